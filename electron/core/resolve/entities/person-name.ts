/** Takes a person's name apart and tells whether two names can be one person's. */
import { fold, skeleton } from '../../gazetteer/fold'

export interface PersonName {
  /** Folded given names and initials, in order; empty for a surname alone. */
  readonly given: readonly string[]
  /** Folded family name with its particles: "de mistura", "al assad". */
  readonly family: string
  /** Spelling-independent key of the family name. */
  readonly familyKey: string
}

const particles = new Set(
  'al el de del della di da das do dos du van von der den ter ten la le bin ibn ben abu abd ould st san mac ap'.split(
    ' ',
  ),
)
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Reads "Bashar-Al-Assad", "Staffan de Mistura", "J. F. Kerry", "Kerry". */
export function parsePersonName(text: string): PersonName {
  const tokens = fold(text)
    .split(' ')
    .filter((token) => token !== '' && !suffixes.has(token))
  let start = tokens.length - 1
  while (start > 0 && particles.has(tokens[start - 1] ?? '') && start - 1 > 0) start--
  // "de Mistura" alone: everything is the family name.
  if (start === 1 && particles.has(tokens[0] ?? '')) start = 0
  const family = tokens.slice(Math.max(0, start)).join(' ')
  const bare = tokens.slice(Math.max(0, start)).filter((token) => !particles.has(token))
  return {
    given: tokens.slice(0, Math.max(0, start)),
    family,
    familyKey: skeleton(bare.length > 0 ? bare.join(' ') : family),
  }
}

/** Why two full names with the same family key may be one person's, or null when they differ. */
export function matchGivenNames(a: PersonName, b: PersonName): string | null {
  if (a.given.length === 0 || b.given.length === 0) return null
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  const firsts = [short[0] ?? '', long[0] ?? ''] as const
  if (firsts[0] === firsts[1]) return restAgrees(short, long) ? 'the same given name' : null
  if (isInitialOf(firsts[0], firsts[1]) || isInitialOf(firsts[1], firsts[0]))
    return restAgrees(short, long) ? 'an initial that fits the given name' : null
  if (sameSpelling(firsts[0], firsts[1]))
    return restAgrees(short, long) ? 'two spellings of one given name' : null
  // "Walter" for "Frank-Walter": a later part of a double name used alone.
  if (short.length === 1 && long.slice(1).includes(firsts[0]) && firsts[0].length > 2)
    return 'part of a double given name'
  return null
}

const isInitialOf = (initial: string, name: string): boolean =>
  initial.length === 1 && name.length > 1 && name.startsWith(initial)

/** Same skeleton, or one letter apart in a long name that starts alike: Sergei/Sergey, Yousef/Yusuf. */
export function sameSpelling(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false
  return skeleton(a) === skeleton(b)
}

/** Middle names agree as far as both have them; a missing one is no contradiction. */
function restAgrees(short: readonly string[], long: readonly string[]): boolean {
  const middles = short.slice(1)
  if (middles.length === 0) return true
  const others = long.slice(1)
  return middles.every((middle) =>
    others.some(
      (other) =>
        other === middle ||
        isInitialOf(middle, other) ||
        isInitialOf(other, middle) ||
        sameSpelling(middle, other),
    ),
  )
}
