/** Says what a verb's event is beside its entry's category: a promise that is a threat, a talk by telephone. */
import type { Clause, PloverCategory } from '../../../shared/model'
import { undoPassive } from './deep'
import { phaseVerbs } from './lexicon/cues'
import { hostileVerbs } from './lexicon/hostile'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { isFigure } from './verb-checks'
import { bestEntry } from './verb-entry'

export const hostile = /^(?:ASSAULT|COERCE|SANCTION|PROTEST|THREATEN|MOBILIZE)$/

/** To vow or promise something hostile is to threaten; to agree on it with others is not. */
export function isThreat(
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
  complement: Clause | null,
): boolean {
  // "pledged not to use force" is none.
  if (category !== 'AGREE' || !complement || complement.negated) return false
  // "vowed to keep attacking", "promised to continue the raids"
  if (phaseVerbs.has(complement.lemma)) {
    const next = view.sentence.clauses.find(
      ({ predicate }) => predicate > complement.predicate && predicate - complement.predicate < 3,
    )
    if (next) return isThreat(view, clause, category, next)
  }
  if (isOwn(view, complement) || isFigure(view, complement, complement.objects)) return false
  const consents = /^(?:agree|undertake|consent)$/.test(clause.lemma)
  // "undertook to close the rebels' station" meets a wish; "agreed to bomb them" threatens.
  if (
    consents &&
    /^(?:close|shut|suspend|stop|ban|block|cut|dismiss|expel|remove)$/.test(complement.lemma)
  )
    return false
  if (hostileVerbs.has(complement.lemma)) return true
  if (consents) return false
  const promised = bestEntry(view, complement, undoPassive(view, complement))
  // "pledged to deploy peacekeepers" helps; "vowed to deploy tanks" does not.
  const kindly =
    promised?.entry.category === 'MOBILIZE' && !/^(?:vow|swear|warn)$/.test(clause.lemma)
  return (
    promised !== null &&
    !kindly &&
    promised.entry.needs.length > 0 &&
    hostile.test(promised.entry.category)
  )
}

/** "told villagers to leave or be killed", "ordered them out or they would face arrest": what follows if they do not makes a threat of the order. */
export const isUltimatum = (
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
): boolean =>
  category === 'REQUEST' &&
  view.tokens.some(
    (token, at) =>
      at > clause.predicate &&
      token.text === 'or' &&
      /^(?:face|be|risk|suffer|die|see)$/.test(lower(view.tokens[at + 1])) &&
      // "to be freed or be tried": both are asked for.
      !/^be$/.test(lower(view.tokens[at - 2])),
  )

/** "promised to destroy its weapons", "vowed to cut its deficit": what is its own. */
const isOwn = (view: SentenceView, complement: Clause): boolean =>
  complement.objects.some(
    (object) =>
      (view.children[object] ?? []).some((child) =>
        /^(?:its|their|his|her)$/.test(lower(view.tokens[child])),
      ) || /^(?:them|him|her|it)sel(?:f|ves)$/.test(lower(view.tokens[object])),
  )

export function modeOf(
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
): string | null {
  if (category !== 'CONSULT') return null
  const words = clause.obliques
    .map(
      (oblique) => `${prepositionBefore(view, oblique.head)} ${lower(view.tokens[oblique.head])}`,
    )
    .join(' ')
  if (/by (?:tele)?phone|by video|over the phone|on the (?:tele)?phone|in calls?/.test(words))
    return 'phone'
  if (
    /(?:margins|sidelines) /.test(words) ||
    /\bon the (?:margins|sidelines)\b/.test(
      view.article.text.slice(view.sentence.start, view.sentence.end),
    )
  )
    return 'multilateral'
  return null
}
