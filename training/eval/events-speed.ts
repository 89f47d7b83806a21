/** Measures how fast annotated sentences become mentions and events, beside what PETRARCH's makers report. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnnotator } from '../../electron/core/annotate'
import { readArticle } from '../../electron/core/articles'
import { readEvents } from '../../electron/core/events'
import { createGazetteer } from '../../electron/core/gazetteer'
import { findMentions } from '../../electron/core/mentions'
import { splitSentences } from '../../electron/core/sentences'
import type { Row, Scorer } from './scorer'

function measure(shared: string): Row[] {
  const gazetteer = createGazetteer()
  const model = readFileSync(
    join(import.meta.dirname, '../../electron/core/annotate/data/model.bin'),
  )
  const annotator = createAnnotator(model)
  if (!annotator.ok) throw new Error(annotator.problem.message)
  const texts = readFileSync(join(shared, 'bench/re3d-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const read = texts.map((text, index) => {
    const metadata = { title: null, outlet: null, published: '2016-06-15' }
    const { article } = readArticle({ file: `${index}.txt`, text, metadata })
    return { article, sentences: annotator.value.annotate(text, splitSentences(article)) }
  })
  const count = read.reduce((sum, { sentences }) => sum + sentences.length, 0)
  // The fastest of several rounds: other work on the machine only ever slows one down.
  const rounds = Array.from({ length: 6 }, () => {
    let [mentionTime, eventTime] = [0, 0]
    for (const { article, sentences } of read) {
      const start = performance.now()
      const found = findMentions(article, sentences, gazetteer, annotator.value.isPersonNoun)
      const middle = performance.now()
      readEvents(article, sentences, found)
      mentionTime += middle - start
      eventTime += performance.now() - middle
    }
    return { all: mentionTime + eventTime, events: eventTime }
  })
  const all = Math.min(...rounds.map((round) => round.all))
  const events = Math.min(...rounds.map((round) => round.events))
  return [
    {
      name: 'sentences a second, annotation to events',
      value: Math.round((count / all) * 1000),
      goal: 800,
      note: 'mentions, events, times, quotes and figures; PETRARCH reports 150 after parsing, parsing at 2 to 5',
    },
    {
      name: 'of which events, times, quotes and figures',
      value: Math.round((count / events) * 1000),
    },
  ]
}

export const eventSpeed: Scorer = {
  id: 'events-speed',
  title: 'Speed of reading events (one core)',
  needs: ['bench/re3d-dev.jsonl'],
  run: ({ shared }) => measure(shared),
}
