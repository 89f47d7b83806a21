/** Finds the note a person wrote on a node. */
import type { Note, ParleyGraph } from '../../../shared/model'

/** Null when there is none. */
export const noteOn = ({ notes }: ParleyGraph, node: string): Note | null =>
  notes.find((note) => note.node === node) ?? null
