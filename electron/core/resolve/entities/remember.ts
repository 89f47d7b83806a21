/** Keeps what a pure function made of a text: the same few thousand names come again and again. */
const most = 20_000

/** The same function, faster; what it knows is forgotten at once when it is too much. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = read(text)
    known.set(text, made)
    return made
  }
}
