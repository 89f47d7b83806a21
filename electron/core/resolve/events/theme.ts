/** Turns a reading into what it is compared by: its category, or one name for an act that reports tell in several. */
import type { EventReading, PloverCategory } from '../../../../shared/model'

interface Theme {
  readonly name: string
  readonly toldAs: readonly PloverCategory[]
  /** How the words from its verb on begin. */
  readonly words: RegExp
}

const themes: readonly Theme[] = [
  {
    // "declared a truce", "announced a deal": two who do so agree
    name: 'AGREE',
    toldAs: ['CONCEDE', 'COOPERATE', 'RETREAT'],
    words:
      /^(?:agreed|signed|announced|declared|reached|concluded|accepted|struck)(?:\s+[\w-]+){0,6}?\s+(?:truce|cease-?fire|armistice|accord|agreement|deal|pact)\b/i,
  },
  {
    // "pulled out of the talks", "quit talks", "boycotted the second round of talks"
    name: 'leaving talks',
    toldAs: ['RETREAT', 'SANCTION', 'REJECT', 'PROTEST'],
    words: /^\w+(?:\s+[\w-]+){0,5}?\s+(?:talks|negotiations|meetings?|summit|conference)\b/i,
  },
  {
    // "freed two sailors", "handed over the prisoners", "the exchange of prisoners"
    name: 'release',
    toldAs: ['RETREAT', 'CONCEDE', 'COOPERATE'],
    words:
      /^(?:free(?:d|s|ing)?|releas\w+|hand\w* over|hand\w* back|swap\w*|exchang\w+|repatriat\w+)\b/i,
  },
  {
    // "boarded a ferry", "seized the tanker", "the capture of two trawlers"
    name: 'seizure of a vessel',
    toldAs: ['COERCE', 'ASSAULT', 'SANCTION'],
    words:
      /^(?:seiz|board|captur|impound|intercept|detain|storm|hijack)\w*(?:\s+[\w’'-]+){0,6}?\s+(?:ship|boat|vessel|trawler|ferr(?:y|ie)|tanker|freighter|yacht|barge)s?\b/i,
  },
]

export function themeOf({ type, trigger, end }: EventReading, text: string): string {
  const words = text.slice(trigger.start, end)
  const theme = themes.find((one) => one.toldAs.includes(type) && one.words.test(words))
  return theme?.name ?? type
}
