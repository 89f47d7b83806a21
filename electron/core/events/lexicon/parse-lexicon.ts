/** Turns the lexicon's lines into entries the readers can ask by lemma. Done once, when the module loads. */
import type { PloverCategory } from '../../../../shared/model'
import { everydayLines } from './everyday'
import { nounLines } from './nouns'
import { objectClasses } from './object-classes'
import { verbLines } from './verbs'

/** One condition on a clause; a verb entry holds when any of its conditions does. */
export type Need =
  | { readonly kind: 'someone' }
  | { readonly kind: 'person' }
  | { readonly kind: 'place' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'many' }
  | { readonly kind: 'group' }
  | { readonly kind: 'complement' }
  | { readonly kind: 'infinitive' }
  | { readonly kind: 'participle' }
  | { readonly kind: 'passive' }
  | { readonly kind: 'agentless' }
  | { readonly kind: 'object' }
  | { readonly kind: 'timed' }
  | { readonly kind: 'dated' }
  | { readonly kind: 'human' }
  | { readonly kind: 'known' }
  | { readonly kind: 'state' }
  | { readonly kind: 'country' }
  | { readonly kind: 'joint' }
  | { readonly kind: 'bare' }
  | { readonly kind: 'noun'; readonly nouns: ReadonlySet<string> }
  | { readonly kind: 'subject'; readonly nouns: ReadonlySet<string> }
  | { readonly kind: 'doing'; readonly verbs: ReadonlySet<string> }
  | {
      readonly kind: 'preposition'
      readonly word: string
      readonly of: 'someone' | 'person' | 'place' | 'anything' | ReadonlySet<string>
    }
  | { readonly kind: 'all'; readonly needs: readonly Need[] }

/** A verb with the arguments one line asks for. */
export interface VerbUse {
  readonly needs: readonly Need[]
  readonly flags: ReadonlySet<string>
}

export interface VerbEntry extends VerbUse {
  readonly category: PloverCategory
  /** What the most special of its needs can count at most. */
  readonly most: number
  /** Of two that count the same the first in the lexicon stands. */
  readonly place: number
  readonly recipients: readonly string[]
  readonly mode: string | null
}

export interface NounEntry {
  readonly category: PloverCategory
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly mode: string | null
  readonly flags: ReadonlySet<string>
}

const words = (text: string | undefined): string[] =>
  (text ?? '').trim().split(/\s+/).filter(Boolean)

function classOf(name: string): ReadonlySet<string> {
  const found = objectClasses.get(name)
  if (!found) throw new Error(`lexicon: no noun class ${name}`)
  return found
}

