/** Counts, over stories, what is right: actors, places, events, and which of their tellings became one node. */
import type { EntityNode } from '../../../shared/model'
import { nameKey, type StoryGraph } from './graph'
import type { GoldEntity, GoldEvent, Story } from './gold'
import type { Matching } from './match'
import { joinPerfectly } from './perfect'

/** What is counted, in the order it is printed. */
export const MEASURES = [
  'actors by article',
  'actors as one node',
  'represents',
  'places by article',
  'places as one node',
  'events found',
  'event slots right',
  'events right in every slot',
  'events that are true',
  'parties that are right',
  'joined events that are one',
  'same events joined',
  'different events kept apart',
  'read perfectly: joined events that are one',
  'read perfectly: same events joined',
  'read perfectly: different events kept apart',
] as const
export type Measure = (typeof MEASURES)[number]
export type Counts = Record<Measure, { right: number; all: number }>

export interface Outcome {
  readonly counts: Counts
  readonly noise: readonly string[]
  /** One line each, by measure. */
  readonly misses: readonly string[]
}

export function measure(story: Story, built: StoryGraph, matching: Matching): Outcome {
  const counts = Object.fromEntries(MEASURES.map((name) => [name, { right: 0, all: 0 }])) as Counts
  const misses: string[] = []
  const count = (name: Measure, right: boolean, miss: string): void => {
    counts[name].all++
    if (right) counts[name].right++
    else misses.push(`${name}: ${miss}`)
  }
  const nodes = <T extends GoldEntity>(
    what: 'actors' | 'places',
    golds: readonly T[],
    find: (gold: T) => readonly EntityNode[],
  ): void => {
    const found = golds.map((gold) => ({ gold, entities: find(gold) }))
    const uses = new Map<string, number>()
    for (const { entities } of found)
      for (const { id } of entities) uses.set(id, (uses.get(id) ?? 0) + 1)
    for (const { gold, entities } of found) {
      const alone = entities.length === 1 && uses.get(entities[0]?.id ?? '') === 1
      count(
        `${what} as one node`,
        alone,
        `${gold.name}: ${entities.map(({ name, kind }) => `${name} (${kind})`).join(', ') || 'none'}`,
      )
      for (const report of gold.articles)
        count(
          `${what} by article`,
          entities.some((entity) => built.isIn(entity, report)),
          `${gold.name} in ${report}`,
        )
    }
  }
  nodes('actors', story.actors, built.actor)
  nodes('places', story.places, built.place)
  for (const actor of story.actors) {
    const of = story.actors.find(({ name }) => name === actor.represents)
    if (!of) continue
    const [sources, targets] = [built.actor(actor), built.actor(of)].map(
      (list) => new Set(list.map(({ id }) => id)),
    )
    const told = built.graph.relations.some(
      ({ type, source, target }) =>
        (type === 'represents' || type === 'member-of') &&
        sources?.has(source) &&
        target !== null &&
        targets?.has(target),
    )
    count('represents', told, `${actor.name} → ${of.name}`)
  }
  measureEvents(story, built, matching, counts, count)
  const found = matching.matches.flatMap(({ gold, told, found, named }) =>
    told && found && named ? [{ gold, told, node: told.node }] : [],
  )
  measureJoins(story, found, '', count)
  const nodeOf = joinPerfectly(story)
  const perfect = story.events.flatMap((gold) => {
    const node = nodeOf.get(gold.id)
    return node === undefined ? [] : [{ gold, told: gold, node }]
  })
  measureJoins(story, perfect, 'read perfectly: ', count)
  const noise = Object.values(story.boilerplate).flat().map(nameKey)
  return {
    counts,
    misses,
    noise: built.graph.entities
      .filter(({ name }) => noise.includes(nameKey(name)))
      .map(({ name }) => name),
  }
}

type Count = (name: Measure, right: boolean, miss: string) => void

function measureEvents(
  story: Story,
  built: StoryGraph,
  matching: Matching,
  counts: Counts,
  count: Count,
): void {
  const names = new Map(built.graph.entities.map(({ id, name }) => [id, name]))
  // The gold names who has a name; "gunmen" are neither asked for nor wrong.
  const unnamed = new Set(
    built.graph.entities
      .filter(({ mentions }) => mentions.every(({ form }) => form !== 'name'))
      .map(({ id }) => id),
  )
  for (const { gold, told, found, wanted, missing } of matching.matches) {
    if (found && told) {
      const allowed = partiesOf(gold.id, story, built)
      for (const party of [...told.participants].filter((one) => !unnamed.has(one)))
        count(
          'parties that are right',
          allowed.has(party),
          `${gold.id} ${names.get(party) ?? ''} in “${gold.evidence}”`,
        )
    }
    if (!gold.core) continue
    count('events found', found, `${gold.id} ${gold.types.join('|')} “${gold.evidence}”`)
    counts['event slots right'].all += wanted.length
    counts['event slots right'].right += wanted.length - missing.length
    count(
      'events right in every slot',
      found && missing.length === 0,
      `${gold.id} without ${missing.join(', ')}: “${gold.evidence}”`,
    )
  }
  for (const told of built.told) {
    const fits = matching.fits(told)
    if (fits !== 'tolerated')
      count(
        'events that are true',
        fits === 'right',
        `${told.report} ${told.reading.type} ${told.reading.status} “${told.text}”`,
      )
  }
}

/** Whom an event may name: its parties, those they speak for, and those who speak for them, in every telling of it. */
function partiesOf(id: string, story: Story, built: StoryGraph): ReadonlySet<string> {
  const group = story.same_event.find((ids) => ids.includes(id)) ?? [id]
  const named = new Set(
    story.events
      .filter((event) => group.includes(event.id))
      .flatMap(({ actors, recipients }) => [...actors, ...recipients]),
  )
  const all = story.actors.filter(
    ({ name, represents }) =>
      named.has(name) ||
      (represents !== null && named.has(represents)) ||
      story.actors.some((one) => named.has(one.name) && one.represents === name),
  )
  return new Set(all.flatMap((actor) => built.actor(actor).map((entity) => entity.id)))
}

interface Joined {
  readonly gold: GoldEvent
  /** The telling: two gold events read as one say nothing of joining. */
  readonly told: unknown
  readonly node: string
}

function measureJoins(
  story: Story,
  found: readonly Joined[],
  prefix: '' | 'read perfectly: ',
  count: Count,
): void {
  const groupOf = ({ gold }: Joined): string =>
    story.same_event.find((ids) => ids.includes(gold.id))?.join() ?? gold.id
  const apart = (a: string, b: string): boolean =>
    story.different_event.some((ids) => ids.includes(a) && ids.includes(b))
  found.forEach((a, index) => {
    for (const b of found.slice(index + 1)) {
      // A plan and its doing may be one or two.
      if (a.told === b.told || a.gold.status !== b.gold.status) continue
      const joined = a.node === b.node
      const same = groupOf(a) === groupOf(b)
      const pair = `${a.gold.id} “${a.gold.evidence}” and ${b.gold.id} “${b.gold.evidence}”`
      if (joined) count(`${prefix}joined events that are one`, same, pair)
      if (same) count(`${prefix}same events joined`, joined, pair)
      if (apart(a.gold.id, b.gold.id)) count(`${prefix}different events kept apart`, !joined, pair)
    }
  })
}
