/** Turns a reading into the words its report uses for it, as far as they can stand in a label: "called on … to". */
import type { EventReading, EventWording, Span } from '../../../../shared/model'
import { EMPTY_VERBS, IRREGULAR_PASTS } from './lexicon/verb-forms'

const PARTICLE = /^\s+(out|off|back|down|up|away|aside)\b/
const AUXILIARY =
  /(?:\b(?:to|will|would|can|could|may|might|must|should|shall|not|never)|n[’']t)\s+(?:\w+ly\s+)?$/
const BEFORE_RECIPIENT = /^\s+(?:(on|upon|with|to|at|against|for|of)\s+)?(?:the\s+)?$/
const BEFORE_CONTENT = /^\s+(?:(to|for|of|on|over|with|from|against|in|about|that)\s+)?$/
/** A label's day stands beside it. */
const WEEKDAY = /\b(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g
const MOST_WORDS_BETWEEN = 6

const NONE: EventWording = { verb: null, toRecipient: null, toContent: '' }

/** `recipients`: where those it was done to stand. */
export function wordingOf(
  reading: EventReading,
  text: string,
  recipients: readonly Span[],
): EventWording {
  const { trigger, content, end } = reading
  const particle = PARTICLE.exec(
    text.slice(trigger.end, Math.max(trigger.end, content?.start ?? end)),
  )
  const verbEnd = trigger.end + (particle?.[0].length ?? 0)
  const object = content && content.start >= verbEnd ? content : null
  const late = object && !particle ? PARTICLE.exec(text.slice(object.end, object.end + 12)) : null
  const word = verbIn(reading, text, object !== null)
  const verb = word && [word, particle?.[1], late?.[1]].filter(Boolean).join(' ')

  const whom = recipients.find((one) => one.start >= verbEnd && one.end <= (object?.start ?? end))
  if (whom) {
    const [to, of] = [
      BEFORE_RECIPIENT.exec(text.slice(verbEnd, whom.start)),
      object ? BEFORE_CONTENT.exec(text.slice(whom.end, object.start)) : [],
    ]
    if (to && of) return { verb, toRecipient: to[1] ?? '', toContent: of[1] ?? '' }
  }
  const between = object ? text.slice(verbEnd, object.start).replace(WEEKDAY, '') : ''
  const words = between.split(/\s+/).filter(Boolean)
  if (/[.,;:"“”()]/.test(between) || words.length > MOST_WORDS_BETWEEN) return NONE
  return { verb, toRecipient: null, toContent: words.join(' ') }
}

/** The trigger, when it is a verb in the form that a label needs. */
function verbIn(
  { status, trigger }: EventReading,
  text: string,
  hasObject: boolean,
): string | null {
  const word = text.slice(trigger.start, trigger.end)
  const isPast = word.endsWith('ed') || IRREGULAR_PASTS.has(word)
  const isBase = AUXILIARY.test(text.slice(Math.max(0, trigger.start - 24), trigger.start))
  const fits = status === 'actual' ? isPast : isBase && !isPast
  return fits && /^\p{Ll}+$/u.test(word) && (hasObject || !EMPTY_VERBS.has(word)) ? word : null
}
