/** Hangs an agreement, or the lack of one, on the meeting it came out of. */
import type { EventNode } from '../../../../shared/model'
import type { Candidate } from './candidate'
import { matchParties, type SpeaksFor } from './parties'

/** As a report tells it; else the one meeting of its parties, in one of its reports, on its day. */
export function withOutcomes(
  nodes: readonly EventNode[],
  candidates: readonly Candidate[],
  speakers: SpeaksFor,
): readonly EventNode[] {
  const nodeOf = new Map(nodes.flatMap(({ id, readings }) => readings.map((one) => [one, id])))
  const toldOf = new Map(candidates.map(({ reading }) => [reading.id, reading.outcomeOf]))
  const meetings = new Map<string, EventNode[]>()
  for (const node of nodes)
    if (node.type === 'CONSULT' && node.status === 'actual')
      for (const key of keysOf(node)) meetings.set(key, [...(meetings.get(key) ?? []), node])
  return nodes.map((node) => {
    const told = node.readings
      .flatMap((one) => nodeOf.get(toldOf.get(one) ?? '') ?? [])
      .find((id) => id !== node.id)
    return { ...node, outcomeOf: told ?? meetingOf(node, meetings, speakers) }
  })
}

function meetingOf(
  node: EventNode,
  meetings: ReadonlyMap<string, readonly EventNode[]>,
  speakers: SpeaksFor,
): string | null {
  if (node.type !== 'AGREE' || node.status === 'future' || node.status === 'hypothetical')
    return null
  const found = new Set(
    keysOf(node)
      .flatMap((key) => meetings.get(key) ?? [])
      .filter((one) => matchParties(partiesOf(one), partiesOf(node), speakers).count > 1),
  )
  const [only, another] = [...found]
  return only && !another ? only.id : null
}

/** Its reports with its day, when it has one whole day. */
const keysOf = ({ date, evidence }: EventNode): readonly string[] =>
  date?.start.length === 10 && date.start === date.end
    ? [...new Set(evidence.map(({ article }) => `${article}|${date.start}`))]
    : []

const partiesOf = ({ participants }: EventNode): ReadonlySet<string> =>
  new Set(participants.map(({ entity }) => entity))
