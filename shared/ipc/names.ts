/** The contract's names as values, so that both sides of the bridge can refuse every other one. */
import type { PushName, RequestName } from './contract'

const REQUESTS: Readonly<Record<RequestName, true>> = {
  'engine:build-folder': true,
  'engine:cancel': true,
  'engine:open-file': true,
  'engine:save-file': true,
  'engine:current': true,
  'engine:entity': true,
  'engine:event': true,
  'engine:article': true,
  'engine:search-sentences': true,
  'engine:stats': true,
  'engine:explain': true,
  'engine:export-text': true,
  'engine:decide': true,
  'engine:undo': true,
  'engine:redo': true,
  'engine:decisions': true,
  'engine:views': true,
  'engine:keep-views': true,
  'app:open-folder-dialog': true,
  'app:open-file-dialog': true,
  'app:open-path': true,
  'app:save': true,
  'app:save-as': true,
  'app:export-text': true,
  'app:export-image': true,
  'app:recent': true,
  'app:clear-recent': true,
  'app:theme': true,
  'app:set-theme': true,
  'app:setting': true,
  'app:set-setting': true,
  'app:info': true,
  'app:open-sample': true,
}

const PUSHES: Readonly<Record<PushName, true>> = {
  'push:progress': true,
  'push:graph': true,
  'push:problem': true,
  'push:menu': true,
  'push:opening': true,
}

export const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(REQUESTS, name)

export const isPushName = (name: unknown): name is PushName =>
  typeof name === 'string' && Object.hasOwn(PUSHES, name)

/** The two channels of Electron that everything passes through. */
export const REQUEST_CHANNEL = 'parley:request'
export const PUSH_CHANNEL = 'parley:push'
