/** Sends that two nodes are one, or are two: by a mention or reading of each, so that it outlives re-reading. */
import { toast } from 'sonner'
import type { MergeCandidate } from '../../../shared/model'
import { request } from '../../ipc/client'
import { decide } from './open'

type Pair = Pick<MergeCandidate, 'kind' | 'a' | 'b'>

/** A mention of the name, or a reading of the event. */
async function anchorOf(kind: Pair['kind'], id: string): Promise<string | undefined> {
  if (kind === 'entity') {
    const found = await request('engine:entity', id)
    return found.ok ? found.value.entity.mentions[0]?.id : undefined
  }
  const found = await request('engine:event', id)
  return found.ok ? found.value.event.readings[0] : undefined
}

async function anchorsOf({ kind, a, b }: Pair): Promise<readonly [string, string] | null> {
  const [one, other] = await Promise.all([anchorOf(kind, a), anchorOf(kind, b)])
  if (one && other) return [one, other]
  toast.error('The graph has changed meanwhile. Try again.')
  return null
}

export async function joinPair(pair: Pair, done: string): Promise<void> {
  const both = await anchorsOf(pair)
  if (!both) return
  await (pair.kind === 'entity'
    ? decide({ kind: 'merge-entities', mentions: both }, done)
    : decide({ kind: 'merge-events', readings: both }, done))
}

export async function keepApart(pair: Pair, done: string): Promise<void> {
  const both = await anchorsOf(pair)
  if (!both) return
  await (pair.kind === 'entity'
    ? decide({ kind: 'keep-entities-apart', mentions: both }, done)
    : decide({ kind: 'keep-events-apart', readings: both }, done))
}