function parseNeed(word: string): Need {
  if (word === '@') return { kind: 'someone' }
  if (word === '$') return { kind: 'place' }
  if (word === '*') return { kind: 'anything' }
  if (word === '>') return { kind: 'complement' }
  if (
    word === 'person' ||
    word === 'object' ||
    word === 'timed' ||
    word === 'dated' ||
    word === 'human' ||
    word === 'known' ||
    word === 'state' ||
    word === 'country' ||
    word === 'joint' ||
    word === 'bare' ||
    word === 'many' ||
    word === 'group' ||
    word === 'participle' ||
    word === 'passive' ||
    word === 'agentless' ||
    word === 'infinitive'
  )
    return { kind: word }
  if (word.startsWith('>#')) return { kind: 'doing', verbs: classOf(word.slice(2)) }
  if (word.startsWith('#')) return { kind: 'noun', nouns: classOf(word.slice(1)) }
  if (word.startsWith('^#')) return { kind: 'subject', nouns: classOf(word.slice(2)) }
  if (word.startsWith('^')) return { kind: 'subject', nouns: new Set([word.slice(1)]) }
  const preposition = /^([a-z_]+)([@$*&]|[#:](.+))$/.exec(word)
  if (preposition) {
    const [, name = '', what = '', nouns] = preposition
    const of = nouns
      ? what.startsWith(':')
        ? new Set([nouns])
        : classOf(nouns)
      : what === '@'
        ? 'someone'
        : what === '&'
          ? 'person'
          : what === '$'
            ? 'place'
            : 'anything'
    return { kind: 'preposition', word: name.replaceAll('_', ' '), of }
  }
  return { kind: 'noun', nouns: new Set([word]) }
}

/** No need of a kind counts more: `needs.ts` says what each counts. */
function mostOf(need: Need): number {
  switch (need.kind) {
    case 'anything':
    case 'object':
    case 'timed':
    case 'dated':
    case 'bare':
      return 1
    case 'passive':
    case 'agentless':
    case 'participle':
    case 'state':
      return 2
    case 'many':
    case 'group':
      return 2.5
    case 'all':
      return 1.3 + 0.1 * need.needs.length + Math.max(...need.needs.map(mostOf))
    case 'noun':
    case 'subject':
    case 'doing':
      return 4
    case 'preposition':
      return typeof need.of === 'string' ? 3.1 : 4.1
    default:
      return 3.6
  }
}

/** Of several needs the one that fewest clauses meet is asked first. */
const bySpecial = (needs: readonly Need[]): readonly Need[] =>
  needs.toSorted((a, b) => mostOf(b) - mostOf(a))

interface VerbLine extends VerbUse {
  readonly verbs: readonly string[]
  readonly recipients: readonly string[]
  readonly mode: string | null
}

function parseVerbLine(line: string): VerbLine {
  const match = /^(\S+)(.*?)(?:->(.*?))?(?:=(.*?))?(?:!(.*))?$/.exec(line)
  if (!match?.[1]) throw new Error(`lexicon: ${line}`)
  const [, verb, needs = '', recipients, mode, flags] = match
  const alternatives = needs
    .split('|')
    .map(words)
    .filter((list) => list.length > 0)
  return {
    verbs: verb.split('/'),
    needs: alternatives.map((list): Need => {
      const all = list.map(parseNeed)
      return all.length === 1 && all[0] ? all[0] : { kind: 'all', needs: bySpecial(all) }
    }),
    recipients: words(recipients),
    mode: mode?.trim() || null,
    flags: new Set(words(flags)),
  }
}

const linesOf = (text: string): readonly VerbLine[] =>
  text.split('\n').filter(Boolean).map(parseVerbLine)

function parseVerbs(): ReadonlyMap<string, readonly VerbEntry[]> {
  const entries = new Map<string, VerbEntry[]>()
  let place = 0
  for (const [category, text] of Object.entries(verbLines))
    for (const { verbs, ...line } of linesOf(text)) {
      const entry: VerbEntry = {
        ...line,
        category: category as PloverCategory,
        most: Math.max(0.6, ...line.needs.map(mostOf)),
        place: place++,
      }
      for (const one of verbs) entries.set(one, [...(entries.get(one) ?? []), entry])
    }
  for (const list of entries.values()) list.sort((a, b) => b.most - a.most)
  return entries
}

function parseEveryday(): ReadonlyMap<string, readonly VerbUse[]> {
  const entries = new Map<string, VerbUse[]>()
  for (const use of linesOf(everydayLines))
    for (const one of use.verbs) entries.set(one, [...(entries.get(one) ?? []), use])
  return entries
}

function parseNouns(): ReadonlyMap<string, NounEntry> {
  const entries = new Map<string, NounEntry>()
  for (const [category, lines] of Object.entries(nounLines))
    for (const line of lines.split('\n').filter(Boolean)) {
      const match = /^([^:]+):([^;]*);([^=!]*)(?:=([^!]*))?(?:!(.*))?$/.exec(line)
      if (!match) throw new Error(`lexicon: ${line}`)
      const [, nouns = '', actors, recipients, mode, flags] = match
      for (const noun of words(nouns))
        entries.set(noun, {
          category: category as PloverCategory,
          actors: words(actors),
          recipients: words(recipients),
          mode: mode?.trim() || null,
          flags: new Set(words(flags)),
        })
    }
  return entries
}

/** Verb (with its particle: "pull_out") to entries, the most special first. */
export const verbEntries = parseVerbs()
/** Verb (without its particle) to the uses in which it tells no deed. */
export const everydayUses = parseEveryday()
export const nounEntries = parseNouns()
