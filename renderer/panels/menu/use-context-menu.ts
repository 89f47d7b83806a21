/** Opens the context menu of whatever stands under the pointer, or has the focus when the menu key is pressed. */
import { useEffect } from 'react'
import { openMenu } from '../../state/menu/store'
import { selection } from '../../state/selection/store'
import { graphHandle } from '../actions/graph-handle'

/** The selected node of the drawing, when the drawing has the focus. */
function drawnPlace(canvas: Element): { id: string; x: number; y: number } | null {
  const id = selection().nodes.at(-1)
  const node = id === undefined ? undefined : graphHandle.current?.cy.getElementById(id)
  if (id === undefined || !node || node.empty()) return null
  const box = canvas.getBoundingClientRect()
  const at = node.renderedPosition()
  return { id, x: box.left + at.x, y: box.top + at.y }
}

function onContextMenu(event: MouseEvent): void {
  const target = event.target as Element
  const owner = target.closest<HTMLElement | SVGElement>('[data-node], [data-article]')
  const { node, article } = owner?.dataset ?? {}
  const id = node ?? article
  if (!owner || id === undefined) return
  event.preventDefault()
  const box = owner.getBoundingClientRect()
  const isPointer = event.clientX > 0 || event.clientY > 0
  openMenu({
    id,
    what: node === undefined ? 'article' : 'node',
    x: isPointer ? event.clientX : box.left + 12,
    y: isPointer ? event.clientY : box.bottom,
  })
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return
  const canvas = (event.target as Element).closest('.graph-canvas')
  if (!canvas) return
  event.preventDefault()
  const box = canvas.getBoundingClientRect()
  const at = drawnPlace(canvas)
  if (at) openMenu({ ...at, what: 'node' })
  else openMenu({ id: null, what: 'paper', x: box.left + 20, y: box.top + 20 })
}

export function useContextMenu(): void {
  useEffect(() => {
    document.addEventListener('contextmenu', onContextMenu)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('contextmenu', onContextMenu)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
