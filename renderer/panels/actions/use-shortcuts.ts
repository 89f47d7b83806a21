/** Turns key presses into commands, except while something is being typed or a dialog is open. */
import { useEffect } from 'react'
import { openDialog, useReader } from '../../state/reader/store'
import { runCommand } from './commands'

const PLAIN: Readonly<Record<string, string>> = {
  f: 'fit',
  e: 'reading-events',
  m: 'reading-meetings',
  p: 'reading-places',
  l: 'list',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '?': 'shortcuts',
  '/': 'find',
  Escape: 'clear',
}
const WITH_MOD: Readonly<Record<string, string>> = {
  k: 'find',
  o: 'open-folder',
  s: 'save',
  e: 'export-picture',
  z: 'undo',
  y: 'redo',
  '0': 'fit',
  '1': 'view-graph',
  '2': 'view-timeline',
  '3': 'view-map',
  '4': 'view-table',
  '5': 'view-matrix',
}
const WITH_MOD_SHIFT: Readonly<Record<string, string>> = {
  o: 'open-file',
  s: 'save-as',
  z: 'redo',
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input, textarea, select, [contenteditable="true"]')

function commandFor(event: KeyboardEvent): string | undefined {
  const mod = event.ctrlKey || event.metaKey
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (mod && event.altKey) return undefined
  if (mod) return (event.shiftKey ? WITH_MOD_SHIFT : WITH_MOD)[key]
  if (event.altKey)
    return key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'forward' : undefined
  if (typing(event.target)) return undefined
  return PLAIN[key]
}

export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const command = commandFor(event)
      if (!command) return
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      // Menus and dialogs keep their own keys.
      if (plain && document.querySelector('[role="dialog"], [role="menu"]')) return
      event.preventDefault()
      if (command === 'find' && useReader.getState().dialog === 'palette') openDialog(null)
      else runCommand(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
