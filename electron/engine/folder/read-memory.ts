/** Lets the reading of an unchanged report stand when its folder is read again. */
import type { Pipeline, SourceFile } from '../../core/pipeline'

type Read = ReturnType<Pipeline['read']>

export interface RememberingPipeline {
  readonly pipeline: Pipeline
  /** Called when the folder was read in full: what it no longer holds is forgotten. */
  readonly keep: () => void
}

/** Reading is a pure function of name, text and metadata, so nothing else has to be compared. */
const keyOf = ({ file, text, metadata }: SourceFile): string =>
  JSON.stringify([file, metadata, text])

/** Remembers one folder's reports, for as long as the engine lives. */
export function createReadMemory(): (pipeline: Pipeline) => RememberingPipeline {
  let known: ReadonlyMap<string, Read> = new Map()
  return (pipeline) => {
    const now = new Map<string, Read>()
    const read: Pipeline['read'] = (source) => {
      const key = keyOf(source)
      const found = known.get(key) ?? pipeline.read(source)
      now.set(key, found)
      return found
    }
    return {
      pipeline: { ...pipeline, read },
      keep: () => {
        known = now
      },
    }
  }
}
