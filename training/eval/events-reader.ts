/** Turns a text into its reading by the whole pipeline, for the scorers of events. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPipeline, type Pipeline } from '../../electron/core/pipeline'
import type { ArticleReading } from '../../shared/model'

export type ReadText = (text: string, published: string | null, file: string) => ArticleReading

/** The shipped model and every stage. */
export function createReader(): { readonly read: ReadText; readonly pipeline: Pipeline } {
  const model = readFileSync(
    join(import.meta.dirname, '../../electron/core/annotate/data/model.bin'),
  )
  const pipeline = createPipeline(model)
  if (!pipeline.ok) throw new Error(pipeline.problem.message)
  const read: ReadText = (text, published, file) =>
    pipeline.value.read({
      file,
      text,
      metadata: published ? { title: null, outlet: null, published } : null,
    }).reading
  return { read, pipeline: pipeline.value }
}
