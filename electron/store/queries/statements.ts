/** Turns rows back into an article's times, quotes and figures. */
import type { Article, FigureReading, QuoteReading, TimeReading } from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { expand } from '../ids'
import { number, oneOf, span, spanOrNull, text, textOrNull } from './columns'

const MEASURES: readonly FigureReading['measure'][] = [
  'dead',
  'injured',
  'displaced',
  'aid',
  'meetings',
  'other',
]
const QUALIFIERS: readonly FigureReading['qualifier'][] = ['exact', 'at-least', 'at-most', 'about']

export function readTimes(
  database: ReadableDatabase,
  key: number,
  { id }: Article,
): readonly TimeReading[] {
  return database
    .rows('SELECT * FROM times WHERE article = ? ORDER BY position', [key])
    .map((row) => ({
      article: id,
      ...span(row),
      sentence: number(row, 'sentence'),
      value: text(row, 'value'),
      how: text(row, 'how'),
    }))
}

export function readQuotes(
  database: ReadableDatabase,
  key: number,
  { id }: Article,
): readonly QuoteReading[] {
  return database
    .rows('SELECT * FROM quotes WHERE article = ? ORDER BY position', [key])
    .map((row) => ({
      article: id,
      ...span(row),
      sentence: number(row, 'sentence'),
      direct: number(row, 'direct') === 1,
      cue: span(row, 'cue_start', 'cue_end'),
      speakerSpan: spanOrNull(row, 'speaker_start', 'speaker_end'),
      speaker: expand(id, textOrNull(row, 'speaker')),
    }))
}

export function readFigures(
  database: ReadableDatabase,
  key: number,
  { id }: Article,
): readonly FigureReading[] {
  return database
    .rows('SELECT * FROM figures WHERE article = ? ORDER BY position', [key])
    .map((row) => ({
      article: id,
      ...span(row),
      sentence: number(row, 'sentence'),
      measure: oneOf(row, 'measure', MEASURES),
      value: number(row, 'value'),
      qualifier: oneOf(row, 'qualifier', QUALIFIERS),
      source: expand(id, textOrNull(row, 'source')),
    }))
}
