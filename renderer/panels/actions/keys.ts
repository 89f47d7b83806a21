/** Writes a key combination as people of this platform know it. */
const MAC = navigator.userAgent.includes('Mac')

export const keysFor = (keys: string): string =>
  MAC
    ? keys.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥')
    : keys.replace('Mod', 'Ctrl').replaceAll('+', ' ').replace(/^ $/, '+')
