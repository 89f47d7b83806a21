/** Hands texts made by the engine and pictures made here to a file the person chooses. */
import { toast } from 'sonner'
import type { TextFormat } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/model'
import { request } from '../../ipc/client'

function tell(result: Result<{ readonly file: string }> | null): void {
  if (!result) return
  if (result.ok) toast.success(`Exported to ${result.value.file}`)
  else toast.error(result.problem.message)
}

export const exportText = async (format: TextFormat): Promise<void> =>
  tell(await request('app:export-text', format))

export const exportImage = async (
  format: 'png' | 'svg' | 'csv-nodes',
  bytes: Uint8Array,
  name: string,
): Promise<void> => tell(await request('app:export-image', format, bytes, name))

/** Writes rows of a table; the mark at the beginning tells spreadsheets the encoding. */
export const exportRows = (csv: string, name: string): Promise<void> =>
  exportImage('csv-nodes', new TextEncoder().encode(`\ufeff${csv}\n`), name)
