/** Lets a folder or a .parley file be dropped anywhere in the window. */
import { useEffect, useState } from 'react'
import { pathOf } from '../../ipc/client'
import { openPath } from '../actions/open'

export function DropZone() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const isFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent): void => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!isFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      const path = file ? pathOf(file) : ''
      if (path) void openPath(path)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over ? (
    <div className="drop-zone" aria-hidden>
      <p>Drop a folder of reports or a .parley file to open it</p>
    </div>
  ) : null
}
