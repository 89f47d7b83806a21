/** Turns key presses into the commands that name them, except while something is being typed or a dialog is open. */
import { useEffect } from 'react'
import { openDialog, useReader } from '../../state/reader/store'
import { COMMANDS, runCommand } from './commands'

/** Other keys for the same. */
const ALSO: Readonly<Record<string, string>> = {
  '=': 'zoom-in',
  '-': 'zoom-out',
  '/': 'find',
  'Mod+0': 'fit',
  'Mod+Y': 'redo',
}

const BY_KEYS = new Map([
  ...COMMANDS.flatMap(({ keys, id }) => (keys ? [[keys, id] as const] : [])),
  ...Object.entries(ALSO),
])

const SIGNS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }

/** A key press as commands write it: "Mod+Shift+S". Shift that only makes a sign ("?") is not told. */
function keysOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey
  const key = SIGNS[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const shift = event.shiftKey && (mod || /^\p{L}$/u.test(key))
  const held = [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift']
  return [...held, key].filter(Boolean).join('+')
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]',
  )

/** A field undoes and selects its own words. */
const OF_FIELDS: ReadonlySet<string> = new Set(['undo', 'redo', 'select-all'])

export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const command = BY_KEYS.get(keysOf(event))
      if (!command) return
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (typing(event.target) && (plain || OF_FIELDS.has(command))) return
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
