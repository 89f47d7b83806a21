/** Finds whose paper, deed or charge it is that a clause accuses somebody of or rejects. */
import type { Clause, Mention } from '../../../shared/model'
import type { Deep } from './needs'
import { lower, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** "vetoed a Security Council resolution sponsored by Chad": whose paper it is. */
export const authorsOf = (view: SentenceView, { objects }: Deep): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      ({ lemma, predicate }) =>
        objects.includes(view.tokens[predicate]?.head ?? -1) &&
        /^(?:sponsor|draft|propose|table|submit|draw_up|draw|put_forward|make|convene|call|broker)$/.test(
          lemma,
        ),
    )
    .flatMap(({ agents }) => agents)
    .flatMap((agent) => actorsOf(view, agent))

/** "alleged that the army shot him", "that he was shot by the army": whose deed it is. */
export const blamedIn = (told: Clause | null): readonly number[] =>
  (told?.passive && told.agents.length > 0 ? told.agents : told?.subjects) ?? []

/** "denied US charges that", parsed as if the US charged something: whose charges they are. */
export const chargersOf = (
  view: SentenceView,
  clause: Clause,
  told: Clause | null,
): readonly Mention[] =>
  clause.tense === 'past' &&
  told?.tense === 'present' &&
  told.marker === null &&
  /^(?:charge|claim|report|demand|call|offer|request|suggestion)s$/.test(
    lower(view.tokens[told.predicate]),
  )
    ? told.subjects
        .filter((subject) => subject > clause.predicate)
        .flatMap((subject) => actorsOf(view, subject))
    : []
