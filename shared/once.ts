/** Turns a function without arguments into one that runs when first asked, and not again. */
export function once<T>(run: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => (kept ??= { value: run() }).value
}
