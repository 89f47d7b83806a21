/** The scorers of "What happened": dates, quotes, events. */
import { dateScorer } from './events-dates'
import type { Scorer } from './scorer'

export const eventScorers: readonly Scorer[] = [dateScorer]
