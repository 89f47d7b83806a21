/** Scores who met or spoke with whom in re3d: each `CommWith` pair must stand together in one of our events. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleReading, Mention } from '../../shared/model'
import type { ReadText } from './events-reader'
import { isScoredOnly } from './events-split'
import type { Row, Scorer } from './scorer'

interface Document {
  readonly id: string
  readonly text: string
  readonly relations: readonly {
    readonly type: string
    readonly source: string
    readonly target: string
    readonly sourceBegin: number
    readonly sourceEnd: number
    readonly targetBegin: number
    readonly targetEnd: number
  }[]
}

/** Events in which people deal with one another. */
const together = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

export function scoreRe3d(read: ReadText, shared: string, errors: boolean): Row[] {
  const documents = readFileSync(join(shared, 'bench/re3d-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document)
  const count = { work: [0, 0], scored: [0, 0] }
  for (const document of documents) {
    const pairs = document.relations.filter((relation) => relation.type === 'CommWith')
    if (pairs.length === 0 && !errors) continue
    const part = isScoredOnly(document.id) ? 'scored' : 'work'
    const reading = read(document.text, '2016-06-15', document.id)
    for (const pair of pairs) {
      count[part][1]!++
      const found = reading.events.some((event) => {
        if (!together.has(event.type)) return false
        const spans = event.participants.flatMap(({ mention }) => spansOf(reading, mention))
        const touches = (start: number, end: number): boolean =>
          spans.some((span) => span.start < end && span.end > start)
        return (
          touches(pair.sourceBegin, pair.sourceEnd) && touches(pair.targetBegin, pair.targetEnd)
        )
      })
      if (found) count[part][0]!++
      else if (errors && part === 'work') {
        const line = document.text
          .slice(
            Math.max(0, Math.min(pair.sourceBegin, pair.targetBegin) - 40),
            Math.max(pair.sourceEnd, pair.targetEnd) + 40,
          )
          .replace(/\n/g, ' ')
        console.log(`  missed ${pair.source} – ${pair.target}: ${line}`)
      }
    }
  }
  return (['work', 'scored'] as const).map((part) => ({
    name: `re3d CommWith pairs, ${part === 'work' ? 'worked on' : 'only scored'}`,
    value: (count[part][0] ?? 0) / (count[part][1] ?? 1),
    goal: 0.6,
    note: `${count[part][0]}/${count[part][1]}`,
  }))
}

/** A mention with what it stands for. */
function spansOf(reading: ArticleReading, id: string): readonly { start: number; end: number }[] {
  const found: Mention[] = []
  let at = reading.mentions.find((one) => one.id === id)
  for (let step = 0; at && step < 5; step++) {
    found.push(at)
    const next: string | null = at.antecedent
    at = reading.mentions.find((one) => one.id === next)
  }
  const first = found[0]
  // An apposition names the same person: "the foreign minister, Ibrahim al-Jaafari".
  const beside = first
    ? reading.mentions.filter(
        (one) =>
          one.antecedent === id ||
          (one.start - first.end >= 0 && one.start - first.end <= 2 && one.kind === first.kind),
      )
    : []
  return [...found, ...beside]
}

export const re3dScorer: Scorer = {
  id: 're3d-events',
  title: 'Who met or spoke with whom (bench/re3d-dev.jsonl)',
  needs: ['bench/re3d-dev.jsonl'],
  run: async ({ shared, errors }) =>
    scoreRe3d((await import('./events-reader')).createReader().read, shared, errors),
}
