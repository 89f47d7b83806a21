/** Tells whether two names are spellings of one: consonants must agree, vowels may differ as they do between transcriptions. */

const vowelRun = /([aeiou]*)([^aeiou]|$)/g

/** One spelling for sounds that are written in several ways. */
function normal(name: string): string {
  return name
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/t?sch|tch/g, 'ch')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dh|dz/g, 'd')
    .replace(/ck|q/g, 'k')
    .replace(/c(?![eihy])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/^abd[aeu]l/, 'abdal')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/(?<!^)[yj]/g, 'i')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/([a-z])\1+/g, '$1')
}

const syllables = (name: string): readonly (readonly [string, string])[] =>
  [...normal(name).matchAll(vowelRun)]
    .map((found) => [found[1] ?? '', found[2] ?? ''] as const)
    .filter(([vowels, consonant]) => vowels !== '' || consonant !== '')

/** Sergei/Sergey, Mohammed/Muhammad, Alexander/Aleksandr; not Hassan/Hussein, Jamal/Jamil, Simon/Simone. */
export function isSameGivenName(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3) return false
  return isSameSound(one, other) || isSameSound(withG(one), withG(other))
}

/** Libyans say g for what others write q: Qaddafi, Gaddafi. */
const withG = (name: string): string => name.replace(/q/g, 'g')

function isSameSound(one: string, other: string): boolean {
  const [a, b] = [syllables(one), syllables(other)]
  if (a.length !== b.length) return false
  const free = a.filter(([, consonant]) => consonant !== '').length >= 3
  return a.every(([vowels, consonant], index) => {
    const [others, like] = b[index] ?? ['', '']
    if (consonant !== like) return false
    if (vowels === others) return true
    if (!free) return i(vowels) === i(others)
    if (consonant === 'r' && index === a.length - 1 && `${vowels}${others}` === 'e') return true
    return agree(vowels, others)
  })
}

/** Mammadov/Mamedov, Kerimov/Karimov; a short name is too easily another: not Harman/Herman. */
export const isSameFamilyName = (one: string, other: string): boolean =>
  syllables(one).filter(([vowels]) => vowels !== '').length >= 3 && isSameGivenName(one, other)

/** What of a name no transcription changes. */
export const consonantsOf = (name: string): string =>
  normal(name.replace(/([cs])h/g, '$1'))
    .replace(/[aeiou ]/g, '')
    .replace(/(.)\1+/g, '$1')

/** ei, ey, ai, e and i sound alike. */
const i = (vowels: string): string => vowels.replace(/ei|ie|e/g, 'i').replace(/i+/g, 'i')

function agree(one: string, other: string): boolean {
  if (i(one) === i(other) && one !== '' && other !== '') return true
  if (one.length !== 1 || other.length !== 1) return false
  const pair = one + other
  return /^(?:ea|ae|ou|uo)$/.test(pair)
}
