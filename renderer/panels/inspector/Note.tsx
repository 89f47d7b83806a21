/** A person's own note on a node, kept between starts. */
import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import { setNote } from '../../state/settings/reducers'
import { changeSettings, useSettings } from '../../state/settings/store'
import { Button } from '../../ui/Button'

export function Note({ id }: { readonly id: string }) {
  const text = useSettings((settings) => settings.notes[id])
  const [editing, setEditing] = useState<string | null>(null)
  if (text === undefined && editing !== id)
    return (
      <Button small className="add-note" onClick={() => setEditing(id)}>
        <StickyNote size={13} aria-hidden /> Add a note
      </Button>
    )
  return (
    <textarea
      className="field note-field"
      aria-label="Your note"
      placeholder="Your note"
      rows={2}
      key={id}
      defaultValue={text ?? ''}
      onBlur={(event) => {
        const { value } = event.target
        changeSettings((settings) => setNote(settings, id, value))
        setEditing(null)
      }}
    />
  )
}
