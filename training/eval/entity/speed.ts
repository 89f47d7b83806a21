/** Times finding mentions and joining them, per thousand sentences, and whether the cost grows with the text alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../../electron/core/articles'
import { resolveGraph } from '../../../electron/core/resolve'
import { splitSentences } from '../../../electron/core/sentences'
import type { ArticleReading } from '../../../shared/model'
import type { Row } from '../scorer'
import type { Reader } from './read'

export function timeEntities(reader: Reader, shared: string): Row[] {
  const texts = readFileSync(join(shared, 'bench/re3d-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
  const measure = (copies: number): { find: number; join: number } => {
    const read = Array.from({ length: copies }, (_, copy) =>
      texts.map((text, index) => {
        const file = `${String(copy)}-${String(index)}.txt`
        const { article } = readArticle({ file, text: `${text}\n${file}`, metadata: null })
        return { article, sentences: reader.annotate(article.text, splitSentences(article)) }
      }),
    ).flat()
    const count = read.reduce((sum, { sentences }) => sum + sentences.length, 0)
    const start = performance.now()
    const readings = read.map(({ article, sentences }): ArticleReading => ({
      article,
      sentences,
      ...reader.mentionsOf(article, sentences),
      events: [],
      times: [],
      quotes: [],
      figures: [],
    }))
    const found = performance.now()
    resolveGraph(readings, [], reader.gazetteer)
    const done = performance.now()
    return { find: ((found - start) * 1000) / count, join: ((done - found) * 1000) / count }
  }
  measure(1)
  const small = measure(2)
  const large = measure(8)
  const note = (few: number, many: number): string =>
    `ms; ${few.toFixed(1)} on a quarter of the text, ${(many / few).toFixed(2)} times that`
  return [
    {
      name: 'finding mentions, 1,000 sentences',
      value: large.find,
      note: note(small.find, large.find),
    },
    {
      name: 'joining them, 1,000 sentences',
      value: large.join,
      note: note(small.join, large.join),
    },
  ]
}
