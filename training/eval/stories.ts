/** Scores the invented stories of `training/stories`: whether what holds for the five reports holds for reports never worked on. */
import { createReader } from './events-reader'
import type { Row, Scorer } from './scorer'
import { readStories, type Story } from './stories/gold'
import { buildStory } from './stories/graph'
import { matchEvents } from './stories/match'
import { measure, MEASURES, type Measure, type Outcome } from './stories/measure'

const goals: Partial<Record<Measure, number>> = {
  'actors by article': 0.97,
  'actors as one node': 0.97,
  'places by article': 0.97,
  'places as one node': 1,
  'events found': 0.9,
  'event slots right': 0.9,
  'events right in every slot': 0.7,
  'events that are true': 0.97,
  'joined events that are one': 0.95,
  'same events joined': 0.8,
  'different events kept apart': 1,
}

export const stories: Scorer = {
  id: 'stories',
  title: 'Stories never worked on (training/stories)',
  needs: [],
  run: async ({ errors }) => {
    const { pipeline } = createReader()
    const outcomes: { readonly story: Story; readonly outcome: Outcome }[] = []
    for (const story of readStories()) {
      const built = await buildStory(story, pipeline)
      const outcome = measure(story, built, matchEvents(story, built))
      outcomes.push({ story, outcome })
      if (errors && !story.scoredOnly)
        for (const miss of outcome.misses) console.log(`  ${story.name}  ${miss}`)
    }
    const half = (scoredOnly: boolean): readonly Outcome[] =>
      outcomes.filter(({ story }) => story.scoredOnly === scoredOnly).map(({ outcome }) => outcome)
    return [...rowsOf('worked on', half(false)), ...rowsOf('only scored', half(true))]
  },
}

function rowsOf(half: string, outcomes: readonly Outcome[]): Row[] {
  const rows = MEASURES.map((name): Row => {
    const right = sum(outcomes.map(({ counts }) => counts[name].right))
    const all = sum(outcomes.map(({ counts }) => counts[name].all))
    const row = {
      name: `${half}: ${name}`,
      value: all === 0 ? 1 : right / all,
      note: `${String(right)}/${String(all)}`,
    }
    const goal = goals[name]
    return goal === undefined ? row : { ...row, goal }
  })
  const noise = sum(outcomes.map((outcome) => outcome.noise.length))
  return [
    ...rows,
    { name: `${half}: boilerplate taken as actor`, value: noise, goal: 0, better: 'atMost' },
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
