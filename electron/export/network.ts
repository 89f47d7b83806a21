/** Turns a graph into plain nodes and edges with flat attributes, as other programs know them. */
import type { EntityKind, EventNode, EventStatus, PloverCategory } from '../../shared/model'
import { EdgeList, type NetworkEdge } from './edge-list'
import type { Exportable } from './formats'

export interface NetworkNode {
  readonly id: string
  readonly label: string
  /** The entity's kind, or `event`. */
  readonly kind: EntityKind | 'event'
  readonly category: PloverCategory | null
  readonly mode: string | null
  readonly status: EventStatus | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly start: string | null
  readonly end: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly aliases: string | null
  readonly roles: string | null
  readonly content: string | null
  readonly attributedTo: string | null
  readonly background: boolean | null
  /** How many places in the texts it was read from. */
  readonly mentions: number
  readonly articles: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** Entities first, then events, each in the graph's own order. */
export function toNetwork(source: Exportable): Network {
  return { nodes: [...entityNodes(source), ...eventNodes(source)], edges: toEdges(source) }
}

function entityNodes({ graph, view }: Exportable): NetworkNode[] {
  const roles = new Map<string, string[]>()
  for (const { type, source, value } of graph.relations) {
    if (type === 'role' && value !== null) roles.set(source, [...(roles.get(source) ?? []), value])
  }
  return view.entities.map((entity) => ({
    ...noEvent,
    id: entity.id,
    label: entity.name,
    kind: entity.kind,
    country: entity.country,
    lat: entity.lat,
    lon: entity.lon,
    aliases: joined(entity.aliases),
    roles: joined([...new Set(roles.get(entity.id) ?? [])]),
    mentions: entity.mentionCount,
    articles: entity.articles.length,
  }))
}

const noEvent = {
  category: null,
  mode: null,
  status: null,
  start: null,
  end: null,
  content: null,
  attributedTo: null,
  background: null,
}

function eventNodes({ view }: Exportable): NetworkNode[] {
  const byId = new Map(view.entities.map((entity) => [entity.id, entity]))
  return view.events.map((event) => {
    const places = event.places.map(({ entity }) => byId.get(entity))
    const located = places.find((place) => place && place.lat !== null && place.lon !== null)
    return {
      id: event.id,
      label: event.label,
      kind: 'event',
      category: event.type,
      mode: event.mode,
      status: event.status,
      start: event.date?.start ?? null,
      end: event.date?.end ?? null,
      country: null,
      lat: located?.lat ?? null,
      lon: located?.lon ?? null,
      aliases: null,
      roles: null,
      content: event.content,
      attributedTo: byId.get(event.attributedTo ?? '')?.name ?? null,
      background: event.background,
      mentions: event.evidenceCount,
      articles: event.articles.length,
    }
  })
}

function toEdges({ graph }: Exportable): readonly NetworkEdge[] {
  const known = new Set([...graph.entities, ...graph.events].map(({ id }) => id))
  const edges = new EdgeList(known)
  for (const { type, source, target, value, evidence } of graph.relations) {
    if (target !== null) edges.add(source, target, type, value, null, evidence.length)
  }
  for (const event of graph.events) addEvent(edges, event)
  return edges.all()
}

function addEvent(edges: EdgeList, event: EventNode): void {
  const { id, participants, places, outcomeOf, attributedTo, date, evidence } = event
  const add = (source: string, target: string, label: string): void =>
    edges.add(source, target, label, null, date, evidence.length)
  for (const { entity, role } of participants) add(entity, id, role)
  for (const { entity } of places) add(id, entity, 'place')
  if (outcomeOf !== null) add(id, outcomeOf, 'outcome-of')
  if (attributedTo !== null) add(id, attributedTo, 'attributed-to')
}

const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join('; ')
