/** Resolves "the city", "the group" and "the ministry" to the one thing named before that they can mean. */
import type { EntityKind } from '../../../shared/model'
import { fold } from '../gazetteer'
import { isCharged } from './collective-phrase'
import { rootOf, type Draft } from './draft'
import { lowerAt, stretch, type View } from './view'

const nearNouns: readonly (readonly [RegExp, EntityKind])[] = [
  [/^(?:city|town|village)$/, 'place'],
  [/^(?:country|nation|kingdom|republic)$/, 'country'],
  [/^(?:group|militia|movement|party|faction|sect|organisation|organization)$/, 'group'],
  [
    /^(?:company|firm|organisation|organization|agency|club|newspaper|daily|weekly|broadcaster|bank|lender|airline|carrier|retailer|charity|watchdog)$/,
    'organization',
  ],
]
/** Nouns that are part of names: "the ministry" after "the Foreign Ministry". */
const partNouns =
  /^(?:ministry|department|agency|council|committee|commission|party|union|organisation|organization|association|federation|league|bank|fund|foundation|institute|university|college|school|academy|company|corporation|court|tribunal|parliament|congress|assembly|senate|embassy|church|observatory|society|club|army|brigade|front|movement|alliance|coalition|network|mission|group|cartel|airport|base|port|station|bridge|dam|plant|hospital|hotel|palace|castle|stadium|theatre|museum|gallery|library|cathedral|mosque|temple|monastery|prison|camp|island|islands|province|region|district|valley|river|lake|mountain|peninsula|strait|desert|park|square|orchestra|team)$/

/** Whether a key is that of a people: "Kurdish leaders" are of no group. */
type IsPeople = (key: string) => boolean

