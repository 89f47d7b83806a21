/** Writes what is open, or an export of it, where the person says. */
import type { Requests, TextFormat } from '../../shared/ipc/contract'
import type { Result } from '../../shared/model'
import type { Desk } from './desk'
import { askAboutWork, askExportPlace, askSavePlace } from './dialogs'
import { hasWork, saved } from './document'
import { remember } from './recent'
import { writeWhole } from './write-file'

type Written = Result<{ readonly file: string }> | null

/** Saves to the open file, or asks where; null when the person cancelled. */
export const save = (desk: Desk): Promise<Written> => saveTo(desk, desk.document().file)

export const saveAs = (desk: Desk): Promise<Written> => saveTo(desk, null)

async function saveTo(desk: Desk, known: string | null): Promise<Written> {
  const file = known ?? (await askSavePlace(desk))
  if (!file) return null
  const result = await desk.engine.request('engine:save-file', withEnding(file))
  if (result.ok) {
    desk.setDocument(saved(desk.document(), result.value.file))
    remember(desk, result.value.file)
  }
  return result
}

const withEnding = (file: string): string => (/\.parley$/i.test(file) ? file : `${file}.parley`)

/** Whether the person agrees to let go of what is open, after saving it if wanted. */
export async function mayLetGo(desk: Desk): Promise<boolean> {
  if (!hasWork(desk.document(), desk.sampleFolder)) return true
  const answer = await askAboutWork(desk)
  if (answer !== 'save') return answer === 'lose'
  const result = await save(desk)
  if (result && !result.ok) desk.push('push:problem', result.problem)
  return result?.ok === true
}

/** Writes the engine's export of the whole graph. */
export async function exportText(desk: Desk, format: TextFormat): Promise<Written> {
  const text = await desk.engine.request('engine:export-text', format)
  if (!text.ok) return text
  const file = await askExportPlace(desk, format)
  return file ? writeWhole(file, text.value) : null
}

/** Writes a picture the page has drawn. */
export async function exportImage(
  desk: Desk,
  ...[format, bytes, name]: Parameters<Requests['app:export-image']>
): Promise<Written> {
  const file = await askExportPlace(desk, format, name)
  return file ? writeWhole(file, bytes) : null
}
