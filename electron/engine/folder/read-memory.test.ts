import { describe, expect, it } from 'vitest'
import type { Pipeline, SourceFile } from '../../core/pipeline'
import { fakePipeline } from '../testing/fake-pipeline'
import { createReadMemory } from './read-memory'

const source = (file: string, text: string, title: string | null = null): SourceFile => ({
  file,
  text,
  metadata: title === null ? null : { title, outlet: null, published: null },
})

function counting(): { readonly pipeline: Pipeline; readonly read: string[] } {
  const read: string[] = []
  const pipeline: Pipeline = {
    ...fakePipeline,
    read: (one) => {
      read.push(one.file)
      return fakePipeline.read(one)
    },
  }
  return { pipeline, read }
}

describe('reading a folder again', () => {
  it('reads only what has changed', () => {
    const { pipeline, read } = counting()
    const memory = createReadMemory()
    const first = memory(pipeline)
    const a = first.pipeline.read(source('a', 'Ruiz came.'))
    first.pipeline.read(source('b', 'Vance left.'))
    first.keep()
    const second = memory(pipeline)
    expect(second.pipeline.read(source('a', 'Ruiz came.'))).toBe(a)
    second.pipeline.read(source('b', 'Vance left!'))
    second.pipeline.read(source('c', 'Ruiz came.'))
    second.pipeline.read(source('a', 'Ruiz came.', 'A title'))
    expect(read).toEqual(['a', 'b', 'b', 'c', 'a'])
  })

  it('keeps nothing of a reading that was stopped, and forgets reports that are gone', () => {
    const { pipeline, read } = counting()
    const memory = createReadMemory()
    const first = memory(pipeline)
    first.pipeline.read(source('a', 'Ruiz came.'))
    first.keep()
    memory(pipeline).pipeline.read(source('b', 'Vance left.'))
    const third = memory(pipeline)
    third.pipeline.read(source('b', 'Vance left.'))
    third.keep()
    memory(pipeline).pipeline.read(source('a', 'Ruiz came.'))
    expect(read).toEqual(['a', 'b', 'b', 'a'])
  })
})