/** `names`: names of the article by position; `views`: all its sentences. */
export function definiteNominals(
  view: View,
  names: readonly Draft[],
  views: readonly View[],
  isPeople: IsPeople,
): Draft[] {
  return view.tokens.flatMap((token, at): Draft[] => {
    const first = startOf(view, at)
    if (!/^(?:the|this|that)$/.test(lowerAt(view, first)) || token.xpos !== 'NN') return []
    if (/^(?:of|'s|’s)$/.test(lowerAt(view, at + 1)) && !isCharged(view, at)) return []
    if (/^(?:NOUN|PROPN)$/.test(view.tokens[at + 1]?.upos ?? '')) return []
    const meant = first < at - 1 ? describedBy(view, at, names) : meantBy(view, at, names, isPeople)
    return meant && !isAccuser(view, at, meant, views) ? [nominal(view, first, at, meant)] : []
  })
}

/** Says of a group or a firm what it is: "the rights group", "the armed movement". */
const rights = /^(?:human|rights|aid|relief|advocacy|campaign|environmental|conservation|lobby)$/
const fighting =
  /^(?:armed|rebel|militant|guerrilla|islamist|jihadist|separatist|insurgent|extremist|terrorist|paramilitary)$/
const trading =
  /^(?:oil|energy|gas|mining|news|shipping|airline|car|steel|drug|telecoms|tech|technology|food|weapons|arms|insurance|tobacco|chemical|chemicals)$/

/** Where the phrase begins: at "the", with such words between. */
function startOf(view: View, at: number): number {
  let first = at - 1
  while (
    at - first < 3 &&
    [rights, fighting, trading].some((words) => words.test(lowerAt(view, first)))
  )
    first--
  return first
}

/** The only body of the sentence before, or of this one so far, that may be called a rights group, an armed group or an oil firm. */
function describedBy(view: View, at: number, names: readonly Draft[]): Draft | null {
  const noun = lowerAt(view, at)
  const word = lowerAt(view, at - 1)
  const isFirm = /^(?:company|firm|giant|agency|producer|maker)$/.test(noun) && trading.test(word)
  const isArmed =
    /^(?:group|movement|faction|force|organisation|organization)$/.test(noun) && fighting.test(word)
  const isCharity =
    /^(?:group|agency|organisation|organization|charity|body)$/.test(noun) && rights.test(word)
  if (!isFirm && !isArmed && !isCharity) return null
  const near = names.filter(
    ({ form, kind, start, sentence, use, text }) =>
      form === 'name' &&
      use !== 'source' &&
      use !== 'modifier' &&
      start < (view.tokens[at]?.start ?? 0) &&
      sentence >= view.sentence.index - 1 &&
      /^(?:organization|group)$/.test(kind) &&
      !ofStates.test(text),
  )
  const only = onlyOne(near)
  return only &&
    (isArmed
      ? only.kind === 'group' || rootOf(only).gazetteer === null
      : only.kind === 'organization')
    ? only
    : null
}

/** Bodies of states, or of many: no such group is called so. */
const ofStates =
  /\b(?:UN|EU|AU|Nations|Union|NATO|Council|Ministry|Department|Court|Police|Parliament|Congress|Senate|Assembly|Commission|Government|League|Office)\b/

/** "Greenpeace accused Norsk Olje. The company rejected the charge": not the accuser. */
function isAccuser(view: View, at: number, meant: Draft, views: readonly View[]): boolean {
  const { deprel = '', head = -1 } = view.tokens[at] ?? {}
  if (
    deprel !== 'nsubj' ||
    !/^(?:deny|reject|dismiss|dispute|refute)$/.test(view.tokens[head]?.lemma ?? '')
  )
    return false
  const before = views.find(({ sentence }) => sentence.index === meant.sentence)
  const token = before?.tokens[meant.head]
  return (
    token?.deprel === 'nsubj' &&
    /^(?:accuse|blame|charge|condemn|criticise|criticize|denounce|sue|urge|ask|call|demand)$/.test(
      before?.tokens[token.head]?.lemma ?? '',
    )
  )
}

/** The thing of `names` that the noun at a token can mean. */
export function meantBy(
  view: View,
  at: number,
  names: readonly Draft[],
  isPeople: IsPeople = () => true,
): Draft | null {
  const token = view.tokens[at]
  const noun = lowerAt(view, at)
  if (!token || (!partNouns.test(noun) && !kin.has(noun) && kindsOf(noun).length === 0)) return null
  const before = names.filter(
    ({ form, start, use }) =>
      form === 'name' && use !== 'modifier' && use !== 'source' && start < token.start,
  )
  return (
    partOf(noun, before) ??
    kinOf(noun, names, token.start) ??
    nearOf(
      view,
      at,
      before,
      names.filter((name) => !isPeople(rootOf(name).gazetteer ?? '')),
    )
  )
}

/** Names that say "union" or "bloc" in other words. */
const kin: ReadonlyMap<string, RegExp> = new Map([
  ['union', /\b(?:workers|teachers|nurses|miners|drivers|farmers|trades?|labour|labor)\b/i],
  ['alliance', /\b(?:nato|treaty organi[sz]ation|pact)\b/i],
  ['bloc', /\b(?:union|community|commonwealth|league)\b/i],
])

/** The only body so far whose name tells that it is one. */
function kinOf(noun: string, names: readonly Draft[], start: number): Draft | null {
  const words = kin.get(noun)
  if (!words) return null
  return onlyOne(
    names.filter(
      (name) =>
        name.start < start &&
        /^(?:organization|group)$/.test(name.kind) &&
        (words.test(name.text) || (noun === 'bloc' && blocs.test(rootOf(name).gazetteer ?? ''))) &&
        name.form === 'name',
    ),
  )
}

/** Said by their letters: ECOWAS, ASEAN. */
const blocs =
  /community|union|association-of-south|mercosur|cooperation-council|commonwealth|league|group-of/

const kindsOf = (noun: string): readonly EntityKind[] =>
  nearNouns.filter(([pattern]) => pattern.test(noun)).map(([, kind]) => kind)

/** The only thing named so far whose name holds the noun. */
function partOf(noun: string, before: readonly Draft[]): Draft | null {
  if (!partNouns.test(noun)) return null
  return onlyOne(
    before.filter(({ kind, text }) => kind !== 'person' && fold(text).split(' ').includes(noun)),
  )
}

/** The only thing of that kind in this sentence so far, else in the one before. */
function nearOf(
  view: View,
  at: number,
  before: readonly Draft[],
  groups: readonly Draft[],
): Draft | null {
  const kinds = kindsOf(lowerAt(view, at))
  if (kinds.length === 0) return null
  const loose = /^(?:group|movement|party|faction|sect)$/.test(lowerAt(view, at))
  const near = before.filter(
    (name) =>
      name.sentence >= view.sentence.index - 1 &&
      !isSubjectOver(view, at, name) &&
      (name.kind === 'place'
        ? kinds.includes('place') && name.gazetteer?.startsWith('city:') === true
        : kinds.includes(name.kind) ||
          // "the Council of Elders ... the group"; the UN is called so by nobody
          (loose && name.kind === 'organization' && rootOf(name).gazetteer === null)),
  )
  const same = near.filter(({ sentence }) => sentence === view.sentence.index)
  if (near.length > 0) return onlyOne(same.length > 0 ? same : near)
  // "A Taliban delegation", "a Hezbollah depot": whose it is.
  const owners = loose ? groupsBeside(view, groups) : []
  if (owners.length > 0) return onlyOne(owners)
  return mostNamed(before.filter(({ kind }) => kind !== 'organization' && kinds.includes(kind)))
}

/** Groups of the sentence before that stand beside a noun of theirs. */
const groupsBeside = (view: View, names: readonly Draft[]): readonly Draft[] =>
  names.filter(
    ({ kind, form, use, sentence }) =>
      kind === 'group' &&
      form === 'name' &&
      use === 'modifier' &&
      sentence === view.sentence.index - 1,
  )

/** "The Farmers' Union accused the group": whoever acts on it is another. */
const isSubjectOver = (view: View, at: number, name: Draft): boolean =>
  name.sentence === view.sentence.index &&
  /^(?:obj|iobj|obl)$/.test(view.tokens[at]?.deprel ?? '') &&
  (name.last + 1 === view.tokens[at]?.head ||
    (view.tokens[name.head]?.deprel === 'nsubj' &&
      view.tokens[name.head]?.head === view.tokens[at]?.head))

/** What the report speaks of all along: named three times and twice as often as any other. */
function mostNamed(names: readonly Draft[]): Draft | null {
  const counts = new Map<string, { count: number; name: Draft }>()
  for (const name of names) {
    const key = rootOf(name).gazetteer
    if (key === null) continue
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, name })
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return first && first.count >= 3 && first.count >= 2 * (second?.count ?? 0) ? first.name : null
}

function onlyOne(names: readonly Draft[]): Draft | null {
  const distinct = new Set(names.map((name) => rootOf(name).gazetteer ?? fold(rootOf(name).text)))
  return distinct.size === 1 ? (names.at(-1) ?? null) : null
}

/** What a description stands for. */
export function nominal(view: View, first: number, at: number, meant: Draft): Draft {
  const acts = /^(?:organization|group)$/.test(meant.kind)
  return {
    ...stretch(view, first, at, at),
    kind: meant.kind,
    form: 'nominal',
    use: acts ? 'actor' : 'place',
    gazetteer: null,
    antecedent: rootOf(meant),
    members: [],
    score: 0.7,
  }
}
