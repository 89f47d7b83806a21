/** What the timeline is given beyond what every view is given. */
import type { EventView } from '../../../shared/model'
import type { TimeRange } from '../../view-model/timeline/window'
import type { ViewProps } from '../shared/props'

/** `playing` marks steps of playing through time, which are no step of the history. */
export type OnRange = (range: TimeRange | null, how: { readonly playing: boolean }) => void

export interface TimelineProps extends ViewProps {
  /** Events that pass every filter but time, so that the brush can be widened again. */
  readonly anyTime: readonly EventView[]
  /** The time filter. */
  readonly range: TimeRange | null
  readonly onRange: OnRange
}
