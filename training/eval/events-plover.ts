/** Scores the PLOVER gold standard records: category, actors and recipients of the one event each record is about. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleReading, EventReading, Mention, PloverCategory } from '../../shared/model'
import type { ReadText } from './events-reader'
import { isScoredOnly } from './events-split'
import { causeOf, causesRow, confusionRow, type Cause } from './plover-causes'
import type { Row, Scorer } from './scorer'

interface Record {
  readonly id: string
  readonly text: string
  readonly event_2021: PloverCategory
  readonly actor: readonly { readonly actorText: string }[]
  readonly recipient: readonly { readonly actorText: string }[]
}

const kind = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'AGREE'])
const hostile = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'THREATEN'])

/**
 * PLOVER has no status: to announce something kind is AGREE, something hostile THREATEN, and not to agree is REJECT.
 * To sign or ratify an agreement it counts as SUPPORT; for us that is an agreement.
 */
export function asPlover(event: Pick<EventReading, 'type' | 'status' | 'mode'>): PloverCategory {
  if (event.type === 'AGREE' && event.status === 'actual' && event.mode === 'sign') return 'SUPPORT'
  if (event.status === 'negated' && kind.has(event.type)) return 'REJECT'
  if (event.status === 'future' || event.status === 'hypothetical') {
    if (kind.has(event.type)) return 'AGREE'
    if (hostile.has(event.type)) return 'THREATEN'
  }
  return event.type
}

/** The event a lone sentence is about: the first told in full, before background and bare nouns. */
export function mainEvent(reading: ArticleReading): EventReading | null {
  const weight = (event: EventReading): number =>
    (event.background ? -1 : 0) +
    Math.min(2, event.participants.length) +
    event.confidence -
    event.trigger.start / 400
  return [...reading.events].sort((a, b) => weight(b) - weight(a))[0] ?? null
}

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:the|and|for|his|her|its|their|forces|government|president|minister|rebels|troops|officials?)$/.test(
          word,
        ),
    )

/** A gold party is found when one of ours overlaps it or shares a telling word. */
function finds(
  reading: ArticleReading,
  event: EventReading | null,
  gold: string,
  roles: readonly string[],
): boolean {
  if (!event) return false
  const at = reading.article.text.indexOf(gold)
  const goldWords = words(gold)
  return event.participants.some(({ mention: id, role }) => {
    const mention = reading.mentions.find((one) => one.id === id)
    if (!mention || !roles.includes(role)) return false
    const known = standsFor(reading, mention)
    return known.some(
      (one) =>
        (at >= 0 && one.start < at + gold.length && one.end > at) ||
        words(one.text).some((word) =>
          goldWords.some((other) => other.slice(0, 5) === word.slice(0, 5)),
        ),
    )
  })
}

/** A party with what it stands for: its antecedent, and the body a title before it names ("UN mediator Cordovez", coded as the UN). */
function standsFor(reading: ArticleReading, mention: Mention): readonly Mention[] {
  const same = [mention, ...reading.mentions.filter((one) => one.id === mention.antecedent)]
  const bodies = reading.roles
    .filter(({ holder }) => same.some((one) => one.id === holder))
    .map(({ represents }) => represents)
  return [...same, ...reading.mentions.filter((one) => bodies.includes(one.id))]
}

export function scorePlover(read: ReadText, shared: string, errors: boolean): Row[] {
  const records = readFileSync(join(shared, 'bench/plover-gsr-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record)
  const rows: Row[] = []
  for (const part of ['worked on', 'only scored'] as const) {
    const list = records.filter((record) => isScoredOnly(record.id) === (part === 'only scored'))
    const count = {
      category: 0,
      any: 0,
      actors: 0,
      actorsAll: 0,
      recipients: 0,
      recipientsAll: 0,
      none: 0,
    }
    const causes = { actors: [] as Cause[], recipients: [] as Cause[] }
    const confused: [PloverCategory, PloverCategory | 'none'][] = []
    for (const record of list) {
      const reading = read(record.text, '1995-06-15', record.id)
      const event = mainEvent(reading)
      const right = event !== null && asPlover(event) === record.event_2021
      if (right) count.category++
      else confused.push([record.event_2021, event ? asPlover(event) : 'none'])
      if (!event) count.none++
      if (reading.events.some((one) => asPlover(one) === record.event_2021)) count.any++
      const symmetric = record.recipient.length === 0
      const actorRoles = symmetric
        ? ['actor', 'recipient', 'host', 'mediator']
        : ['actor', 'host', 'mediator']
      const missed: string[] = []
      const why = (gold: string, roles: readonly string[]): Cause => {
        const start = record.text.indexOf(gold)
        const elsewhere = finds(reading, event, gold, ['actor', 'recipient', 'host', 'mediator'])
        return causeOf(reading, { event, right, elsewhere, start, end: start + gold.length, roles })
      }
      for (const { actorText } of record.actor) {
        count.actorsAll++
        if (finds(reading, event, actorText, actorRoles)) count.actors++
        else {
          missed.push(`actor ${actorText}`)
          causes.actors.push(why(actorText, actorRoles))
        }
      }
      for (const { actorText } of record.recipient) {
        count.recipientsAll++
        const roles = ['recipient', ...(event?.type === 'CONSULT' ? ['actor', 'host'] : [])]
        if (finds(reading, event, actorText, roles)) count.recipients++
        else {
          missed.push(`recipient ${actorText}`)
          causes.recipients.push(why(actorText, roles))
        }
      }
      if (errors && part === 'worked on' && (!right || missed.length > 0)) {
        const text = (id: string): string =>
          reading.mentions.find((one) => one.id === id)?.text ?? '?'
        console.log(
          `  ${record.event_2021} ${record.text}\n     ${reading.events.map((one) => `${one === event ? '*' : ''}${one.type}/${one.status} «${record.text.slice(one.trigger.start, one.trigger.end)}» ${one.participants.map((p) => `${p.role[0]}:${text(p.mention)}`).join(' ')}`).join(' | ') || 'no event'}${missed.length > 0 ? ` | missed ${missed.join(', ')}` : ''}`,
        )
      }
    }
    const note = (n: number, all: number): string => `${n}/${all}`
    rows.push(
      {
        name: `PLOVER category, ${part}`,
        value: count.category / list.length,
        goal: 0.7,
        note: `${note(count.category, list.length)}; any event of ours ${count.any}, none ${count.none}; zero-shot RoBERTa given both actors 0.83`,
      },
      {
        name: `PLOVER actors, ${part}`,
        value: count.actors / count.actorsAll,
        goal: 0.8,
        note: note(count.actors, count.actorsAll),
      },
      {
        name: `PLOVER recipients, ${part}`,
        value: count.recipients / count.recipientsAll,
        goal: 0.7,
        note: note(count.recipients, count.recipientsAll),
      },
      confusionRow(`PLOVER category, ${part}`, confused, list.length),
      causesRow(`PLOVER actors, ${part}`, causes.actors, count.actorsAll),
      causesRow(`PLOVER recipients, ${part}`, causes.recipients, count.recipientsAll),
    )
  }
  return rows
}

export const ploverScorer: Scorer = {
  id: 'plover',
  title: 'PLOVER gold standard records (bench/plover-gsr-dev.jsonl)',
  needs: ['bench/plover-gsr-dev.jsonl'],
  run: async ({ shared, errors }) =>
    scorePlover((await import('./events-reader')).createReader().read, shared, errors),
}
