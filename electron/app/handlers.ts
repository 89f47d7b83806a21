/** Answers the requests the main process serves itself, and those it passes to the engine. */
import { app, nativeTheme } from 'electron'
import type { OpenGraph, RequestName, Requests } from '../../shared/ipc/contract'
import type { Result } from '../../shared/model'
import type { Desk } from './desk'
import { askFolder, askParleyFile } from './dialogs'
import { corrected, NO_DOCUMENT } from './document'
import { openChosen, openPath } from './opening'
import { clearRecent } from './recent'
import { exportImage, exportText, save, saveAs } from './saving'

type Answer<T> = T | Promise<T>
export type Handlers = {
  readonly [N in RequestName]: (...args: Parameters<Requests[N]>) => Answer<ReturnType<Requests[N]>>
}

/** One handler for each request of the contract. */
export function createHandlers(desk: Desk): Handlers {
  const { engine, settings } = desk
  const noting = async (asked: Promise<Result<OpenGraph>>): Promise<Result<OpenGraph>> => {
    const result = await asked
    if (result.ok) desk.setDocument(corrected(result.value))
    return result
  }
  return {
    'engine:build-folder': (folder) => openPath(desk, folder),
    'engine:open-file': (file) => openPath(desk, file),
    'engine:save-file': (file) => engine.request('engine:save-file', file),
    'engine:cancel': () => engine.request('engine:cancel'),
    // While the first graph is still being opened there is none: it is pushed when it is there.
    'engine:current': () =>
      desk.graphWasKept() || desk.document() === NO_DOCUMENT
        ? null
        : engine.request('engine:current'),
    'engine:entity': (id) => engine.request('engine:entity', id),
    'engine:event': (id) => engine.request('engine:event', id),
    'engine:article': (id) => engine.request('engine:article', id),
    'engine:search-sentences': (query, limit) =>
      engine.request('engine:search-sentences', query, limit),
    'engine:stats': () => engine.request('engine:stats'),
    'engine:explain': (text) => engine.request('engine:explain', text),
    'engine:export-text': (format) => engine.request('engine:export-text', format),
    'engine:decide': (action) => noting(engine.request('engine:decide', action)),
    'engine:undo': () => noting(engine.request('engine:undo')),
    'engine:redo': () => noting(engine.request('engine:redo')),
    'engine:decisions': () => engine.request('engine:decisions'),
    'engine:views': () => engine.request('engine:views'),
    'engine:keep-views': async (json) => {
      const kept = await engine.request('engine:keep-views', json)
      if (kept.ok) desk.setDocument(corrected({ ...desk.document(), ...kept.value }))
      return kept
    },
    'app:open-folder-dialog': () => openChosen(desk, askFolder),
    'app:open-file-dialog': () => openChosen(desk, askParleyFile),
    'app:open-path': (path) => openPath(desk, path),
    'app:open-sample': () => openPath(desk, desk.sampleFolder),
    'app:save': () => save(desk),
    'app:save-as': () => saveAs(desk),
    'app:export-text': (format) => exportText(desk, format),
    'app:export-image': (...args) => exportImage(desk, ...args),
    'app:recent': () => settings.get().recent,
    'app:clear-recent': () => clearRecent(desk),
    'app:theme': () => settings.get().theme,
    'app:set-theme': (theme) => {
      nativeTheme.themeSource = theme
      settings.change({ theme })
    },
    'app:setting': (key) => settings.get().kept[key] ?? null,
    'app:set-setting': (key, json) =>
      settings.change({ kept: { ...settings.get().kept, [key]: json } }),
    'app:info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
      platform: process.platform,
    }),
  }
}
