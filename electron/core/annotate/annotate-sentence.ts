/** Runs the stages on the sentences of one article: words, tags, heads; and puts each finished sentence together. */
import type { NameSpan, Sentence, SentenceSpan, Span, Token } from '../../../shared/model'
import { readClauses } from './clauses'
import { createReader } from './model/bytes'
import type { Sections } from './model/file'
import { hashString } from './model/hash'
import { createLinearModel, type Scorer } from './model/linear'
import { unpackRows } from './model/rows'
import { loadNamesModel, type NamesModel } from './names'
import { createJudge } from './parse/judge'
import { parseInput, type ParseInput } from './parse/input'
import { parseSentences, type Parsers } from './parse/parse-sentences'
import type { Parse } from './parse/parser'
import { mendTree } from './parse/mend-tree'
import type { Edge } from './tag/features'
import { createLemmatise, type Lemmatise } from './tag/lemmatise'
import { createMendTags, mendTags, type MendTags } from './tag/mend-tags'
import { createTagger, type TagClass, type Tagger, type TagResult } from './tag/tagger'
import { tokenise } from './tokens/tokenise'
import { readLexicon, type Lexicon } from './words/lexicon'
import { createWordReader, type Word, type WordReader } from './words/word'

/** Everything loaded from the model file. */
export interface Parts {
  readonly readWord: WordReader
  readonly edge: Edge
  readonly lexicon: Lexicon
  readonly tagClasses: readonly TagClass[]
  readonly tagger: Tagger
  readonly mendTags: MendTags
  readonly labels: readonly string[]
  readonly parsers: Parsers
  readonly lemmatise: Lemmatise
  readonly names: NamesModel
}

/** Throws a RangeError when a section is missing or cut short. */
export function loadParts(sections: Sections): Parts {
  const section = (name: string): Uint8Array => {
    const bytes = sections.get(name)
    if (!bytes) throw new RangeError(`no section ${name}`)
    return bytes
  }
  const weights = (name: string): Scorer => createLinearModel(unpackRows(section(name)))
  const lines = (name: string): string[] => {
    const reader = createReader(section(name))
    return Array.from({ length: reader.varint() }, () => reader.text())
  }
  const lexicon = readLexicon(section('lexicon'))
  const readWord = createWordReader(lexicon)
  const labels = lines('labels')
  const tagClasses = lines('tag-classes').map((line) => {
    const [xpos = '', upos = ''] = line.split(' ')
    return { xpos, upos }
  })
  const exceptions = new Map(
    lines('lemmas').map((line) => {
      const [form = '', tag = '', lemma = ''] = line.split(' ')
      return [`${form} ${tag}`, lemma]
    }),
  )
  const fixedTags = new Map(
    (sections.has('fixed-tags') ? lines('fixed-tags') : []).map((line) => {
      const [form = '', tag = '0'] = line.split(' ')
      return [hashString(form), Number(tag)]
    }),
  )
  const edge = { start: readWord('\u0002'), end: readWord('\u0003') }
  return {
    readWord,
    lexicon,
    edge,
    tagClasses,
    mendTags: createMendTags(tagClasses),
    tagger: createTagger(weights('tagger'), tagClasses.length, edge, fixedTags),
    labels,
    parsers: {
      fromLeft: weights('parser'),
      fromRight: weights('parser-reverse'),
      judge: createJudge(weights('judge'), tagClasses),
      arcs: { count: labels.length, root: labels.indexOf('root') },
    },
    lemmatise: createLemmatise(lexicon, exceptions),
    names: loadNamesModel(section, edge),
  }
}

/** A sentence before the names of its document have been made to agree. */
export interface Draft {
  readonly span: SentenceSpan
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** Tag classes. */
  readonly tags: Int32Array
  readonly quality: number
}

/** Longer ones are cut, so that cost stays linear whatever comes in. */
const maxTokens = 400

/** A sentence, or a piece of an endless one, cut into words. */
interface Piece {
  readonly span: SentenceSpan
  readonly tokens: readonly Span[]
  readonly forms: readonly string[]
  readonly words: readonly Word[]
}

/** Stage by stage rather than sentence by sentence: each model then stays in the processor's cache. */
export function annotateSentences(
  parts: Parts,
  text: string,
  spans: readonly SentenceSpan[],
): Draft[] {
  const pieces = spans.flatMap((span) => cut(parts, text, span))
  const tags = pieces.map(({ words }) => tagGold(parts, words))
  const parses = parseSentences(
    parts.parsers,
    pieces.map(({ words }, i) => toInput(words, tags[i] as TagResult)),
  )
  return pieces.map((piece, i) => toDraft(parts, piece, tags[i] as TagResult, parses[i] as Parse))
}

function cut(parts: Parts, text: string, span: SentenceSpan): Piece[] {
  const all = tokenise(text, span.start, span.end)
  const pieces: Piece[] = []
  for (let from = 0; from < all.length; from += maxTokens) {
    const tokens = all.slice(from, from + maxTokens)
    const forms = tokens.map(({ start, end }) => text.slice(start, end))
    const whole = all.length <= maxTokens
    const start = whole ? span.start : (tokens[0] as Span).start
    const end = whole ? span.end : (tokens[tokens.length - 1] as Span).end
    pieces.push({ span: { ...span, start, end }, tokens, forms, words: forms.map(parts.readWord) })
  }
  return pieces
}

function toDraft(
  parts: Parts,
  { span, tokens, forms, words }: Piece,
  tags: TagResult,
  parse: Parse,
): Draft {
  const read = tokens.map(({ start, end }, i): Token => {
    const tag = parts.tagClasses[tags.classes[i] as number] as TagClass
    const form = forms[i] as string
    return {
      start,
      end,
      text: form,
      lemma: parts.lemmatise(form, tag),
      upos: tag.upos,
      xpos: tag.xpos,
      head: parse.heads[i] as number,
      deprel: parts.labels[parse.labels[i] as number] ?? 'dep',
    }
  })
  return {
    span,
    tokens: mendTree(read),
    words,
    tags: tags.classes,
    quality: qualityOf(parse),
  }
}

/** Tag classes of words whose boundaries are given. */
export const tagGold = (parts: Parts, words: readonly Word[]): TagResult =>
  mendTags(words, parts.tagger(words), parts.mendTags)

/** Heads and labels of words whose tags are given. */
export const parseGold = (parts: Parts, words: readonly Word[], tags: TagResult): Parse =>
  parseSentences(parts.parsers, [toInput(words, tags)])[0] as Parse

const toInput = (words: readonly Word[], tags: TagResult): ParseInput =>
  parseInput(words, tags.classes, tags.doubts)

const sureMargin = 33

/** Share of tokens that were attached without much doubt. */
function qualityOf({ margins }: Parse): number {
  if (margins.length === 0) return 1
  const sure = margins.filter((margin) => margin >= sureMargin).length
  return Math.round((100 * sure) / margins.length) / 100
}

export function finish(draft: Draft, names: readonly NameSpan[], index: number): Sentence {
  const { span, tokens, quality } = draft
  return { ...span, index, tokens, names, clauses: readClauses(tokens), quality }
}
