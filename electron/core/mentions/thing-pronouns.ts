/** Ties it, its, they and their to the body, country, people or place whose clause they stand in. */
import { bySentence, rootOf, type Draft } from './draft'
import { isMany, objectAt, onlyHeld, type Told } from './object-pronouns'
import { isRoleHead } from './titles'
import { isUnder, lowerAt, stretch, type View } from './view'

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
  let opening: Opening = { before: null, alone: false, peopled: false, held: null }
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
        atOpening(view, at, before, many) ??
        objectAt(at, { view, here: [...here, ...others] }, last)
      if (!who) continue
      const pronoun = pronounAt(view, at, who)
      found.push(pronoun)
      here.push(pronoun)
    }
    before = view.sentence.headline ? null : mainSubject(view, here)
    last = view.sentence.headline ? null : { view, here: [...here, ...others] }
    opening = {
      before,
      alone: before !== null && isOnlyMany(view, before),
      peopled:
        before !== null && isMany(before) && isOnlyPeople(view, before, [...here, ...others]),
      held: last && onlyHeld(last),
    }
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
      // "The UN asked Chad to withdraw its troops": Chad's.
      const other = own ? controlled(view, at, above, here, many) : undefined
      if (own) return other === undefined ? subject : other
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
  const isOne = only && !another && canBe(only, many) && !coordinated(view, only.head)
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

/** What the sentence before leaves "they" to mean. */
interface Opening {
  readonly before: Draft | null
  /** Its subject are many, and nothing else in it is. */
  readonly alone: boolean
  /** Its subject are many, and no other people in it are. */
  readonly peopled: boolean
  /** Those who were caught. */
  readonly held: Draft | null
}

/** "Rebels attacked the post. They …": nobody else in the sentence before were several. "Police held nine men. They were charged": the men. */
function theyAtOpening(
  view: View,
  at: number,
  { before, alone, peopled, held }: Opening,
): Draft | null {
  const token = view.tokens[at]
  if (at !== 0 || token?.xpos !== 'PRP') return null
  const { lemma = '' } = view.tokens[token.head] ?? {}
  if (token.deprel === 'nsubj:pass' && judged.test(lemma)) return held ?? (alone ? before : null)
  if (token.deprel !== 'nsubj') return null
  return alone || (peopled && human.test(lemma)) ? before : null
}

/** What is done next to those who were caught. */
const judged =
  /^(?:charge|convict|sentence|release|free|jail|deport|acquit|accuse|try|torture|execute|extradite|imprison|fine|hand|let|beat|behead|transfer|remand|bail|indict|pardon)$/
/** No thing does these. */
const human =
  /^(?:say|announce|claim|warn|believe|think|hope|fear|insist|deny|admit|argue|declare|pledge|vow|agree|decide|complain|acknowledge|accuse|refuse|urge|ask|order|demand|reject|condemn|blame|decline|invite|criticise|criticize|appeal|march|chant|shout|sing|sign|meet|kidnap|abduct|loot|torch|surrender|flee|clash|protest|want|throw|hurl|arrest|detain|vote|negotiate|accept|burn|storm|execute|retreat|fight|plan|storm)$/

/** The subject are many, and the sentence tells of no others. */
function isOnlyMany(view: View, subject: Draft): boolean {
  if (!isMany(subject)) return false
  return view.tokens.every(
    ({ xpos }, at) => !/^NNP?S$/.test(xpos) || (at >= subject.first && at <= subject.last),
  )
}

/** The subject are many, and no others the sentence tells of are. */
const isOnlyPeople = (view: View, subject: Draft, told: readonly Draft[]): boolean =>
  !coordinated(view, subject.head) &&
  !told.some((one) => rootOf(one) !== rootOf(subject) && isMany(one) && one.use !== 'modifier') &&
  !view.tokens.some(
    ({ xpos, lemma }, at) =>
      /^NNP?S$/.test(xpos) &&
      isRoleHead(lemma.toLowerCase()) &&
      !told.some(({ first, last }) => first <= at && at <= last),
  )

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
