/** Knows what is open, and whether closing it would lose a person's work. */
import type { OpenGraph } from '../../shared/ipc/contract'

export interface OpenDocument {
  readonly folder: string | null
  readonly file: string | null
  readonly unsaved: boolean
  /** Whether the person has corrected something since it was opened. */
  readonly corrected: boolean
}

export const NO_DOCUMENT: OpenDocument = {
  folder: null,
  file: null,
  unsaved: false,
  corrected: false,
}

export const opened = ({ folder, file, unsaved }: OpenGraph): OpenDocument => ({
  ...{ folder, file, unsaved },
  corrected: false,
})

export const corrected = ({
  folder,
  file,
  unsaved,
}: Pick<OpenGraph, 'folder' | 'file' | 'unsaved'>): OpenDocument => ({
  ...{ folder, file, unsaved },
  corrected: true,
})

export const saved = (document: OpenDocument, file: string): OpenDocument => ({
  ...document,
  ...{ file, unsaved: false, corrected: false },
})

/** The sample can be read again at any time, so only corrections to it are work. */
export const hasWork = (document: OpenDocument, sampleFolder: string): boolean =>
  document.unsaved && (document.corrected || document.folder !== sampleFolder)

/** What to call it: the file's or the folder's last part. */
export const nameOf = ({ file, folder }: OpenDocument): string =>
  (file ?? folder ?? '').split(/[\\/]/).filter(Boolean).at(-1) ?? 'Untitled'

/** The name without `.parley`, for files made from it. */
export const stemOf = (document: OpenDocument): string => nameOf(document).replace(/\.parley$/i, '')
