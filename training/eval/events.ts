/** The scorers of "What happened": dates, quotes, events. */
import { dateScorer } from './events-dates'
import { ploverScorer } from './events-plover'
import { quoteScorer } from './events-quotes'
import { re3dScorer } from './events-re3d'
import { eventSpeed } from './events-speed'
import { tableScorer } from './events-table'
import type { Scorer } from './scorer'

export const eventScorers: readonly Scorer[] = [
  dateScorer,
  quoteScorer,
  ploverScorer,
  re3dScorer,
  tableScorer,
  eventSpeed,
]
