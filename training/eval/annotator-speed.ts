/** Measures reading speed, load time and memory, beside wink-nlp's bare read of the same text in the same run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnnotator, unpackModelFile, type Annotator } from '../../electron/core/annotate'
import { splitLine } from '../../electron/core/sentences'
import { inflate } from '../../electron/engine/inflate'
import { loadTreebank } from '../data/treebanks'
import { toParagraphs } from './annotator-reading'
import { wink } from './annotator-peers'
import type { Row } from './scorer'

export async function scoreSpeed(annotator: Annotator): Promise<Row[]> {
  const text = toParagraphs([...loadTreebank('gum-dev'), ...loadTreebank('ewt-dev')])
    .map((paragraph) => paragraph.text)
    .join('\n')
  const read = (): number => {
    const spans = [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
      splitLine(text, index, index + line.length).map((span) => ({
        ...span,
        block: 0,
        headline: false,
      })),
    )
    return annotator.annotate(text, spans).reduce((sum, { tokens }) => sum + tokens.length, 0)
  }
  const winkRead = (): number => wink.readDoc(text).tokens().length()
  const [ours, theirs] = [best(read), best(winkRead)]
  return [
    {
      name: 'tokens a second, split to clauses',
      value: Math.round(ours),
      goal: 20_000,
      note: `one core; wink-nlp's bare read ${Math.round(theirs).toLocaleString('en')}`,
    },
    { name: 'model load, ms', value: Math.round(await loadTime()), goal: 300, better: 'atMost' },
    {
      name: 'model file, MB',
      value: readFileSync(modelPath).length / 1e6,
      goal: 12,
      better: 'atMost',
    },
  ]
}

const modelPath = join(import.meta.dirname, '../../electron/core/annotate/data/model.bin')

/** The best of five runs, after one to warm up. */
function best(read: () => number): number {
  let high = 0
  for (let run = 0; run < 6; run++) {
    const started = performance.now()
    const tokens = read()
    if (run > 0) high = Math.max(high, (1000 * tokens) / (performance.now() - started))
  }
  return high
}

/** As the app loads it: unpacked on the platform's threads. */
async function loadTime(): Promise<number> {
  const bytes = new Uint8Array(readFileSync(modelPath))
  let low = Infinity
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    const sections = await unpackModelFile(bytes, inflate)
    if (sections.ok) createAnnotator(sections.value)
    low = Math.min(low, performance.now() - started)
  }
  return low
}
