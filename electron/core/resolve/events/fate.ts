/** Turns a reading into what befalls a person only once in a few days: taken, freed, killed. */
import type { EventReading } from '../../../../shared/model'

const fates: readonly (readonly [string, RegExp])[] = [
  ['taken', /^(?:kidnap|abduct|snatch|captur|seiz|arrest|detain|detention|took|taken)/i],
  ['freed', /^(?:free|releas|hand|swap|exchang|repatriat)/i],
  ['killed', /^(?:kill|murder|assassinat|slain|slew|behead|execut)/i],
]

export function fateOf({ trigger, status }: EventReading, text: string): string | null {
  if (status !== 'actual') return null
  const word = text.slice(trigger.start, trigger.end)
  return fates.find(([, words]) => words.test(word))?.[0] ?? null
}
