/** Turns a folder of `training/stories` into what a reader should find there. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStatus, Span } from '../../../shared/model'
import { isScoredOnly } from '../events-split'

export const STORIES = join(import.meta.dirname, '../../stories')

/** An actor or a place: one node. */
export interface GoldEntity {
  readonly name: string
  readonly aliases: readonly string[]
  readonly articles: readonly string[]
}
export interface GoldActor extends GoldEntity {
  readonly kind: string
  readonly represents: string | null
}
export interface GoldPlace extends GoldEntity {
  /** The country's English name; null where it is disputed. */
  readonly in_country: string | null
}
export interface GoldEvent {
  readonly id: string
  readonly article: string
  readonly types: readonly string[]
  readonly status: EventStatus
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly date: string | null
  readonly core: boolean
  /** Quoted from the report, where it stands once. */
  readonly evidence: string
}
interface GoldFile {
  readonly articles: readonly {
    readonly id: string
    readonly file: string
    readonly published: string | null
  }[]
  readonly actors: readonly GoldActor[]
  readonly places: readonly GoldPlace[]
  readonly events: readonly GoldEvent[]
  readonly same_event: readonly (readonly string[])[]
  readonly different_event: readonly (readonly string[])[]
  readonly tolerated: Readonly<Record<string, readonly string[]>>
  readonly boilerplate: Readonly<Record<string, readonly string[]>>
}
export interface Story extends GoldFile {
  readonly name: string
  readonly folder: string
  readonly scoredOnly: boolean
  /** Where quoted words stand. Throws when they are not there exactly once. */
  readonly spanOf: (article: string, quoted: string) => Span
}

export const readStories = (): readonly Story[] =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readStory(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

function readStory(name: string): Story {
  const folder = join(STORIES, name)
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldFile
  const texts = new Map(
    gold.articles.map(({ id, file }) => [id, readFileSync(join(folder, file), 'utf8')]),
  )
  const spanOf = (article: string, quoted: string): Span => {
    const [before, ...rest] = (texts.get(article) ?? '').split(quoted)
    if (before === undefined || rest.length !== 1)
      throw new Error(`${name} ${article}: "${quoted}" must stand there exactly once`)
    return { start: before.length, end: before.length + quoted.length }
  }
  return { ...gold, name, folder, scoredOnly: isScoredOnly(name), spanOf }
}
