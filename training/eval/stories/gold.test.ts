/** The stories' gold stands in its reports, and names only what it lists. */
import { describe, expect, it } from 'vitest'
import { readStories } from './gold'

describe.each(readStories().map((story) => [story.name, story] as const))('%s', (_, story) => {
  it('quotes words that stand in the report exactly once', () => {
    for (const { article, evidence } of story.events)
      expect(() => story.spanOf(article, evidence)).not.toThrow()
    for (const [article, quotes] of Object.entries(story.tolerated))
      for (const quoted of quotes) expect(() => story.spanOf(article, quoted)).not.toThrow()
  })

  it('gives events listed parties and places, and groups listed events', () => {
    const actors = new Set(story.actors.map(({ name }) => name))
    const places = new Set([...actors, ...story.places.map(({ name }) => name)])
    for (const event of story.events) {
      expect([...actors]).toEqual(expect.arrayContaining([...event.actors, ...event.recipients]))
      if (event.place !== null) expect(places).toContain(event.place)
    }
    const ids = story.events.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(
      expect.arrayContaining([...story.same_event, ...story.different_event].flat()),
    )
  })
})
