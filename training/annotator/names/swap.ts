/** Enlarges marked text: other names of the same kind in the same places, and sentences in headline capitals or all capitals. */
import { nameKinds } from '../../../electron/core/annotate/names/labels'
import type { NamedSentence } from '../../data/newswire'
import { createRandom } from '../random'
import { composeName } from './compose-names'
import { isDemonym } from './corpora'
import { readPeople, type Culture } from './people'

/** Names by kind, as token forms. Countries are parted into names, adjectives and peoples. */
export type NamePool = ReadonlyMap<string, readonly (readonly string[])[]>

function poolKey(kind: number, forms: readonly string[]): string {
  const name = nameKinds[kind]!
  if (name === 'country')
    return isDemonym(forms) ? (forms.at(-1)!.endsWith('s') ? 'people' : 'adjective') : 'country'
  if (name === 'group' || name === 'organization')
    return `${name}${forms.length === 1 ? (/^[A-Z]+$/.test(forms[0]!) ? 'A' : '1') : ''}`
  if (name === 'place')
    return /(?:an|ish|ese|ian|al)$/.test(forms.at(-1)!) && forms.length === 1
      ? 'placeAdjective'
      : 'place'
  return name
}

export function collectPool(
  sentences: readonly NamedSentence[],
  places: readonly (readonly string[])[],
): NamePool {
  const pool = new Map<string, Map<string, readonly string[]>>()
  const add = (key: string, forms: readonly string[]): void => {
    const known = pool.get(key) ?? new Map<string, readonly string[]>()
    pool.set(key, known.set(forms.join(' '), forms))
  }
  for (const { forms, names } of sentences)
    for (const { first, last, kind } of names)
      add(poolKey(kind, forms.slice(first, last + 1)), forms.slice(first, last + 1))
  for (const place of places) add('hamlet', place)
  return new Map([...pool].map(([key, names]) => [key, [...names.values()]]))
}

/** One changed copy of each sentence that has names. */
export function swapNames(
  sentences: readonly NamedSentence[],
  pool: NamePool,
  seed: number,
): NamedSentence[] {
  const random = createRandom(seed)
  const cultures = readPeople()
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  return sentences
    .filter(({ names }) => names.length > 0)
    .map(({ document, forms, names }) => {
      const out: string[] = []
      const marks: { first: number; last: number; kind: number }[] = []
      const changed = new Map<string, readonly string[]>()
      let at = 0
      for (const { first, last, kind } of names) {
        out.push(...forms.slice(at, first))
        const own = forms.slice(first, last + 1)
        const key = own.join(' ')
        const put = changed.get(key) ?? replacement(kind, own, pool, cultures, pick, random)
        changed.set(key, put)
        marks.push({ first: out.length, last: out.length + put.length - 1, kind })
        out.push(...put)
        at = last + 1
      }
      out.push(...forms.slice(at))
      return { document, forms: out, names: marks }
    })
}

function replacement(
  kind: number,
  own: readonly string[],
  pool: NamePool,
  cultures: readonly Culture[],
  pick: <T>(items: readonly T[]) => T,
  random: () => number,
): readonly string[] {
  if (nameKinds[kind] !== 'person') {
    if (random() < 0.3) return own
    const made = nameKinds[kind] === 'organization' ? 0.2 : nameKinds[kind] === 'facility' ? 0.4 : 0
    if (own.length > 1 && made > 0 && random() < made)
      return composeName(
        nameKinds[kind] === 'facility' ? 'facility' : 'organization',
        {
          town: () => pick(pool.get(random() < 0.5 ? 'place' : 'hamlet') ?? [own]),
          surname: () => splitHyphen(pick(pick(withNames(cultures)).family)),
          adjective: () => pick(pool.get('adjective') ?? [own]),
        },
        pick,
      )
    // A capital or country that acts ("Moscow said") is not swapped for a hamlet.
    const unlisted = nameKinds[kind] === 'place' && random() < 0.12
    const choices = pool.get(unlisted ? 'hamlet' : poolKey(kind, own))
    return choices ? pick(choices) : own
  }
  const dice = random()
  if (dice < 0.3) {
    const put = pick(pool.get('person') ?? [own])
    return own.length === 1 ? put.slice(-1) : put.length === 1 ? own : put
  }
  const culture = pick(withNames(cultures))
  const split = splitHyphen
  const family = split(arabic(culture.culture, random) + pick(culture.family))
  if (own.length === 1) return random() < 0.85 ? family : split(pick(culture.given))
  const given = split(pick(culture.given))
  if (dice > 0.94) return [`${given[0]!.charAt(0)}.`, ...family]
  if (dice > 0.86) return [...given, ...split(pick(culture.given)), ...family]
  if (culture.culture === 'chinese' || culture.culture === 'korean') return [...given, ...family]
  return [...given, ...family]
}

const withNames = (cultures: readonly Culture[]): readonly Culture[] =>
  cultures.filter(({ given, family }) => given.length > 0 && family.length > 0)

const splitHyphen = (name: string): string[] => name.split(/(?<=-)|(?=-)/)

const arabic = (culture: string, random: () => number): string =>
  culture === 'arabic' && random() < 0.5 ? (random() < 0.8 ? 'al-' : 'Al-') : ''

/** Copies in headline capitals, and a few all in capitals. */
export function capitaliseSome(
  sentences: readonly NamedSentence[],
  share: number,
  seed: number,
): NamedSentence[] {
  const random = createRandom(seed)
  const copies: NamedSentence[] = []
  for (const sentence of sentences) {
    const dice = random() / share
    if (dice >= 1 || sentence.forms.length > 16) continue
    const forms = sentence.forms.map((form, i) =>
      dice < 0.15
        ? form.toUpperCase()
        : i === 0 || form.length > 3
          ? form.charAt(0).toUpperCase() + form.slice(1)
          : form,
    )
    copies.push({ ...sentence, forms: forms.at(-1) === '.' ? forms.slice(0, -1) : forms })
  }
  return copies.filter(({ forms, names }) => names.every(({ last }) => last < forms.length))
}
