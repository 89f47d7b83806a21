/** Runs the stages on one sentence: words, tags, heads, names; and puts the finished sentence together. */
import type { NameSpan, Sentence, SentenceSpan, Span, Token } from '../../../shared/model'
import { readClauses } from './clauses'
import { createReader } from './model/bytes'
import type { Sections } from './model/file'
import { hashString } from './model/hash'
import { createLater, createLinearModel, type Scorer } from './model/linear'
import { unpackRows } from './model/rows'
import { loadNamesModel, type NamesModel } from './names'
import { combine, turnBack } from './parse/combine'
import { parseInput, reverseInput } from './parse/input'
import { parseWords, type Parse } from './parse/parser'
import type { Edge } from './tag/features'
import { lemmatise, type LemmaExceptions } from './tag/lemmatise'
import { tagWords, type FixedTags, type TagClass, type TagResult } from './tag/tagger'
import { tokenise } from './tokens/tokenise'
import { readLexicon, type Lexicon } from './words/lexicon'
import { createWordReader, type Word, type WordReader } from './words/word'

/** Everything loaded from the model file. */
export interface Parts {
  readonly readWord: WordReader
  readonly edge: Edge
  readonly lexicon: Lexicon
  readonly tagClasses: readonly TagClass[]
  readonly tagger: Scorer
  /** Words with one tag only. */
  readonly fixedTags: FixedTags
  readonly labels: readonly string[]
  readonly rootLabel: number
  readonly parser: Scorer
  /** Reads from the end of the sentence; null in a model without it. */
  readonly reverseParser: Scorer | null
  readonly lemmas: LemmaExceptions
  readonly names: NamesModel
}

/** Throws a RangeError when a section is missing or cut short. */
export function loadParts(sections: Sections): Parts {
  const section = (name: string): Uint8Array => {
    const bytes = sections.get(name)
    if (!bytes) throw new RangeError(`no section ${name}`)
    return bytes
  }
  /** Opening a file reads no sentence, so it need not wait for the weights. */
  const later = (name: string): Scorer => {
    const bytes = section(name)
    return createLater(() => createLinearModel(unpackRows(bytes)))
  }
  const lines = (name: string): string[] => {
    const reader = createReader(section(name))
    return Array.from({ length: reader.varint() }, () => reader.text())
  }
  const lexicon = readLexicon(section('lexicon'))
  const readWord = createWordReader(lexicon)
  const labels = lines('labels')
  const edge = { start: readWord('\u0002'), end: readWord('\u0003') }
  return {
    readWord,
    lexicon,
    edge,
    tagClasses: lines('tag-classes').map((line) => {
      const [xpos = '', upos = ''] = line.split(' ')
      return { xpos, upos }
    }),
    tagger: later('tagger'),
    fixedTags: new Map(
      (sections.has('fixed-tags') ? lines('fixed-tags') : []).map((line) => {
        const [form = '', tag = '0'] = line.split(' ')
        return [hashString(form), Number(tag)]
      }),
    ),
    labels,
    rootLabel: labels.indexOf('root'),
    parser: later('parser'),
    reverseParser: sections.has('parser-reverse') ? later('parser-reverse') : null,
    lemmas: new Map(
      lines('lemmas').map((line) => {
        const [form = '', tag = '', lemma = ''] = line.split(' ')
        return [`${form} ${tag}`, lemma]
      }),
    ),
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

export function annotateSentence(parts: Parts, text: string, span: SentenceSpan): Draft[] {
  const spans = tokenise(text, span.start, span.end)
  const drafts: Draft[] = []
  for (let from = 0; from < spans.length; from += maxTokens) {
    const piece = spans.slice(from, from + maxTokens)
    const first = piece[0] as Span
    const last = piece[piece.length - 1] as Span
    const whole = spans.length <= maxTokens
    const start = whole ? span.start : first.start
    const end = whole ? span.end : last.end
    drafts.push(readPiece(parts, text, { ...span, start, end }, piece))
  }
  return drafts
}

function readPiece(parts: Parts, text: string, span: SentenceSpan, pieces: readonly Span[]): Draft {
  const forms = pieces.map(({ start, end }) => text.slice(start, end))
  const words = forms.map(parts.readWord)
  const tags = tagGold(parts, words)
  const parse = parseGold(parts, words, tags)
  const tokens = pieces.map(({ start, end }, i): Token => {
    const tag = parts.tagClasses[tags.classes[i] as number] as TagClass
    const form = forms[i] as string
    return {
      start,
      end,
      text: form,
      lemma: lemmatise(form, tag.xpos, tag.upos, parts.lexicon, parts.lemmas),
      upos: tag.upos,
      xpos: tag.xpos,
      head: parse.heads[i] as number,
      deprel: parts.labels[parse.labels[i] as number] ?? 'dep',
    }
  })
  return { span, tokens, words, tags: tags.classes, quality: qualityOf(parse) }
}

/** Tag classes of words whose boundaries are given. */
export const tagGold = (parts: Parts, words: readonly Word[]): TagResult =>
  tagWords(words, parts.tagger, parts.tagClasses.length, parts.edge, parts.fixedTags)

/** Below it a decision is worth a second opinion; dearer sentences gain nothing measurable above. */
const doubtful = 110

/** Heads and labels of words whose tags are given. */
export function parseGold(parts: Parts, words: readonly Word[], tags: TagResult): Parse {
  const { labels, rootLabel, parser, reverseParser } = parts
  const input = parseInput(words, tags.classes, tags.doubts)
  const forward = parseWords(input, parser, labels.length, rootLabel)
  if (!reverseParser || forward.margins.every((margin) => margin >= doubtful)) return forward
  const back = parseWords(reverseInput(input), reverseParser, labels.length, rootLabel)
  return combine(forward, turnBack(back))
}

const sureMargin = 40

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
