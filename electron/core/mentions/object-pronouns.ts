/** Ties "them" and "it" behind a verb to the one party before it that can be meant: "accused the rebels and threatened to bomb them". */
import { rootOf, type Draft } from './draft'
import { lowerAt, type View } from './view'

/** One does these only to people and bodies. */
const toParties =
  /^(?:accuse|warn|urge|tell|ask|blame|thank|press|pressure|assure|inform|threaten|invite|persuade|remind|notify|sue|brief|congratulate|advise|implore|order|instruct|encourage|beg|convince|reassure|rebuke|reprimand|arrest|detain|free|kill|deport|evict|expel|kidnap|jail)$/
const times =
  /^(?:day|week|month|year|hour|minute|time|decade|century|mile|kilometre|kilometer|metre|percent|talk|fact|word|way|thing)$/
const farthest = 8

/** Where a sentence's mentions stand. */
export interface Told {
  readonly view: View
  readonly here: readonly Draft[]
}

/** `before`: the sentence before, asked when nobody in this one can be meant; null where there is none. */
export function objectAt(at: number, now: Told, before: Told | null): Draft | null {
  const { view, here } = now
  const token = view.tokens[at]
  const word = lowerAt(view, at)
  if (!token || !/^(?:them|it)$/.test(word)) return null
  // "arrested 40 of them"
  const counted = word === 'them' && isCounted(view, token.head) ? token.head : at
  if (!/^(?:obj|iobj|obl)/.test(view.tokens[counted]?.deprel ?? '')) return null
  const above = view.tokens[counted]?.head ?? -1
  const verb = view.tokens[above]
  if (verb?.upos !== 'VERB' || above > at) return null
  const strict =
    toParties.test(verb.lemma) || (verb.lemma === 'call' && lowerAt(view, at - 1) === 'on')
  if (word === 'it' && !strict) return null
  const own = doersOf(view, above)
  const fits = word === 'it' ? isOne : isMany
  const found = onlyOne({ view, here }, at, own, fits, strict)
  if (found === 'several') {
    const [held, ...others] = word === 'it' ? [] : heldIn(now, at, own)
    return others.length === 0 ? (held ?? null) : null
  }
  if (found !== 'none' || !before) return settled(found)
  const end = before.view.tokens.length
  if (word === 'it') return settled(onlyOne(before, end, new Set(), fits, strict))
  const [held, ...others] = heldIn(before, end, new Set())
  if (held && others.length === 0) return held
  return settled(onlyOne(before, end, new Set(), fits, false))
}

const isCounted = (view: View, head: number): boolean =>
  lowerAt(view, head + 1) === 'of' &&
  (/^(?:CD|DT)$/.test(view.tokens[head]?.xpos ?? '') ||
    /^(?:dozens|scores|hundreds|many|most|several|thousands)$/.test(lowerAt(view, head)))

/** What is told next of "them" is told of those who were caught. */
const catching =
  /^(?:arrest|detain|seize|capture|kidnap|abduct|hold|jail|imprison|round|snatch|intercept|convict|sentence)$/

/** "Police arrested students; a judge freed them": the students. */
const heldIn = ({ view, here }: Told, end: number, own: ReadonlySet<number>): readonly Draft[] =>
  here.filter(({ head, last, kind, form }) => {
    const { deprel = '', head: verb = -1 } = view.tokens[head] ?? {}
    return (
      last < end &&
      !own.has(head) &&
      kind === 'group' &&
      form === 'nominal' &&
      /^(?:obj|nsubj:pass)$/.test(deprel) &&
      catching.test(view.tokens[verb]?.lemma ?? '')
    )
  })

/** The only people the sentence tells were caught. */
export function onlyHeld(told: Told): Draft | null {
  const [held, ...others] = heldIn(told, told.view.tokens.length, new Set())
  return held && others.length === 0 ? held : null
}

const settled = (found: Draft | 'none' | 'several'): Draft | null =>
  typeof found === 'string' ? null : found

/** The one party before a token that fits, when no other noun does; `strict`: only parties count. */
function onlyOne(
  { view, here }: Told,
  at: number,
  own: ReadonlySet<number>,
  fits: (draft: Draft) => boolean,
  strict: boolean,
): Draft | 'none' | 'several' {
  const others = here.filter(
    ({ head, last, use }) => last < at && !own.has(head) && use !== 'source',
  )
  const parties = new Map<Draft, Draft>()
  for (const one of others) if (one.use !== 'modifier' && fits(one)) parties.set(rootOf(one), one)
  const covered = new Set(
    [...parties.values()].flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, k) => first + k),
    ),
  )
  const rivals = view.tokens.some(
    ({ xpos, lemma }, k) =>
      k < at &&
      /^NNP?S$/.test(xpos) &&
      !own.has(k) &&
      !covered.has(k) &&
      !times.test(lemma) &&
      // "thousands of students": the students
      !(
        /^(?:thousand|hundred|dozen|score|number|million)$/.test(lemma) &&
        lowerAt(view, k + 1) === 'of'
      ) &&
      !strict,
  )
  if (parties.size > 1 || rivals) return 'several'
  const [only] = parties.values()
  return only ?? 'none'
}

/** "Syrians", "rebels". */
export const isMany = (draft: Draft): boolean => {
  const { kind, form, text } = rootOf(draft)
  return (
    (kind === 'country' && /(?:[ai]n|i|[dtlk]|er)s$/.test(text)) ||
    (kind === 'group' && form === 'nominal') ||
    // "Houthi leaders", who speak for a group of that name
    (kind === 'group' && draft.form === 'nominal' && /s$/.test(draft.text))
  )
}

const isOne = (draft: Draft): boolean => {
  const { kind, form } = rootOf(draft)
  return /^(?:organization|country|group)$/.test(kind) && form === 'name' && !isMany(draft)
}

/** Who does what the verb tells, by itself or by the clauses above it: nobody does it to himself. */
function doersOf(view: View, verb: number): ReadonlySet<number> {
  let at = verb
  for (let step = 0; step < farthest && at >= 0; step++) {
    const token = view.tokens[at]
    const subjects = (view.children[at] ?? []).filter((child) =>
      /^nsubj/.test(view.tokens[child]?.deprel ?? ''),
    )
    const relative = subjects.find((one) => /^W/.test(view.tokens[one]?.xpos ?? ''))
    // "by gunmen who later freed them": whoever stands before "who", wherever it was hung.
    if (relative !== undefined)
      return new Set([...withJoined(view, token?.head ?? -1), relative - 1])
    if (subjects.length > 0) return new Set(subjects.flatMap((one) => withJoined(view, one)))
    if (!/^(?:conj|xcomp|advcl|ccomp|acl)/.test(token?.deprel ?? '')) break
    // "men armed by the state and accused of killing them": the noun it describes.
    if (/^acl/.test(token?.deprel ?? '')) return new Set(withJoined(view, token?.head ?? -1))
    at = token?.head ?? -1
  }
  return new Set()
}

const withJoined = (view: View, head: number): readonly number[] => [
  head,
  ...(view.children[head] ?? []).filter((child) => view.tokens[child]?.deprel === 'conj'),
]
