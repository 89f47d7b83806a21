/** Turns a graph into text for the way from the engine's thread to the page, and back: copying its many small objects at every border costs far more than one text. */

type Holder = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** Changes `view` of an open graph, or of a result that holds one; everything else stays as it is. */
function change(answer: unknown, turn: (view: unknown) => unknown): unknown {
  if (!isObject(answer)) return answer
  if ('view' in answer) return { ...answer, view: turn(answer['view']) }
  const { value } = answer
  return isObject(value) && 'view' in value ? { ...answer, value: change(value, turn) } : answer
}

/** Done once, in the engine's thread. In between nobody looks into a graph. */
export const packGraph = (answer: unknown): unknown =>
  change(answer, (view) => JSON.stringify(view))

/** Done once, in the page. */
export const unpackGraph = (answer: unknown): unknown =>
  change(answer, (view) => (typeof view === 'string' ? JSON.parse(view) : view))
