/** What is drawn: nodes and edges with words, ranks and looks, still without places. */
import type { EntityKind, EventStatus, ParticipantRole, PloverCategory } from '../../shared/model'

export type Reading = 'events' | 'meetings' | 'places'

export interface SceneNode {
  readonly id: string
  readonly what: 'entity' | 'event'
  /** The entity's kind or the event's category: picks shape, icon and colour. */
  readonly type: EntityKind | PloverCategory
  readonly status: EventStatus
  /** The short words drawn beside the node. */
  readonly label: string
  /** Fewer words, where there is no room for the label. */
  readonly brief: string
  /** The whole name, for tooltips and screen readers. */
  readonly title: string
  /** Diameter in model units. */
  readonly size: number
  /** Higher is labelled first. */
  readonly rank: number
  /** ISO day for the time layout. */
  readonly day: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** Index of its community when coloured by community. */
  readonly community: number | null
  /** Entities folded into this node; none for a node that stands for itself. */
  readonly members: readonly string[]
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: 'participant' | 'place' | 'outcome' | 'meeting' | 'presence'
  readonly role: ParticipantRole | null
  readonly status: EventStatus
  readonly width: number
  /** Number of events folded into this edge. */
  readonly count: number
  /** Words on the edge; empty for none. */
  readonly label: string
  /** Events folded into this edge. */
  readonly events: readonly string[]
}

export interface Scene {
  readonly reading: Reading
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}
