/** Ties it, its, they and their to the body, country, people or place whose clause they stand in. */
import { bySentence, rootOf, type Draft } from './draft'
import { pronoun } from './interviews'
import { isMany, objectAt, type Told } from './object-pronouns'
import { nothing, openingAfter, theyAtOpening, type Opening } from './they-opening'
import { isCoordinated, isUnder, lowerAt, type View } from './view'

const single = /^(?:it|its|itself)$/
const plural = /^(?:they|their|theirs|them|themselves)$/
const thinks =
  /^(?:say|announce|claim|warn|add|believe|think|hope|fear|insist|deny|admit|argue|declare|confirm|state|note|report|promise|pledge|vow|agree|decide|complain|acknowledge|reiterate|stress|maintain|suggest)$/
const bids =
  /^(?:accuse|refuse|threaten|urge|ask|order|offer|plan|demand|reject|condemn|blame|seek|tell|decline|undertake|call|press|invite|criticise|criticize|appeal|want|thank|praise|congratulate|deploy|expel|recognise|recognize|sign|host|ban|arrest|detain|impose|summon|sue|invade|bomb|shell)$/
const organised = new Set(['organization', 'country', 'group'])
const things = new Set([...organised, 'place', 'facility'])

/** `drafts`: names and descriptions of the article; `anyone`: people of whom only the noun is known, who may be "them". */
export function resolveThingPronouns(
  views: readonly View[],
  drafts: readonly Draft[],
  anyone: readonly Draft[],
): Draft[] {
  const unnamed = bySentence(anyone)
  const groups = bySentence(
    drafts.filter(({ members, use }) => members.length === 0 && use !== 'source'),
  )
  const found: Draft[] = []
  let before: Draft | null = null
  let opening: Opening = nothing
  let last: Told | null = null
  for (const view of views) {
    const here = groups.get(view.sentence.index) ?? []
    const others = unnamed.get(view.sentence.index) ?? []
    for (const [at, token] of view.tokens.entries()) {
      const word = token.text.toLowerCase()
      const many = plural.test(word)
      if (!many && !single.test(word)) continue
      const who =
        inClause(view, at, here, many) ??
        (many ? theyAtOpening(view, at, opening) : null) ??
        atOpening(view, at, rivalOf(view, at, last) ?? before, many) ??
        objectAt(at, { view, here: [...here, ...others] }, last)
      if (!who) continue
      const tied = pronounAt(view, at, who)
      found.push(tied)
      here.push(tied)
    }
    before = view.sentence.headline ? null : mainSubject(view, here)
    last = view.sentence.headline ? null : { view, here: [...here, ...others] }
    opening = last ? openingAfter(last, before) : nothing
  }
  return found
}

const canBe = (draft: Draft, many: boolean): boolean => {
  const { kind } = rootOf(draft)
  if (!many) return things.has(kind) && (!isMany(draft) || isBody(rootOf(draft)))
  return kind === 'group' || kind === 'organization' || isMany(draft)
}

/** "The junta", "an opposition coalition": one body, whoever is in it. */
const isBody = ({ form, text }: Draft): boolean =>
  form === 'nominal' && !/(?:s|men|women|people|police|children)$/i.test(text)

/** The subject of the nearest clause above that has one, when it is such a thing. */
function inClause(view: View, at: number, here: readonly Draft[], many: boolean): Draft | null {
  const word = lowerAt(view, at)
  const own = /^(?:its|itself|their|theirs|themselves)$/.test(word)
  let above = at
  for (let step = 0; step < 12 && above >= 0; step++) {
    for (const child of view.children[above] ?? []) {
      if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || child >= at) continue
      const subject = here.find(({ head }) => head === child)
      if (!subject || !canBe(subject, many) || isCoordinated(view, child)) return null
      // "They killed its commander": not theirs.
      if (subject.form === 'pronoun' && plural.test(subject.text.toLowerCase()) !== many)
        return null
      // "The UN asked Chad to withdraw its troops": Chad's.
      const other = own ? controlled(view, at, above, here, many) : undefined
      if (own) return other === undefined ? subject : other
      // "promised them a road": not to himself.
      if (view.tokens[at]?.head === above && /^(?:obj|iobj)/.test(view.tokens[at]?.deprel ?? ''))
        return null
      // "promised to punish them": nor when he is the one who does it.
      if (isDoneByHim(view, at, above)) return null
      return thinks.test(view.tokens[above]?.lemma.toLowerCase() ?? '') && above < at
        ? subject
        : null
    }
    // "The UN said the war must end, but they refused": joined to what is said, "they" are others.
    if (many && !own && view.tokens[above]?.deprel === 'conj') return null
    above = view.tokens[above]?.head ?? -1
  }
  return null
}

/** An object of a verb that has no subject but that of the verb above. */
function isDoneByHim(view: View, at: number, above: number): boolean {
  if (!/^(?:obj|iobj|obl)/.test(view.tokens[at]?.deprel ?? '')) return false
  let verb = view.tokens[at]?.head ?? -1
  for (let step = 0; step < 6 && verb !== above; step++) {
    const { deprel = '', head = -1 } = view.tokens[verb] ?? {}
    if (!/^(?:xcomp|conj|advcl)/.test(deprel)) return false
    if ((view.children[verb] ?? []).some((one) => view.tokens[one]?.deprel.startsWith('nsubj')))
      return false
    verb = head
  }
  return verb === above
}

