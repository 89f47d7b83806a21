/** Scores sentence ends, words, tags and lemmas on raw text, ours beside wink-nlp's and compromise's. */
import type { Annotator } from '../../electron/core/annotate'
import { loadTreebank } from '../data/treebanks'
import type { GoldSentence } from '../data/conllu'
import { readRaw, Tally, toParagraphs, type Paragraph } from './annotator-reading'
import { coarseTags, peers, type Peer, type PeerToken } from './annotator-peers'
import type { Row } from './scorer'

const goals: Readonly<Record<string, readonly number[]>> = {
  // Sentence F1, token F1, UPOS, lemma.
  'EWT dev': [0.88, 0.98, 0.955, 0.95],
  'GUM dev': [0, 0.98, 0.97, 0.95],
  'GUM dev news': [0.97, 0.98, 0, 0],
}

export function scoreWords(annotator: Annotator): Row[] {
  const gum = loadTreebank('gum-dev')
  const parts: readonly (readonly [string, readonly GoldSentence[]])[] = [
    ['EWT dev', loadTreebank('ewt-dev')],
    ['GUM dev', gum],
    ['GUM dev news', gum.filter(({ document }) => document.includes('_news_'))],
  ]
  return parts.flatMap(([name, sentences]) => {
    const paragraphs = toParagraphs(sentences)
    return [...ours(annotator, name, paragraphs), ...peerRows(annotator, name, paragraphs)]
  })
}

interface GoldWord {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly lemma: string
}

const goldWords = (paragraph: Paragraph): GoldWord[] =>
  paragraph.gold.flatMap(({ at, sentence }) =>
    sentence.tokens.map(({ start, end, upos, lemma }) => ({
      start: at + start,
      end: at + end,
      upos,
      lemma,
    })),
  )

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start} ${end}`

function ours(annotator: Annotator, name: string, paragraphs: readonly Paragraph[]): Row[] {
  const ends = new Tally()
  const words = new Tally()
  const tags = new Tally()
  const lemmas = new Tally()
  for (const paragraph of paragraphs) {
    const read = readRaw(annotator, paragraph)
    const gold = goldWords(paragraph)
    const tokens = read.flatMap((sentence) => sentence.tokens)
    ends.addSets(
      new Set(read.map(keyOf)),
      new Set(paragraph.gold.map(({ at, sentence }) => `${at} ${at + sentence.text.length}`)),
    )
    words.addSets(new Set(tokens.map(keyOf)), new Set(gold.map(keyOf)))
    tags.addSets(
      new Set(tokens.map((token) => `${keyOf(token)} ${token.upos}`)),
      new Set(gold.map((word) => `${keyOf(word)} ${word.upos}`)),
    )
    lemmas.addSets(
      new Set(tokens.map((token) => `${keyOf(token)} ${token.lemma}`)),
      new Set(gold.map((word) => `${keyOf(word)} ${word.lemma}`)),
    )
  }
  const rows = [
    { name: `sentence F1, ${name}`, value: ends.f1, note: ends.note },
    { name: `token F1, ${name}`, value: words.f1, note: words.note },
    { name: `UPOS F1 from raw text, ${name}`, value: tags.f1 },
    { name: `lemma F1 from raw text, ${name}`, value: lemmas.f1 },
  ]
  return rows.map((row, i) => (goals[name]?.[i] ? { ...row, goal: goals[name][i] as number } : row))
}

/** Peers' sentences, and six coarse tags on words that all of us cut alike. */
function peerRows(annotator: Annotator, name: string, paragraphs: readonly Paragraph[]): Row[] {
  const readers: readonly Peer[] = [
    {
      name: 'Parley',
      read: (text) =>
        readRaw(annotator, { text, gold: [] }).map(({ start, end, tokens }) => ({
          start,
          end,
          tokens,
        })),
    },
    ...peers(),
  ]
  const ends = readers.map(() => new Tally())
  const right = readers.map(() => 0)
  let shared = 0
  for (const paragraph of paragraphs) {
    const gold = new Set(
      paragraph.gold.map(({ at, sentence }) => `${at} ${at + sentence.text.length}`),
    )
    const maps = readers.map((reader, i) => {
      const sentences = reader.read(paragraph.text)
      ends[i]!.addSets(new Set(sentences.map(keyOf)), gold)
      return new Map(
        sentences.flatMap(({ tokens }) => tokens.map((token) => [keyOf(token), token] as const)),
      )
    })
    for (const word of goldWords(paragraph)) {
      const found = maps.map((map): PeerToken | undefined => map.get(keyOf(word)))
      const wanted = coarseTags.get(word.upos)
      if (!wanted || found.some((token) => token === undefined)) continue
      shared++
      found.forEach((token, i) => {
        if ((coarseTags.get(token?.upos ?? '') ?? 'other') === wanted) right[i]!++
      })
    }
  }
  return [
    ...readers.map((reader, i) => ({
      name: `sentence F1, ${name}: ${reader.name}`,
      value: ends[i]!.f1,
    })),
    ...readers.map((reader, i) => ({
      name: `coarse tags, ${name}: ${reader.name}`,
      value: right[i]! / Math.max(1, shared),
      note: `${shared.toLocaleString('en')} words cut alike by all`,
    })),
  ]
}
