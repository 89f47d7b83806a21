/** Gives an entity another name: a decision that can be undone. */
import { useState } from 'react'
import { useGraphIndex } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { decide } from '../actions/open'
import { useEntityDetail } from '../actions/use-detail'

export function RenameDialog({ id }: { readonly id: string }) {
  const name = useGraphIndex().entities.get(id)?.name ?? ''
  const detail = useEntityDetail(id)
  const [text, setText] = useState(name)
  const mention = detail.kind === 'here' ? detail.value.entity.mentions[0]?.id : undefined
  const done = (): void => {
    openDialog(null)
    if (mention && text.trim() && text !== name)
      void decide(
        { kind: 'rename-entity', mention, name: text.trim() },
        `Renamed to ${text.trim()}`,
      )
  }
  return (
    <Modal
      title={`Rename ${name}`}
      width={380}
      open
      onClose={() => openDialog(null)}
      foot={
        <>
          <Button onClick={() => openDialog(null)}>Cancel</Button>
          <Button look="primary" disabled={!mention || !text.trim()} onClick={done}>
            Rename
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
          aria-label="Name"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </Modal>
  )
}
