/** Ties it, its, they and their to the body, country, people or place whose clause they stand in. */
import { bySentence, rootOf, type Draft } from './draft'
import { isMany, objectAt, type Told } from './object-pronouns'
import { lowerAt, stretch, type View } from './view'

const single = /^(?:it|its|itself)$/
const plural = /^(?:they|their|theirs|them|themselves)$/
const thinks =
  /^(?:say|announce|claim|warn|add|believe|think|hope|fear|insist|deny|admit|argue|declare|confirm|state|note|report|promise|pledge|vow|agree|decide|complain|acknowledge|reiterate|stress|maintain|suggest)$/
const bids =
  /^(?:accuse|refuse|threaten|urge|ask|order|offer|plan|demand|reject|condemn|blame|seek|tell|decline|undertake|call|press|invite|criticise|criticize|appeal|want)$/
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
  let alone = false
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
        (many && alone ? theyAtOpening(view, at, before) : null) ??
        atOpening(view, at, before, many) ??
        objectAt(at, { view, here: [...here, ...others] }, last)
      if (!who) continue
      const pronoun = pronounAt(view, at, who)
      found.push(pronoun)
      here.push(pronoun)
    }
    before = view.sentence.headline ? null : mainSubject(view, here)
    alone = before !== null && isOnlyMany(view, before)
    last = view.sentence.headline ? null : { view, here: [...here, ...others] }
  }
  return found
}

const canBe = (draft: Draft, many: boolean): boolean => {
  const { kind } = rootOf(draft)
  if (!many) return things.has(kind) && !isMany(draft)
  return kind === 'group' || kind === 'organization' || isMany(draft)
}

/** The subject of the nearest clause above that has one, when it is such a thing. */
function inClause(view: View, at: number, here: readonly Draft[], many: boolean): Draft | null {
  const word = lowerAt(view, at)
  const own = /^(?:its|itself|their|theirs|themselves)$/.test(word)
  let above = at
  for (let step = 0; step < 12 && above >= 0; step++) {
    for (const child of view.children[above] ?? []) {
      if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || child >= at) continue
      const subject = here.find(({ head }) => head === child)
      if (!subject || !canBe(subject, many) || coordinated(view, child)) return null
      if (own) return subject
      // "promised them a road": not to himself.
      if (view.tokens[at]?.head === above && /^(?:obj|iobj)/.test(view.tokens[at]?.deprel ?? ''))
        return null
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

/** "Rebels attacked the post. They …": nobody else in the sentence before were several. */
function theyAtOpening(view: View, at: number, before: Draft | null): Draft | null {
  const token = view.tokens[at]
  return at === 0 && before && token?.deprel === 'nsubj' && token.xpos === 'PRP' ? before : null
}

/** The subject are many, and the sentence tells of no others. */
function isOnlyMany(view: View, subject: Draft): boolean {
  if (!isMany(subject)) return false
  return view.tokens.every(
    ({ xpos }, at) => !/^NNP?S$/.test(xpos) || (at >= subject.first && at <= subject.last),
  )
}

const coordinated = (view: View, head: number): boolean =>
  (view.children[head] ?? []).some((child) => view.tokens[child]?.deprel.startsWith('conj'))

function mainSubject(view: View, here: readonly Draft[]): Draft | null {
  const root = view.tokens.findIndex(({ head }) => head < 0)
  const subjects = (view.children[root] ?? []).filter((child) =>
    /^nsubj/.test(view.tokens[child]?.deprel ?? ''),
  )
  const [only] = subjects
  if (only === undefined || subjects.length > 1 || coordinated(view, only)) return null
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
  return {
    ...stretch(view, at, at, at),
    kind: root.kind,
    form: 'pronoun',
    use: organised.has(root.kind) ? 'actor' : 'place',
    gazetteer: null,
    antecedent: root,
    members: [],
    score: 0.6,
  }
}
