/** Remembers a function's last answer, so that components asking for the same thing share it. */
export function memoLast<A extends readonly unknown[], R>(
  run: (...args: A) => R,
): (...args: A) => R {
  let lastArgs: A | null = null
  let lastResult: R
  return (...args) => {
    if (lastArgs?.length === args.length && args.every((arg, i) => Object.is(arg, lastArgs![i])))
      return lastResult
    lastResult = run(...args)
    lastArgs = args
    return lastResult
  }
}
