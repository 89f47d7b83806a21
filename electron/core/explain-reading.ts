/** Turns an article's reading into lines for people: its mentions and events with the words they were read from. */
import type { ArticleReading, EventReading, Span } from '../../shared/model'

export function explainReading({ article, mentions, events }: ArticleReading): string {
  const words = ({ start, end }: Span): string => article.text.slice(start, end)
  const mentionText = new Map(mentions.map(({ id, text }) => [id, text]))
  const who = ({ participants }: EventReading): string =>
    participants.map(({ mention, role }) => `${mentionText.get(mention)} (${role})`).join(', ')
  return [
    'mentions:',
    ...mentions.map(
      ({ text, kind, form, use, antecedent }) =>
        `  ${text}  ${kind}, ${form}, ${use}${antecedent ? ` → ${mentionText.get(antecedent)}` : ''}`,
    ),
    'events:',
    ...events.map((event) =>
      [
        `  ${event.type}${event.mode ? `/${event.mode}` : ''}  ${event.status}`,
        who(event) || 'nobody named',
        ...event.places.map((place) => `@ ${mentionText.get(place)}`),
        ...(event.date ? [`${event.date.start} (${event.date.how})`] : []),
        ...(event.content ? [`“${words(event.content)}”`] : []),
      ].join(' · '),
    ),
  ].join('\n')
}
