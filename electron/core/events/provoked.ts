/** Finds who gave cause for a deed: whose pressure was yielded to or defied, who acted before it. */
import type { Clause, Mention } from '../../../shared/model'
import { partiesAt } from './anyone'
import { partiesBy } from './noun-parties'
import { nounAt } from './object-nouns'
import { peopleUnder } from './people-under'
import { prepositionBefore, type SentenceView } from './sentence-view'

/** "declined to resign despite pressure by the church": who had asked for it. */
export const defiedBy = (view: SentenceView, clause: Clause): readonly Mention[] =>
  view.tokens.flatMap((token, at) =>
    at > clause.predicate &&
    /^(?:pressure|call|appeal|demand|plea|warning|threat|request|objection)$/.test(token.lemma) &&
    /^(?:despite|in spite of|in defiance of|in the face of)$/.test(prepositionBefore(view, at))
      ? peopleUnder(view, at)
      : [],
  )

/** "gave up the town after an offensive by Chad", "backed down under pressure from the church", "disarmed under a deal with the army": before whom somebody gives way. */
export const yieldedTo = (view: SentenceView, { obliques }: Clause): readonly Mention[] =>
  obliques
    .filter(({ preposition }) =>
      /^(?:after|following|under|amid|ahead of|before|in the face of|because of|to|as part of|in line with)$/.test(
        preposition,
      ),
    )
    .flatMap(({ head }) => {
      const noun = nounAt(view, head)
      if (pressing.test(noun))
        return ['poss', 'mod', 'by', 'from'].flatMap((source) => partiesBy(view, head, source))
      return /^(?:deal|agreement|accord|pact|truce|ceasefire|treaty|settlement)$/.test(noun)
        ? partiesBy(view, head, 'with')
        : []
    })

const pressing =
  /^(?:pressure|protest|demonstration|strike|criticism|outcry|objection|threat|ultimatum|appeal|demand|advance|offensive|attack|assault|push|onslaught|warning|lobbying|opposition)$/

/** Whether a clause, or the one joined to it, is the parent: "set fire to cars and looted shops after". */
const isUnder = ({ sentence }: SentenceView, parent: number | null, clause: Clause): boolean => {
  const above = sentence.clauses[parent ?? -1]
  return (
    above !== undefined &&
    (above === clause ||
      (above.link === 'conjunct' && sentence.clauses[above.parent ?? -1] === clause))
  )
}

/** "took to the streets after the government raised prices": who gave cause. */
export const provokedBy = (
  view: SentenceView,
  clause: Clause,
  markers = /^(?:after|because|since)$/,
): readonly Mention[] =>
  view.sentence.clauses
    .filter(
      ({ finite, marker, parent, predicate }) =>
        isUnder(view, parent, clause) &&
        finite &&
        predicate > clause.predicate &&
        markers.test(marker ?? ''),
    )
    .slice(0, 1)
    .flatMap(({ agents, passive, subjects }) => (passive ? agents : subjects))
    .flatMap((head) => partiesAt(view, head))
