/** The one drawing there is, for commands that come from outside it. */
import type { GraphController } from '../../graph/controller'

export const graphHandle: { current: GraphController | null } = { current: null }
