/** What a training worker is asked to do, and how it is asked. */
import { Worker } from 'node:worker_threads'
import type { Parse } from '../../electron/core/annotate/parse/parser'
import type { TagClass, TagResult } from '../../electron/core/annotate/tag/tagger'
import type { Averages } from './merge-rows'

export type Job =
  | {
      readonly kind: 'tags'
      readonly seed: number
      readonly epochs: number
      readonly classes: readonly TagClass[]
    }
  | {
      readonly kind: 'fold'
      readonly fold: number
      readonly epochs: number
      readonly classes: readonly TagClass[]
    }
  | {
      readonly kind: 'parser'
      readonly seed: number
      readonly epochs: number
      readonly reverse: boolean
      readonly labels: readonly string[]
      readonly tags: readonly TagResult[]
      /** Learns on all other folds and parses this one; null learns on everything and gives the weights. */
      readonly fold: number | null
    }

export interface FoldTags {
  readonly index: readonly number[]
  readonly tags: readonly TagResult[]
}

export interface FoldParses {
  readonly index: readonly number[]
  readonly parses: readonly Parse[]
}

export type JobResult = Averages | FoldTags | FoldParses

/** Runs jobs on two threads; results come back in order, so the number of threads changes nothing. */
export async function runJobs(
  jobs: readonly Job[],
  say: (text: string) => void,
  threads = 2,
): Promise<JobResult[]> {
  const results: JobResult[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < jobs.length) {
      const i = next++
      results[i] = await runJob(jobs[i] as Job, say)
    }
  }
  await Promise.all(Array.from({ length: threads }, lane))
  return results
}

function runJob(job: Job, say: (text: string) => void): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 6000 },
    })
    worker.on('message', (message: { readonly say?: string; readonly done?: JobResult }) => {
      if (message.say) say(message.say)
      if (message.done) resolve(message.done)
    })
    worker.on('error', reject)
  })
}
