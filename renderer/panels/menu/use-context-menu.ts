/** Opens the context menu of whatever stands under the pointer, or has the focus when the menu key is pressed. */
import { useEffect } from 'react'
import { openMenu } from '../../state/menu/store'
import { openDialog } from '../../state/reader/store'
import { selection } from '../../state/selection/store'
import { graphHandle } from '../actions/graph-handle'

type Owner = HTMLElement | SVGElement
const OWNERS = '[data-node], [data-article]'

/** The selected node of the drawing, when the drawing has the focus. */
function drawnPlace(canvas: Element): { id: string; x: number; y: number } | null {
  const id = selection().nodes.at(-1)
  const node = id === undefined ? undefined : graphHandle.current?.cy.getElementById(id)
  if (id === undefined || !node || node.empty()) return null
  const box = canvas.getBoundingClientRect()
  const at = node.renderedPosition()
  return { id, x: box.left + at.x, y: box.top + at.y }
}

/** Opens the menu of an element that says what it stands for, at the pointer or below it. */
function openFor(owner: Owner, pointer: { readonly x: number; readonly y: number } | null): void {
  const { node, article } = owner.dataset
  const id = node ?? article
  if (id === undefined) return
  const box = owner.getBoundingClientRect()
  // The search has found what was wanted: its menu takes over.
  if (owner.closest('.palette')) openDialog(null)
  openMenu({
    id,
    what: node === undefined ? 'article' : 'node',
    ...(pointer ?? { x: box.left + 12, y: box.bottom }),
  })
}

function onContextMenu(event: MouseEvent): void {
  const owner = (event.target as Element).closest<Owner>(OWNERS)
  if (!owner) return
  event.preventDefault()
  const { clientX: x, clientY: y } = event
  openFor(owner, x > 0 || y > 0 ? { x, y } : null)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return
  const target = event.target as Element
  // The search keeps the focus in its box: the hit that is lit is meant.
  const hit = target.closest('.palette')?.querySelector<Owner>('[aria-selected="true"]')
  const canvas = target.closest('.graph-canvas')
  if (!hit && !canvas) return
  event.preventDefault()
  if (hit?.matches(OWNERS)) return openFor(hit, null)
  if (!canvas) return
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
