/** Finds, for each true event of a story, the telling of ours that fits it best, and which of ours are true. */
import { overlap, type StoryGraph, type Told } from './graph'
import type { GoldActor, GoldEvent, Story } from './gold'

export interface Match {
  readonly gold: GoldEvent
  readonly told: Told | null
  /** At least half of the parties are there. */
  readonly found: boolean
  /** The telling's own word stands in the quoted ones, not only its sentence. */
  readonly named: boolean
  readonly wanted: readonly string[]
  readonly missing: readonly string[]
}
export interface Matching {
  readonly matches: readonly Match[]
  readonly fits: (told: Told) => 'right' | 'tolerated' | 'false'
}

export function matchEvents(story: Story, built: StoryGraph): Matching {
  const quoted = new Map(
    story.events.map((gold) => [gold, story.spanOf(gold.article, gold.evidence)]),
  )
  const inReport = (told: Told, gold: GoldEvent): boolean =>
    told.report === gold.article && gold.types.includes(told.reading.type)
  const near = (told: Told, gold: GoldEvent): boolean =>
    inReport(told, gold) && overlap(told.reading, quoted.get(gold) ?? told.reading)
  /** Its own word stands in the quoted ones. */
  const names = (told: Told, gold: GoldEvent): boolean =>
    inReport(told, gold) && overlap(told.reading.trigger, quoted.get(gold) ?? told.reading)

  const matches = story.events.map((gold): Match => {
    const scored = built.told
      .filter((told) => near(told, gold))
      .map((told) => ({
        told,
        missing: missingFrom(told, gold, story, built),
        named: names(told, gold),
      }))
      .sort((a, b) => Number(b.named) - Number(a.named) || a.missing.length - b.missing.length)
    const best = scored[0]
    const parties = [...gold.actors, ...gold.recipients]
    const got = parties.filter((name) => !best?.missing.includes(name)).length
    return {
      gold,
      told: best?.told ?? null,
      named: best?.named ?? false,
      found: best !== undefined && got * 2 >= parties.length,
      wanted: wantedOf(gold),
      missing: best?.missing ?? wantedOf(gold),
    }
  })
  const matched = new Set(matches.flatMap(({ told, found }) => (told && found ? [told] : [])))
  const tolerated = Object.entries(story.tolerated).flatMap(([article, quotes]) =>
    quotes.map((quote) => ({ article, span: story.spanOf(article, quote) })),
  )
  return {
    matches,
    fits: (told) => {
      if (matched.has(told) || story.events.some((gold) => names(told, gold))) return 'right'
      const excused = tolerated.some(
        ({ article, span }) => article === told.report && overlap(told.reading.trigger, span),
      )
      return excused ? 'tolerated' : 'false'
    },
  }
}

const wantedOf = (gold: GoldEvent): string[] => [
  ...gold.actors,
  ...gold.recipients,
  ...(gold.place === null ? [] : [`@${gold.place}`]),
  ...(gold.date === null ? [] : [gold.date]),
  gold.status,
]

function missingFrom(told: Told, gold: GoldEvent, story: Story, built: StoryGraph): string[] {
  const actors = new Map(story.actors.map((actor) => [actor.name, actor]))
  const hasActor = (actor: GoldActor | undefined): boolean =>
    actor !== undefined && built.actor(actor).some(({ id }) => told.participants.has(id))
  const place = story.places.find(({ name }) => name === gold.place)
  const hasPlace = place
    ? built.place(place).some(({ id }) => told.places.has(id))
    : gold.place !== null &&
      actors.has(gold.place) &&
      built.actor(actors.get(gold.place) as GoldActor).some(({ id }) => told.places.has(id))
  const missing = [...gold.actors, ...gold.recipients].filter((name) => !hasActor(actors.get(name)))
  if (gold.place !== null && !hasPlace) missing.push(`@${gold.place}`)
  if (gold.date !== null && !told.date.startsWith(gold.date)) missing.push(gold.date)
  if (told.reading.status !== gold.status) missing.push(gold.status)
  return missing
}
