/** Turns a story's folder into its graph, by the same reading a user's folder gets, with names looked up as the gold writes them. */
import type { EntityNode, EventReading, ParleyGraph, Span } from '../../../shared/model'
import type { Pipeline } from '../../../electron/core/pipeline'
import { diskAccess } from '../../../electron/engine/folder/access'
import { readFolder } from '../../../electron/engine/folder/read-folder'
import type { GoldActor, GoldPlace, Story } from './gold'

/** One telling of an event: the reading and the node it became part of. */
export interface Told {
  readonly reading: EventReading
  /** The gold's id of its report. */
  readonly report: string
  readonly node: string
  /** Entity ids; of this telling's node. */
  readonly participants: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly date: string
  readonly text: string
}
export interface StoryGraph {
  readonly graph: ParleyGraph
  readonly told: readonly Told[]
  readonly actor: (gold: GoldActor) => readonly EntityNode[]
  readonly place: (gold: GoldPlace) => readonly EntityNode[]
  readonly isIn: (entity: EntityNode, report: string) => boolean
}

export async function buildStory(story: Story, pipeline: Pipeline): Promise<StoryGraph> {
  const read = await readFolder(story.folder, {
    access: diskAccess,
    pipeline,
    onProgress: () => undefined,
    isCancelled: () => false,
  })
  if (!read.ok) throw new Error(read.problem.message)
  const { readings } = read.value
  const graph = pipeline.resolve(readings, [])
  const reportOf = new Map(
    readings.map(({ article }) => [
      article.id,
      story.articles.find(({ file }) => file === article.file)?.id ?? '',
    ]),
  )
  const byId = new Map(readings.flatMap(({ events }) => events.map((event) => [event.id, event])))
  const textOf = new Map(readings.map(({ article }) => [article.id, article.text]))
  const told = graph.events.flatMap((node) =>
    node.readings.flatMap((id): readonly Told[] => {
      const reading = byId.get(id)
      if (!reading) return []
      return [
        {
          reading,
          report: reportOf.get(reading.article) ?? '',
          node: node.id,
          participants: new Set(node.participants.map(({ entity }) => entity)),
          places: new Set(node.places.map(({ entity }) => entity)),
          date: node.date?.start ?? '',
          text: (textOf.get(reading.article) ?? '').slice(reading.start, reading.end),
        },
      ]
    }),
  )
  return {
    graph,
    told,
    actor: (gold) => lookUp(graph.entities.filter(kindFits(gold.kind)), gold),
    place: (gold) =>
      lookUp(graph.entities.filter(kindFits('place')), gold).filter(
        ({ country }) => gold.in_country === null || countryName(country) === gold.in_country,
      ),
    isIn: (entity, report) =>
      entity.mentions.some(({ article }) => reportOf.get(article) === report),
  }
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

/** Letters and digits without accents: two spellings of one name meet here. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function lookUp(
  entities: readonly EntityNode[],
  gold: { readonly name: string; readonly aliases: readonly string[] },
): readonly EntityNode[] {
  const wanted = new Set([gold.name, ...gold.aliases].map(nameKey))
  return entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => wanted.has(nameKey(one))),
  )
}

/** 'Moscow' is a place and another name of Russia: a country is looked for among countries only. */
function kindFits(kind: string): (entity: EntityNode) => boolean {
  const places = ['place', 'facility']
  if (kind === 'place') return (entity) => places.includes(entity.kind)
  if (kind === 'country') return (entity) => entity.kind === 'country'
  return (entity) => entity.kind !== 'country' && !places.includes(entity.kind)
}

const countries = new Intl.DisplayNames('en', { type: 'region' })
const countryName = (code: string | null): string | null =>
  code === null ? null : (countries.of(code) ?? null)
