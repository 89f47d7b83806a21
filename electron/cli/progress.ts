/** Shows how far reading has come: a bar on a terminal, lines elsewhere. */
import { Presets, SingleBar } from 'cli-progress'
import type { ReadProgress } from '../../shared/ipc/contract'
import type { Outside } from './door'

/** At most about a hundred lines, however many reports there are. */
export function displayProgress({ terminal, tell }: Outside): (progress: ReadProgress) => void {
  if (terminal) return displayBar(terminal)
  return ({ done, total, file }) => {
    const step = Math.ceil(total / 100)
    if (done % step === 0 || done === total) tell(`read ${String(done)}/${String(total)} ${file}`)
  }
}

function displayBar(stream: NodeJS.WritableStream): (progress: ReadProgress) => void {
  const format = '{bar} {value}/{total} {file}'
  const options = { stream, format, clearOnComplete: true, stopOnComplete: true, hideCursor: true }
  const bar = new SingleBar(options, Presets.shades_classic)
  return ({ done, total, file }) => {
    if (done === 1) bar.start(total, 0, { file })
    bar.update(done, { file })
  }
}
