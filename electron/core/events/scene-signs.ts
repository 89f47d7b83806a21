/** Reads from a draft's own words whether it can stand in a scene: told in the plain past, in a town, on one day, by a crowd or the police. */
import type { Clause, Mention } from '../../../shared/model'
import type { SettledDraft } from './draft'
import { speechVerbs } from './lexicon/cues'
import { lower, prepositionBefore, referent } from './sentence-view'

/** Whether it is told as simply done: no "has", no "would", no "earlier", not in an "after …" or, unless told to, a "who …" aside. */
export function isPlainPast(draft: SettledDraft, asides: 'none' | 'relative' = 'none'): boolean {
  const { view, clause, trigger } = draft
  if (!clause || draft.noun === trigger) return false
  const above = chainOf(draft, clause)
  const finite = above.find((one) => one.finite)
  if (!finite || finite.tense !== 'past' || finite.modal !== null || finite.question) return false
  const allowed = (one: Clause): boolean =>
    one === clause && one.link === 'relative' && (asides === 'relative' || isWhere(draft, one))
  if (above.some((one) => isAside(one) && !allowed(one))) return false
  if (saysWho(draft) || hasOtherTime(draft)) return false
  // Reported speech shifts "has asked" and "asked" alike to "had asked".
  const reported = above.some(
    (one) => one !== finite && speechVerbs.has(one.lemma) && one.tense === 'past',
  )
  if (finite.perfect && !reported) return false
  if (
    /^(?:at|by) (?:the|that) time\b/i.test(
      view.tokens
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return false
  return !view.tokens
    .slice(Math.max(0, trigger - 3), trigger + 1)
    .some((token) =>
      /^(?:earlier|previously|already|once|recently|ever|never|long)$/i.test(token.text),
    )
}

function chainOf(draft: SettledDraft, clause: Clause): readonly Clause[] {
  const chain = [clause]
  for (let at = clause; at.parent !== null && chain.length < 8;) {
    const next = draft.view.sentence.clauses[at.parent]
    if (!next) break
    chain.push(next)
    at = next
  }
  return chain
}

const isAside = (clause: Clause): boolean =>
  clause.link === 'relative' ||
  (clause.link === 'adverbial' &&
    clause.finite &&
    !/^(?:when|where|while|as|that)$/.test(clause.marker ?? ''))

/** "Kabasele, who accused Rwanda …", however it was parsed. */
const saysWho = ({ view, clause, trigger }: SettledDraft): boolean =>
  clause?.link !== 'relative' && /^(?:who|which|whom)$/.test(lower(view.tokens[trigger - 1]))

/** "accused Rwanda of looting last year": a time that the date was not read from, before any other verb and not in what was asked or agreed. */
function hasOtherTime({ view, trigger, content, date }: SettledDraft): boolean {
  return view.times.some((time) => {
    const token = view.tokens.findIndex((one) => one.end > time.start)
    if (token <= trigger || date?.span?.start === time.start) return false
    if (content && time.start >= content.start && time.end <= content.end) return false
    return !view.tokens
      .slice(trigger + 1, token)
      .some(({ xpos, text }) => /^(?:VB[DNZP]?|MD)$/.test(xpos) || /^[;:]$/.test(text))
  })
}

/** "flew to Nairobi, where he met the president": the clause goes on with the scene. */
const isWhere = ({ view }: SettledDraft, { subjects, predicate }: Clause): boolean => {
  const first = Math.min(predicate, ...subjects)
  return view.tokens.slice(Math.max(0, first - 4), first).some((token) => lower(token) === 'where')
}

/** "Meanwhile", "Elsewhere in the country": another scene begins. */
export function turnsAway({ view }: SettledDraft): boolean {
  return /^(?:meanwhile|elsewhere|separately|earlier|previously)$/.test(lower(view.tokens[0]))
}

/** One day, not a month or "last week". */
export const isDated = ({ date }: SettledDraft): boolean =>
  date !== null && date.start.length === 10 && date.start === date.end

/** Everybody it is told of. */
export const presentAt = (draft: SettledDraft): readonly Mention[] => [
  ...draft.actors,
  ...draft.recipients,
  ...draft.hosts,
  ...draft.mediators,
]

/** Where one who "flew to Athens" then is, and those who "blocked the port of Arica". */
const standing = (category: string): RegExp => {
  if (category === 'CONSULT') return /^(?:in|at|near|outside|inside|to)?$/
  return /^(?:PROTEST|ASSAULT|COERCE)$/.test(category)
    ? /^(?:in|at|near|outside|inside|of)?$/
    : /^(?:in|at|near|outside|inside)?$/
}

/** Towns it is told to have happened in, not those it was aimed at or came from. */
export function townsOf(draft: SettledDraft): readonly Mention[] {
  const { view, category } = draft
  if (/^(?:RETREAT|MOBILIZE|SANCTION|AID|SUPPORT)$/.test(category) || draft.mode === 'phone')
    return []
  return draft.places.filter((place) => {
    const known = referent(view, place)
    if (!/^(?:place|facility)$/.test(known.kind) || known.gazetteer?.startsWith('region:'))
      return false
    return (
      place.sentence !== view.sentence.index ||
      standing(category).test(prepositionBefore(view, place.head))
    )
  })
}

const crowd = /\b(?:protesters?|protestors?|demonstrators?|strikers?|marchers?|rioters?|crowds?)$/i
const police = /\b(?:police|police officers?|security forces|riot squads?|gendarmes)$/i

export const isCrowd = (draft: SettledDraft, those: readonly Mention[]): boolean =>
  those.some((one) => crowd.test(referent(draft.view, one).text))

export const isPolice = (draft: SettledDraft): boolean =>
  draft.actors.some((one) => police.test(referent(draft.view, one).text)) ||
  (draft.clause?.subjects ?? []).some((at) => {
    const words = draft.view.tokens.slice(Math.max(0, at - 1), at + 1).map((token) => token.text)
    return police.test(words.join(' '))
  })
