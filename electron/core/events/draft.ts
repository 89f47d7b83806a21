/** An event while it is being read: what one clause or one noun says, before dates, places and links are settled. */
import type {
  Clause,
  EventDate,
  EventStatus,
  Mention,
  PloverCategory,
  Span,
} from '../../../shared/model'
import type { SentenceView } from './sentence-view'

export interface EventDraft {
  readonly view: SentenceView
  readonly clause: Clause | null
  readonly category: PloverCategory
  readonly mode: string | null
  readonly status: EventStatus
  /** Token of the trigger. */
  readonly trigger: number
  /** Noun that carries the meaning: "talks" in "held talks"; -1 when there is none. */
  readonly noun: number
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
  readonly hosts: readonly Mention[]
  readonly mediators: readonly Mention[]
  readonly span: Span
  readonly content: Span | null
  readonly confidence: number
  /** The noun is definite and names no one: "the talks", "joined the conversations". */
  readonly definite: boolean
}

/** What a draft of a clause holds where it says nothing else. */
export const plainDraft = (
  view: SentenceView,
  clause: Clause,
): Pick<
  EventDraft,
  'view' | 'mode' | 'trigger' | 'noun' | 'hosts' | 'mediators' | 'confidence' | 'definite'
> & { readonly clause: Clause } => ({
  view,
  clause,
  mode: null,
  trigger: clause.predicate,
  noun: -1,
  hosts: [],
  mediators: [],
  confidence: 0.7 + 0.2 * view.sentence.quality,
  definite: false,
})

/** A draft with its date, places, links and speaker. */
export interface SettledDraft extends EventDraft {
  readonly id: string
  readonly date: EventDate | null
  readonly places: readonly Mention[]
  readonly attributedTo: Mention | null
  readonly background: boolean
  readonly outcomeOf: string | null
}
