/** A person's own note on a node: kept with the corrections, in the file, and undone like them. */
import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import type { Note as NodeNote } from '../../../shared/model'
import { Button } from '../../ui/Button'
import { decide } from '../actions/open'

/** `first`: the node's first mention or reading; a note is tied to it, so that it outlives re-reading. */
export function Note(props: {
  readonly first: string | undefined
  readonly note: NodeNote | null
}) {
  const { first, note } = props
  const text = note?.text ?? null
  const [editing, setEditing] = useState(false)
  if (text === null && !editing)
    return (
      <Button small className="add-note" onClick={() => setEditing(true)}>
        <StickyNote size={13} aria-hidden /> Add a note
      </Button>
    )
  return (
    <textarea
      className="field note-field"
      aria-label="Your note"
      placeholder="Your note"
      rows={2}
      key={text}
      defaultValue={text ?? ''}
      // Asked for by a click just now.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={editing}
      onBlur={(event) => {
        const next = event.target.value.trim()
        setEditing(false)
        const about = note?.about ?? (first ? [first] : [])
        if (next !== (text ?? '') && about.length > 0)
          void decide({ kind: 'set-note', about, text: next }, next ? 'Note kept' : 'Note removed')
      }}
    />
  )
}
