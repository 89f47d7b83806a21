/** Keeps the filters, reading, layout and places of now under a name. */
import { useState } from 'react'
import { toast } from 'sonner'
import { view } from '../../state/explore/store'
import { openDialog } from '../../state/reader/store'
import { saveView } from '../../state/views/reducers'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { graphHandle } from '../actions/graph-handle'
import { changeViews } from '../actions/saved-views'

export function SaveViewDialog() {
  const [name, setName] = useState('')
  const done = (): void => {
    if (!name.trim()) return
    const places = graphHandle.current?.savedPlaces() ?? {}
    void changeViews((views) => saveView(views, { name: name.trim(), view: view(), places }))

    openDialog(null)
    toast.success(`View “${name.trim()}” saved`)
  }
  return (
    <Modal
      title="Save this view"
      width={380}
      open
      onClose={() => openDialog(null)}
      foot={
        <>
          <Button onClick={() => openDialog(null)}>Cancel</Button>
          <Button look="primary" disabled={!name.trim()} onClick={done}>
            Save view
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          done()
        }}
      >
        <input
          className="field"
          aria-label="Name of the view"
          placeholder="Name of the view"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
      <p className="note">
        Keeps filters, reading, layout, style and places, in the file you save.
      </p>
    </Modal>
  )
}
