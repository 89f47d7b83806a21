/** Opens folders and `.parley` files: asked for by the page, by the menu, or from outside. */
import { stat } from 'node:fs/promises'
import type { OpenGraph } from '../../shared/ipc/contract'
import { failure, type Result } from '../../shared/model'
import type { Desk } from './desk'
import { opened } from './document'
import { remember } from './recent'
import { mayLetGo } from './saving'

type Opened = Result<OpenGraph>

const STAYED: Opened = failure({
  code: 'cancelled',
  message: 'What was open stays open.',
  severity: 'warning',
})

/** Opens a path for the page, which gets the answer. */
export const openPath = async (desk: Desk, path: string): Promise<Opened> =>
  (await mayLetGo(desk)) ? read(desk, path) : STAYED

/** Asks for a path and opens it; null when the person cancelled. */
export async function openChosen(
  desk: Desk,
  choose: (desk: Desk) => Promise<string | null>,
): Promise<Opened | null> {
  if (!(await mayLetGo(desk))) return null
  const path = await choose(desk)
  return path ? read(desk, path) : null
}

/** Opens a path nobody in the page asked for, and tells the page. */
export async function openFromOutside(desk: Desk, path: string): Promise<void> {
  if (!(await mayLetGo(desk))) return
  desk.push('push:opening', { path })
  const result = await read(desk, path)
  if (result.ok) desk.push('push:graph', result.value)
  else desk.push('push:problem', result.problem)
}

async function read(desk: Desk, path: string): Promise<Opened> {
  const name = (await isFile(path)) ? 'engine:open-file' : 'engine:build-folder'
  const result = await desk.engine.request(name, path)
  if (result.ok) {
    desk.setDocument(opened(result.value))
    if (path !== desk.sampleFolder) remember(desk, path)
  }
  return result
}

const isFile = async (path: string): Promise<boolean> =>
  /\.parley$/i.test(path) ||
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
