/** What the pointer is on, in a small card: whole name, kind, how many reports. */
import type { ParticipantRole } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { useNameOf } from '../actions/use-name'
import { currentScene } from '../actions/current-scene'
import {
  CATEGORY_WORDS,
  KIND_WORDS,
  STATUS_WORDS,
  count,
  formatDate,
  roleWord,
  shorten,
} from '../../view-model/words'

export interface Hovered {
  readonly id: string
  readonly x: number
  readonly y: number
}

function useWords(id: string | undefined): { title: string; detail: string } | null {
  const index = useGraphIndex()
  const nameOf = useNameOf()
  if (!id) return null
  const fold = currentScene()?.nodes.find((node) => node.id === id && node.members.length > 0)
  if (fold)
    return {
      title: nameOf(id),
      detail: `${count(fold.members.length, 'node')} folded: ${shorten(fold.members.map(nameOf).join(', '), 120)}. Double-click unfolds.`,
    }
  const entity = index.entities.get(id)
  if (entity)
    return {
      title: entity.name,
      detail: `${KIND_WORDS[entity.kind].one} · ${count(index.eventsOf.get(id)?.length ?? 0, 'event')} · ${count(entity.articles.length, 'report')}`,
    }
  const event = index.events.get(id)
  if (event)
    return {
      title: event.label,
      detail: [
        CATEGORY_WORDS[event.type].label,
        formatDate(event.date),
        event.status === 'actual' ? null : STATUS_WORDS[event.status],
        count(event.articles.length, 'report'),
      ]
        .filter(Boolean)
        .join(' · '),
    }
  const edge = currentScene()?.edges.find((one) => one.id === id)
  if (!edge) return null
  const roleOf = (role: ParticipantRole, eventId: string): string =>
    roleWord(role, index.events.get(eventId)?.type ?? 'CONSULT')
  if (edge.count > 1 && (edge.kind === 'participant' || edge.kind === 'place'))
    return {
      title: `${nameOf(edge.source)} and ${nameOf(edge.target)}`,
      detail: count(edge.count, 'link'),
    }
  switch (edge.kind) {
    case 'meeting':
      return {
        title: `${nameOf(edge.source)} and ${nameOf(edge.target)}`,
        detail: count(edge.count, 'meeting'),
      }
    case 'presence':
      return {
        title: `${nameOf(edge.source)} in ${nameOf(edge.target)}`,
        detail: count(edge.count, 'event'),
      }
    case 'participant':
      return {
        title: nameOf(edge.source),
        detail: `${roleOf(edge.role ?? 'actor', edge.target)} · ${nameOf(edge.target)}`,
      }
    case 'place':
      return { title: nameOf(edge.target), detail: `Place of “${nameOf(edge.source)}”` }
    case 'outcome':
      return { title: nameOf(edge.target), detail: `Came out of “${nameOf(edge.source)}”` }
  }
}

export function Hover({ hovered }: { readonly hovered: Hovered | null }) {
  const words = useWords(hovered?.id)
  if (!hovered || !words) return null
  return (
    <div className="hover-card" style={{ left: hovered.x, top: hovered.y }} aria-hidden>
      <strong>{words.title}</strong>
      <span>{words.detail}</span>
    </div>
  )
}
