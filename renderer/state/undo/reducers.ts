/** In which order the view and the graph were changed, so that one undo takes back the last of either. */

export type Act = 'view' | 'decision'

export interface Acts {
  readonly done: readonly Act[]
  readonly undone: readonly Act[]
}

export const NO_ACTS: Acts = { done: [], undone: [] }

/** Something new was done: what was undone cannot be redone any more. */
export const record = (acts: Acts, act: Act): Acts => ({
  done: [...acts.done, act].slice(-200),
  undone: [],
})

export const takeBack = (acts: Acts): Acts => {
  const last = acts.done.at(-1)
  return last ? { done: acts.done.slice(0, -1), undone: [last, ...acts.undone] } : acts
}

export const doAgain = (acts: Acts): Acts => {
  const [next, ...undone] = acts.undone
  return next ? { done: [...acts.done, next], undone } : acts
}
