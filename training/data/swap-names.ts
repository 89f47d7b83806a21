/** Enlarges marked text by putting other names of the same kind in place, so that shapes and contexts teach, not the names. */
import { createRandom } from '../annotator/random'
import { nameKinds } from '../../electron/core/annotate/names/labels'
import type { NamedSentence } from './newswire'

/** Names by kind, as token forms; adjectives and nouns of countries apart. */
export type NamePool = ReadonlyMap<string, readonly (readonly string[])[]>

const poolKey = (kind: number, forms: readonly string[]): string => {
  const text = forms.join(' ')
  const adjective = /(?:ese|ian|ean|ish|ch|ani|aqi|emi|eli|an|i)s?$/.test(text)
  return nameKinds[kind] === 'country'
    ? `country${adjective ? (text.endsWith('s') ? 's' : 'a') : 'n'}`
    : String(nameKinds[kind])
}

export function collectPool(
  corpora: readonly (readonly NamedSentence[])[],
  places: readonly string[],
): NamePool {
  const pool = new Map<string, Map<string, readonly string[]>>()
  const add = (key: string, forms: readonly string[]): void => {
    const known = pool.get(key) ?? new Map<string, readonly string[]>()
    pool.set(key, known.set(forms.join(' '), forms))
  }
  for (const corpus of corpora)
    for (const { forms, names } of corpus)
      for (const { first, last, kind } of names) {
        const name = forms.slice(first, last + 1)
        add(poolKey(kind, name), name)
      }
  for (const place of places) add('place', place.split(/ |(?<=-)|(?=-)/))
  return new Map([...pool].map(([key, names]) => [key, [...names.values()]]))
}

/** One changed copy of each sentence that has names; single-word persons take single words. */
export function swapNames(
  sentences: readonly NamedSentence[],
  pool: NamePool,
  seed: number,
): NamedSentence[] {
  const random = createRandom(seed)
  return sentences
    .filter(({ names }) => names.length > 0)
    .map(({ document, forms, names }) => {
      const out: string[] = []
      const marks: { first: number; last: number; kind: number }[] = []
      let at = 0
      for (const { first, last, kind } of names) {
        out.push(...forms.slice(at, first))
        const own = forms.slice(first, last + 1)
        const choices = pool.get(poolKey(kind, own)) ?? []
        let put: readonly string[] = choices[Math.floor(random() * choices.length)] ?? own
        if (nameKinds[kind] === 'person' && own.length === 1) put = put.slice(-1)
        if (nameKinds[kind] === 'person' && own.length > 1 && put.length === 1) put = own
        marks.push({ first: out.length, last: out.length + put.length - 1, kind })
        out.push(...put)
        at = last + 1
      }
      out.push(...forms.slice(at))
      return { document, forms: out, names: marks }
    })
}
