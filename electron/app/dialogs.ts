/** Asks the person for folders, files and what to do with unsaved work. */
import { dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import type { TextFormat } from '../../shared/ipc/contract'
import type { Desk } from './desk'
import { nameOf, stemOf } from './document'

const PARLEY_FILES = { name: 'Parley graph', extensions: ['parley'] }

const KINDS: Readonly<Record<TextFormat | 'png' | 'svg', { name: string; extension: string }>> = {
  graphml: { name: 'GraphML', extension: 'graphml' },
  gexf: { name: 'GEXF', extension: 'gexf' },
  json: { name: 'JSON', extension: 'json' },
  'csv-nodes': { name: 'Nodes as CSV', extension: 'csv' },
  'csv-edges': { name: 'Edges as CSV', extension: 'csv' },
  png: { name: 'PNG picture', extension: 'png' },
  svg: { name: 'SVG picture', extension: 'svg' },
}

/** The folder chosen, or null. */
export const askFolder = (desk: Desk): Promise<string | null> =>
  askOpen(desk, { title: 'Open a folder of reports', properties: ['openDirectory'] })

/** The `.parley` file chosen, or null. */
export const askParleyFile = (desk: Desk): Promise<string | null> =>
  askOpen(desk, {
    title: 'Open a Parley graph',
    properties: ['openFile'],
    filters: [PARLEY_FILES, { name: 'All files', extensions: ['*'] }],
  })

/** Where to save the graph, or null. */
export const askSavePlace = (desk: Desk): Promise<string | null> =>
  askSave(desk, {
    title: 'Save the graph',
    defaultPath: desk.document().file ?? `${nameOf(desk.document())}.parley`,
    filters: [PARLEY_FILES],
  })

/** Where to write an export, or null. */
export const askExportPlace = (
  desk: Desk,
  kind: TextFormat | 'png' | 'svg',
  suggested?: string,
): Promise<string | null> => {
  const { name, extension } = KINDS[kind]
  const stem =
    suggested ?? `${stemOf(desk.document())}${kind.startsWith('csv') ? kind.slice(3) : ''}`
  return askSave(desk, {
    title: `Export as ${name}`,
    defaultPath: stem.endsWith(`.${extension}`) ? stem : `${stem}.${extension}`,
    filters: [{ name, extensions: [extension] }],
  })
}

/** What to do with work that would be lost. */
export async function askAboutWork(desk: Desk): Promise<'save' | 'lose' | 'stay'> {
  const window = desk.window()
  const options = {
    type: 'question' as const,
    message: `Save the graph of ${nameOf(desk.document())}?`,
    detail: 'It has not been saved. Without saving, corrections you made are lost.',
    buttons: ['Save', "Don't save", 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  }
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  return response === 0 ? 'save' : response === 1 ? 'lose' : 'stay'
}

async function askOpen(desk: Desk, options: OpenDialogOptions): Promise<string | null> {
  const window = desk.window()
  const answer = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

async function askSave(desk: Desk, options: SaveDialogOptions): Promise<string | null> {
  const window = desk.window()
  const answer = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? null : answer.filePath
}
