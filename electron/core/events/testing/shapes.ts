/** Turns the events of a reading into a line each, "CONSULT actual actor:Oslo recipient:Mali": what tests compare. */
import type { ArticleReading } from '../../../../shared/model'

export const shapesOf = ({ events, mentions }: ArticleReading): readonly string[] =>
  events.map((event) => {
    const name = (id: string): string => mentions.find((one) => one.id === id)?.text ?? id
    const people = event.participants.map((one) => `${one.role}:${name(one.mention)}`)
    return [event.type, event.status, ...people].join(' ')
  })
