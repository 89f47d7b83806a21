/** Sends a person's correction of an event: each party by a mention of it, so that the correction outlives re-reading. */
import { toast } from 'sonner'
import type { EventCorrection, ParticipantRole } from '../../../shared/model'
import { request } from '../../ipc/client'
import { decide } from './open'

/** A party or place of an event while it is edited, by entity id. */
export interface Part {
  readonly entity: string
  readonly part: ParticipantRole | 'place'
}

export interface EditedEvent extends Omit<EventCorrection, 'parts'> {
  readonly parts: readonly Part[]
}

export async function correctEvent(id: string, edited: EditedEvent): Promise<void> {
  const [event, ...parties] = await Promise.all([
    request('engine:event', id),
    ...edited.parts.map(({ entity }) => request('engine:entity', entity)),
  ])
  const parts = edited.parts.flatMap(({ part }, index) => {
    const found = parties[index]
    const mention = found?.ok ? found.value.entity.mentions[0]?.id : undefined
    return mention ? [{ mention, part }] : []
  })
  const reading = event.ok ? event.value.event.readings[0] : undefined
  if (!reading || parts.length !== edited.parts.length) {
    toast.error('The event has changed meanwhile. Open it again.')
    return
  }
  const { type, status, date } = edited
  await decide(
    { kind: 'correct-event', reading, to: { type, status, date, parts } },
    'Event corrected',
  )
}