/** One does these so that another does something. */
const moving =
  /^(?:ask|urge|tell|order|force|allow|help|persuade|want|press|pressure|encourage|invite|warn|advise|instruct|require|call|appeal|beg|convince|enable|push|compel|oblige|permit|remind|challenge)$/

/** "asked Chad to withdraw its troops": whoever is asked; null where several or somebody unknown is, undefined where nobody is. */
function controlled(
  view: View,
  at: number,
  verb: number,
  here: readonly Draft[],
  many: boolean,
): Draft | null | undefined {
  if (!moving.test(view.tokens[verb]?.lemma ?? '')) return undefined
  const children = view.children[verb] ?? []
  const infinitive = children.find(
    (child) =>
      /^(?:xcomp|advcl|ccomp)/.test(view.tokens[child]?.deprel ?? '') && isUnder(view, at, child),
  )
  if (infinitive === undefined) return undefined
  const asked = children.filter(
    (child) =>
      child > verb &&
      child < infinitive &&
      /^(?:obj|iobj|obl)/.test(view.tokens[child]?.deprel ?? '') &&
      !/day$/.test(lowerAt(view, child)),
  )
  if (asked.length === 0) return undefined
  const [only, another] = here.filter(({ head, use }) => use !== 'modifier' && asked.includes(head))
  const isOne = only && !another && canBe(only, many) && !isCoordinated(view, only.head)
  return isOne ? only : null
}

/** "It …", "Its …" as the sentence opens: what the sentence before is about. */
function atOpening(view: View, at: number, before: Draft | null, many: boolean): Draft | null {
  if (at > 0 || !before || !canBe(before, many)) return null
  const token = view.tokens[at]
  if (token?.deprel === 'nmod:poss') return before
  if (token?.deprel !== 'nsubj' || many) return null
  const verb = view.tokens[token.head]
  if (verb?.upos === 'NOUN') return isDescribed(view, token.head) ? before : null
  const hasClause = (view.children[token.head] ?? []).some((child) =>
    /^(?:csubj|ccomp|xcomp|advcl|cop)/.test(view.tokens[child]?.deprel ?? ''),
  )
  if (verb?.upos !== 'VERB') return null
  // "It promised to send them", "It accused Chad of firing": nothing but a party does so.
  return !hasClause || thinks.test(verb.lemma) || bids.test(verb.lemma) ? before : null
}

/** "Egypt banned the Brotherhood. Its leader …": who leads or follows a body is the body's, of the only one the sentence before tells of beside its country. */
function rivalOf(view: View, at: number, last: Told | null): Draft | null {
  const { deprel, head = -1 } = view.tokens[at] ?? {}
  const noun = view.tokens[head]?.lemma ?? ''
  if (!last || deprel !== 'nmod:poss' || !followed.test(noun)) return null
  const bodies = last.here.filter(
    ({ kind, form, use }) =>
      /^(?:organization|group)$/.test(kind) && form === 'name' && use === 'actor',
  )
  const [only, another] = new Set(bodies.map(rootOf))
  return only && !another ? only : null
}

const followed =
  /^(?:leader|founder|chairman|chairwoman|member|fighter|follower|supporter|activist|militant|commander|gunman|leadership|deputy)$/

/** "It is the largest bank in the country": what it is; not "it is a pity that", "it was the army that". */
function isDescribed(view: View, noun: number): boolean {
  const children = view.children[noun] ?? []
  const relations = children.map((child) => view.tokens[child]?.deprel ?? '')
  const told = children.some((child) => /^(?:the|a|an|one)$/.test(lowerAt(view, child)))
  return (
    told &&
    relations.includes('cop') &&
    !relations.some((relation) => /^(?:csubj|ccomp|xcomp|advcl|acl)/.test(relation)) &&
    !/^(?:day|week|month|year|time|hour|moment|pity|shame|matter|question|fact|case|way|thing|reason|problem|sign|chance|opportunity)$/.test(
      view.tokens[noun]?.lemma ?? '',
    )
  )
}

function mainSubject(view: View, here: readonly Draft[]): Draft | null {
  const root = view.tokens.findIndex(({ head }) => head < 0)
  const subjects = (view.children[root] ?? []).filter((child) =>
    /^nsubj/.test(view.tokens[child]?.deprel ?? ''),
  )
  const [only] = subjects
  if (only === undefined || subjects.length > 1 || isCoordinated(view, only)) return null
  return here.find(({ head }) => head === only) ?? ownerOfBody(view, only, here)
}

/** "The Georgian foreign ministry" is no mention of its own: Georgia. */
const ownerOfBody = (view: View, noun: number, here: readonly Draft[]): Draft | null =>
  /^(?:government|ministry|army|parliament|cabinet|navy|military|regime|leadership)$/.test(
    view.tokens[noun]?.lemma ?? '',
  )
    ? (here.find(
        ({ form, head, kind }) =>
          form === 'name' && kind === 'country' && view.tokens[head]?.head === noun,
      ) ?? null)
    : null

function pronounAt(view: View, at: number, who: Draft): Draft {
  const root = rootOf(who)
  const use = organised.has(root.kind) ? 'actor' : 'place'
  return { ...pronoun(view, at, root, root.kind), use, score: 0.6 }
}
