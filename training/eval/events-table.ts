/** Scores events on our table of sentences: category with status, actors, recipients, and sentences that tell none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleReading, EventReading, ParticipantRole } from '../../shared/model'
import { asPlover, mainEvent } from './events-plover'
import type { ReadText } from './events-reader'
import { hashOf } from './events-split'
import type { Row, Scorer } from './scorer'

interface Range {
  readonly start: number
  readonly end: number
}

/** A line of the table without its marks. */
interface Case {
  readonly text: string
  /** "AGREE", "CONSULT.future"; empty when the sentence tells nothing. */
  readonly wanted: readonly string[]
  readonly actors: readonly Range[]
  readonly recipients: readonly Range[]
}

export function parseCase(line: string): Case {
  const space = line.indexOf(' ')
  const wanted = line.slice(0, space)
  const found = { '{': [] as Range[], '[': [] as Range[] }
  let text = ''
  let open: { readonly mark: '{' | '['; readonly start: number } | null = null
  for (const letter of line.slice(space + 1).trim())
    if (letter === '{' || letter === '[') open = { mark: letter, start: text.length }
    else if ((letter === '}' || letter === ']') && open) {
      found[open.mark].push({ start: open.start, end: text.length })
      open = null
    } else text += letter
  return {
    text,
    wanted: wanted === 'NONE' ? [] : wanted.split('|'),
    actors: found['{'],
    recipients: found['['],
  }
}

const isRight = (event: EventReading, wanted: readonly string[]): boolean =>
  wanted.some((one) => {
    const [category, status = 'actual'] = one.split('.')
    const told = event.type === category && event.status === status
    // PLOVER has no status: a deed announced counts as the promise or threat it is.
    return (
      told || (status === 'actual' && event.status !== 'actual' && asPlover(event) === category)
    )
  })

/** How many of the marked parties stand in these roles. */
function found(
  reading: ArticleReading,
  event: EventReading | undefined,
  parties: readonly Range[],
  roles: readonly ParticipantRole[],
): number {
  const spans = (event?.participants ?? [])
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ mention: id }) => {
      const mention = reading.mentions.find((one) => one.id === id)
      return [mention, reading.mentions.find((one) => one.id === mention?.antecedent)]
    })
  return parties.filter((party) =>
    spans.some((span) => span && span.start < party.end && span.end > party.start),
  ).length
}

/** Parties of ours that no mark touches. */
function strangers(reading: ArticleReading, event: EventReading | undefined, one: Case): number {
  const marked = [...one.actors, ...one.recipients]
  return (event?.participants ?? []).filter(({ mention: id }) => {
    const mention = reading.mentions.find((other) => other.id === id)
    const known = [mention, reading.mentions.find((other) => other.id === mention?.antecedent)]
    return (
      mention &&
      !known.some((span) => span && marked.some((m) => m.start < span.end && m.end > span.start))
    )
  }).length
}

const table = (): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../tables/events.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))

export function scoreTable(read: ReadText, errors: boolean, lines = table()): Row[] {
  return (['worked on', 'only scored'] as const).flatMap((part) => {
    const mine = lines.filter((line) => (hashOf(line) % 3 === 0) === (part === 'only scored'))
    const count = { right: 0, told: 0, actors: 0, actorsAll: 0, others: 0, othersAll: 0 }
    const more = { strangers: 0, parties: 0, none: 0, invented: 0, beside: 0 }
    for (const line of mine) {
      const one = parseCase(line)
      const reading = read(one.text, '2016-06-15', `event-${lines.indexOf(line)}`)
      const wrong: string[] = []
      if (one.wanted.length === 0) {
        more.none++
        if (reading.events.length > 0) more.invented++
        if (reading.events.length > 0) wrong.push('tells none')
      } else {
        count.told++
        const event = reading.events.find((other) => isRight(other, one.wanted))
        if (event) count.right++
        else wrong.push('category')
        const main = event ?? mainEvent(reading) ?? undefined
        const consult = main?.type === 'CONSULT'
        const actors = found(reading, main, one.actors, [
          'actor',
          'host',
          'mediator',
          ...(consult ? (['recipient'] as const) : []),
        ])
        const recipients = found(reading, main, one.recipients, [
          'recipient',
          ...(one.wanted.some((w) => /^(?:CONSULT|ASSAULT|COOPERATE|AGREE|SUPPORT|RETREAT)/.test(w))
            ? (['actor', 'host'] as const)
            : []),
        ])
        if (actors < one.actors.length) wrong.push('actors')
        if (recipients < one.recipients.length) wrong.push('recipients')
        count.actors += actors
        count.actorsAll += one.actors.length
        count.others += recipients
        count.othersAll += one.recipients.length
        const strange = strangers(reading, main, one)
        if (strange > 0) wrong.push('stranger')
        more.strangers += strange
        more.parties += main?.participants.length ?? 0
        more.beside += reading.events.filter((other) => !isRight(other, one.wanted)).length
      }
      if (errors && part === 'worked on' && wrong.length > 0)
        console.log(`  ${wrong.join(', ')}: ${line}\n     ${describe(reading)}`)
    }
    const share = (n: number, all: number): { value: number; note: string } => ({
      value: n / Math.max(1, all),
      note: `${n}/${all}`,
    })
    return [
      { name: `category and status, ${part}`, goal: 0.9, ...share(count.right, count.told) },
      { name: `actors, ${part}`, goal: 0.9, ...share(count.actors, count.actorsAll) },
      { name: `recipients, ${part}`, goal: 0.9, ...share(count.others, count.othersAll) },
      {
        name: `parties that are none, ${part}`,
        better: 'atMost',
        goal: 0.03,
        ...share(more.strangers, more.parties),
      },
      {
        name: `events where none is told, ${part}`,
        better: 'atMost',
        goal: 0.03,
        ...share(more.invented, more.none),
      },
      { name: `events told beside the one marked, ${part}`, ...share(more.beside, count.told) },
    ] satisfies Row[]
  })
}

/** One line that says what was read. */
export function describe(reading: ArticleReading): string {
  const text = (id: string): string => reading.mentions.find((one) => one.id === id)?.text ?? '?'
  const said = reading.events.map(
    (event) =>
      `${event.type}/${event.status} «${reading.article.text.slice(event.trigger.start, event.trigger.end)}» ${event.participants.map((one) => `${one.role[0]}:${text(one.mention)}`).join(' ')}`,
  )
  return said.join(' | ') || 'no event'
}

export const tableScorer: Scorer = {
  id: 'events-table',
  title: 'Events in sentences of our own (training/tables/events.txt)',
  needs: [],
  run: async ({ errors }) =>
    scoreTable((await import('./events-reader')).createReader().read, errors),
}
