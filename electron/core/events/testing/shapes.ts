/** Turns the events of a reading into a line each, "CONSULT actual actor:Oslo recipient:Mali": what tests compare. */
import type { ArticleReading } from '../../../../shared/model'
import { createPipeline } from '../../pipeline'

/** Reads a report of 17 March 2021 with this language model into such lines. */
export function shapeReader(model: Uint8Array): (text: string) => readonly string[] {
  const made = createPipeline(model)
  if (!made.ok) throw new Error(made.problem.code)
  const metadata = { title: null, outlet: null, published: '2021-03-17' }
  return (text) => shapesOf(made.value.read({ file: 'test.txt', text, metadata }).reading)
}

export const shapesOf = ({ events, mentions }: ArticleReading): readonly string[] =>
  events.map((event) => {
    const name = (id: string): string => mentions.find((one) => one.id === id)?.text ?? id
    const people = event.participants.map((one) => `${one.role}:${name(one.mention)}`)
    return [event.type, event.status, ...people].join(' ')
  })
