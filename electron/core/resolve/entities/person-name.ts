/** Takes a person's name apart and tells whether two names can be one person's. */
import { fold, skeleton } from '../../gazetteer/fold'
import { consonantsOf, isSameFamilyName, isSameGivenName } from '../../gazetteer/spelling'
import { remember } from './remember'

export interface PersonName {
  /** Folded given names and initials, in order; empty for a surname alone. */
  readonly given: readonly string[]
  /** Folded family name with its particles: "de mistura", "al assad". */
  readonly family: string
  /** Spelling-independent key of the family name. */
  readonly familyKey: string
  /** The words of the whole name, "ç" and "ş" written out as they sound. */
  readonly sound: readonly string[]
}

const particles = new Set(
  'ag al el de del della di da das do dos du van von der den ter ten la le bin ibn ben abu abd ould st san mac ap'.split(
    ' ',
  ),
)
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Said before a full name in some reports only. */
const addresses = new Set(['sheikh', 'sheik', 'shaikh', 'shaykh', 'sayyid', 'sir', 'dr', 'hajji'])

const plain = /^[\x20-\x7e]*$/
const writeOut = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[çč]/g, 'ch').replace(/[şšș]/g, 'sh')

const isAddress = (token: string, at: number, all: readonly string[]): boolean =>
  at === 0 && all.length > 2 && addresses.has(token) && !particles.has(all[1] ?? '')

/** "Abd al-Qadir", "Abdul Qadir" and "Abdelkader" are one given name. */
const joinServant = (name: string): string =>
  name
    .replace(/\babd (?:al|el|ul|ar|er|ur|as) (?=\p{L})/gu, 'abdal')
    .replace(/\babd[aeu]l (?=\p{L}+ )/gu, 'abdal')
    .replace(/\babd (?=\p{L}+ )/gu, 'abd')

const tokensOf = (text: string): readonly string[] =>
  joinServant(fold(text))
    .split(' ')
    .filter((token, at, all) => token !== '' && !suffixes.has(token) && !isAddress(token, at, all))

/** Reads "Bashar-Al-Assad", "Staffan de Mistura", "J. F. Kerry", "Kerry". */
export const parsePersonName = remember((text): PersonName => {
  const tokens = tokensOf(text)
  let start = tokens.length - 1
  while (start > 0 && particles.has(tokens[start - 1] ?? '') && start - 1 > 0) start--
  // "de Mistura" alone: everything is the family name.
  if (start === 1 && particles.has(tokens[0] ?? '')) start = 0
  const family = tokens.slice(Math.max(0, start)).join(' ')
  const bare = tokens.slice(Math.max(0, start)).filter((token) => !particles.has(token))
  return {
    given: tokens.slice(0, Math.max(0, start)),
    family,
    familyKey: familyKeyOf(bare.length > 0 ? bare.join(' ') : family),
    sound: plain.test(text) ? tokens : tokensOf(writeOut(text)),
  }
})

/** Endings and j, y, i are written in several ways: Gorbachev/Gorbachov, Netanyahu/Netanjahu. */
const familyKeyOf = (family: string): string =>
  skeleton(family.replace(/(?<=[a-z])j/g, 'y').replace(/x/g, 'ks')).replace(
    /(?<=ch|sh)[iu]v$/,
    'uv',
  )

/** Why two full names with the same family key may be one person's, or null when they differ. */
export function matchGivenNames(a: PersonName, b: PersonName): string | null {
  if (a.given.length === 0 || b.given.length === 0) return null
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  const firsts = [short[0] ?? '', long[0] ?? ''] as const
  if (firsts[0] === firsts[1]) return restAgrees(short, long) ? 'the same given name' : null
  if (isInitialOf(firsts[0], firsts[1]) || isInitialOf(firsts[1], firsts[0]))
    return restAgrees(short, long) ? 'an initial that fits the given name' : null
  if (sameSpelling(firsts[0], firsts[1]) || sameSpelling(a.sound[0] ?? '', b.sound[0] ?? ''))
    return restAgrees(short, long) ? 'two spellings of one given name' : null
  if (shortForm(firsts[0], firsts[1]) || shortForm(firsts[1], firsts[0]))
    return restAgrees(short, long) ? 'a short form of the given name' : null
  // "Walter" for "Frank-Walter": a later part of a double name used alone.
  if (short.length === 1 && long.slice(1).includes(firsts[0]) && firsts[0].length > 2)
    return 'part of a double given name'
  return null
}

