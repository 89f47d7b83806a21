/** Brings wink-nlp and compromise to one shape: sentences and words with offsets and universal tags. */
import compromise from 'compromise'
import winkNLP, { type ItemSentence } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

export interface PeerToken {
  readonly start: number
  readonly end: number
  readonly upos: string
}

export interface PeerSentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly PeerToken[]
}

export interface Peer {
  readonly name: string
  readonly read: (text: string) => readonly PeerSentence[]
}

/** Universal tag → one of six classes; what is not here is not scored. */
export const coarseTags: ReadonlyMap<string, string> = new Map([
  ['NOUN', 'noun'],
  ['PROPN', 'noun'],
  ['VERB', 'verb'],
  ['AUX', 'verb'],
  ['ADJ', 'adjective'],
  ['ADV', 'adverb'],
  ['PRON', 'pronoun'],
  ['ADP', 'other'],
  ['DET', 'other'],
  ['CCONJ', 'other'],
  ['SCONJ', 'other'],
  ['PART', 'other'],
  ['NUM', 'other'],
  ['PUNCT', 'other'],
])

const compromiseTags: readonly (readonly [string, string])[] = [
  ['Pronoun', 'PRON'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Determiner', 'DET'],
  ['Value', 'NUM'],
  ['Adverb', 'ADV'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Noun', 'NOUN'],
]

export function peers(): Peer[] {
  return [
    { name: 'wink-nlp', read: readWink },
    { name: 'compromise', read: readCompromise },
  ]
}

export const wink = winkNLP(model)

/** Wink gives words in order; their offsets are found by walking the text. */
function readWink(text: string): PeerSentence[] {
  const { its } = wink
  let at = 0
  const sentences: PeerSentence[] = []
  wink
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words = sentence.tokens().out(its.value) as unknown as string[]
      const tags = sentence.tokens().out(its.pos) as unknown as string[]
      const tokens = words.flatMap((word, i): PeerToken[] => {
        const start = text.indexOf(word, at)
        if (start < 0) return []
        at = start + word.length
        return [{ start, end: at, upos: tags[i] ?? 'X' }]
      })
      push(sentences, tokens)
    })
  return sentences
}

interface CompromiseTerm {
  readonly text: string
  readonly tags: readonly string[]
}

function readCompromise(text: string): PeerSentence[] {
  const read = compromise(text).json() as readonly { readonly terms: readonly CompromiseTerm[] }[]
  let at = 0
  const sentences: PeerSentence[] = []
  for (const { terms } of read) {
    const tokens = terms.flatMap((term): PeerToken[] => {
      const start = term.text === '' ? -1 : text.indexOf(term.text, at)
      if (start < 0) return []
      at = start + term.text.length
      const upos = compromiseTags.find(([tag]) => term.tags.includes(tag))?.[1] ?? 'X'
      return [{ start, end: at, upos }]
    })
    if (tokens.length === 0) continue
    // Punctuation is no term there: the sentence reaches to the next white space.
    const end = at + (/^\S*/.exec(text.slice(at))?.[0].length ?? 0)
    const lead = /\S*$/.exec(text.slice(0, tokens[0]!.start))?.[0].length ?? 0
    sentences.push({ start: tokens[0]!.start - lead, end, tokens })
  }
  return sentences
}

function push(sentences: PeerSentence[], tokens: readonly PeerToken[]): void {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
}
