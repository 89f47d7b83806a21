/** Turns GUM's `Entity=` spans with a Wikipedia link or a proper-noun head into names in our manner. */
import type { GoldSentence, GoldToken } from './conllu'
import type { RawName } from './benches'
import type { BenchSentence } from './benches'

interface Mention {
  readonly id: string
  readonly type: string
  readonly linked: boolean
  readonly first: number
  last: number
}

export function readGumNames(sentences: readonly GoldSentence[]): BenchSentence[] {
  return sentences.map(({ document, tokens }) => {
    const names: RawName[] = []
    const taken = new Uint8Array(tokens.length)
    for (const mention of mentionsOf(tokens).sort(
      (a, b) => b.last - b.first - (a.last - a.first),
    )) {
      const name = trim(mention, tokens)
      if (!name || range(name).some((i) => taken[i])) continue
      for (const i of range(name)) taken[i] = 1
      names.push(name)
    }
    names.sort((a, b) => a.first - b.first)
    return { document, forms: tokens.map((token) => token.form), names }
  })
}

const range = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, k) => first + k)

function mentionsOf(tokens: readonly GoldToken[]): Mention[] {
  const done: Mention[] = []
  const open: Mention[] = []
  tokens.forEach(({ entity }, i) => {
    for (const [, opened, body = '', closed] of entity.matchAll(/(\()?([^()]+)(\))?/g)) {
      const parts = body.split('-')
      if (opened) {
        const mention = {
          id: parts[0]!,
          type: parts[1] ?? '',
          linked: parts.length > 6,
          first: i,
          last: i,
        }
        if (closed) done.push(mention)
        else open.push(mention)
      } else if (closed) {
        const at = open.findLastIndex((mention) => mention.id === parts[0])
        if (at < 0) continue
        const [mention] = open.splice(at, 1)
        done.push({ ...mention!, last: i })
      }
    }
  })
  return done
}

/** Cuts the noun phrase down to its name: capitals around the proper-noun head, small joining words inside. */
function trim(mention: Mention, tokens: readonly GoldToken[]): RawName | null {
  const inside = (i: number): boolean => i >= mention.first && i <= mention.last
  const head = range(mention).find((i) => !inside(tokens[i]!.head))
  if (head === undefined || tokens[head]!.upos !== 'PROPN') return null
  if (mention.type === 'time' || mention.type === 'animal' || mention.type === 'plant') return null
  let first = head
  let last = head
  const proper = (i: number): boolean => inside(i) && tokens[i]!.xpos.startsWith('NNP')
  const joins = (i: number): boolean =>
    inside(i) && /^(?:-|of|the|and|&|de|al|for|du|von|van)$/.test(tokens[i]!.form)
  for (;;) {
    if (proper(first - 1)) first--
    else if (joins(first - 1) && proper(first - 2)) first -= 2
    else if (proper(last + 1)) last++
    else if (joins(last + 1) && proper(last + 2)) last += 2
    else if (joins(last + 1) && joins(last + 2) && proper(last + 3)) last += 3
    else break
  }
  if (mention.type === 'person') {
    while (first < head && /desc/.test(tokens[first]!.deprel)) first++
  }
  return { first, last, type: mention.type }
}