/** Why two full names with different family keys may still be one: letters that only transcription or spacing changes. */
export function matchTranscriptions(a: PersonName, b: PersonName): string | null {
  if (solid(wordsOf(a)) === solid(wordsOf(b)) || solid(a.sound) === solid(b.sound))
    return 'the same letters'
  const [one, ...middles] = a.given
  const [other, ...others] = b.given
  if (one === undefined || other === undefined || middles.length !== others.length) return null
  if (!middles.every((middle, index) => sameSpelling(middle, others[index] ?? ''))) return null
  const given = one === other || sameSpelling(one, other) || a.sound[0] === b.sound[0]
  return given && isSameFamilyName(bare(a.family), bare(b.family))
    ? 'two transcriptions of one name'
    : null
}

/** Names that could match so share it. */
export const transcriptionKey = ({ given, family }: PersonName): string =>
  consonantsOf([...given, bare(family)].join('')).replace(/g/g, 'k')

const wordsOf = ({ given, family }: PersonName): readonly string[] => [...given, bare(family)]
const solid = (words: readonly string[]): string => words.join('').replace(/(.)\1+/g, '$1')

const bare = (family: string): string => {
  const words = family.split(' ')
  return words.filter((word) => !particles.has(word)).join('') || words.join('')
}

const isInitialOf = (initial: string, name: string): boolean =>
  initial.length === 1 && name.length > 1 && name.startsWith(initial)

/** Sergei/Sergey, Yousef/Yusuf, Mohammed/Muhammad. */
export function sameSpelling(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false
  return skeleton(a) === skeleton(b) || isSameGivenName(a, b)
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

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `tony:antony,anthony,antonio bill:william billy:william will:william bob:robert bobby:robert rob:robert jim:james jimmy:james joe:joseph mike:michael mick:michael tom:thomas tommy:thomas dick:richard rick:richard rich:richard ted:edward,theodore ed:edward,edwin eddie:edward dan:daniel danny:daniel dave:david steve:stephen,steven chris:christopher,christine matt:matthew nick:nicholas,nicolas alex:alexander,alexandra,alexei andy:andrew ben:benjamin sam:samuel,samantha ron:ronald don:donald ken:kenneth larry:lawrence jerry:gerald,jerome jeff:jeffrey,geoffrey greg:gregory fred:frederick phil:philip pete:peter tim:timothy jack:john johnny:john chuck:charles charlie:charles hank:henry harry:henry,harold liz:elizabeth beth:elizabeth kate:katherine,catherine kathy:katherine cathy:catherine katie:katherine meg:margaret maggie:margaret peggy:margaret sue:susan barb:barbara debbie:deborah jen:jennifer jenny:jennifer vicky:victoria sandy:alexandra ash:ashton zac:zachary nat:nathaniel abe:abraham al:albert,alan stan:stanley walt:walter vlad:vladimir volodya:vladimir misha:mikhail dima:dmitry kolya:nikolai sasha:alexander,aleksandr bibi:benjamin brahim:ibrahim,ebrahim`
    .split(' ')
    .map((entry) => {
      const [short = '', longs = ''] = entry.split(':')
      return [short, longs.split(',')] as const
    }),
)

/** "Tony" for "Antony". */
const shortForm = (short: string, long: string): boolean =>
  shortForms.get(short)?.includes(long) ?? false
