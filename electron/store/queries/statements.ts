/** Turns rows back into an article's times, quotes and figures. */
import type { FigureReading, QuoteReading, TimeReading } from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { expand } from '../ids'
import { byArticle, type Articles, type Lists } from './by-article'
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

export const readTimes = (database: ReadableDatabase, articles: Articles): Lists<TimeReading> =>
  byArticle(database, 'times', articles, (row, { id }) => ({
    article: id,
    ...span(row),
    sentence: number(row, 'sentence'),
    value: text(row, 'value'),
    how: text(row, 'how'),
  }))

export const readQuotes = (database: ReadableDatabase, articles: Articles): Lists<QuoteReading> =>
  byArticle(database, 'quotes', articles, (row, { id }) => ({
    article: id,
    ...span(row),
    sentence: number(row, 'sentence'),
    direct: number(row, 'direct') === 1,
    cue: span(row, 'cue_start', 'cue_end'),
    speakerSpan: spanOrNull(row, 'speaker_start', 'speaker_end'),
    speaker: expand(id, textOrNull(row, 'speaker')),
  }))

export const readFigures = (database: ReadableDatabase, articles: Articles): Lists<FigureReading> =>
  byArticle(database, 'figures', articles, (row, { id }) => ({
    article: id,
    ...span(row),
    sentence: number(row, 'sentence'),
    measure: oneOf(row, 'measure', MEASURES),
    value: number(row, 'value'),
    qualifier: oneOf(row, 'qualifier', QUALIFIERS),
    source: expand(id, textOrNull(row, 'source')),
  }))
