/** Says by whose word an event is told: the speaker of the clause it hangs on, or "according to". */
import type { Clause, Mention } from '../../../shared/model'
import { subjectsOf } from './subjects'
import { phaseVerbs, speechVerbs } from './lexicon/cues'
import { lower, phraseOf, type SentenceView } from './sentence-view'
import { actorsOf, modifiersOf } from './who'

/** The nearest speaker above the clause; null when the report itself says so. */
export function speakerAbove(view: SentenceView, clause: Clause | null): Mention | null {
  const { clauses } = view.sentence
  let at: Clause | undefined = clause ?? undefined
  for (let step = 0; at && step < 10; step++) {
    const index = clauses.indexOf(at)
    const over = clauses.find(
      (other) => other.complement === index && other !== at && isSpeech(view, other),
    )
    if (over && !isSetAgainst(view, at, over)) {
      const speaker = speakerOf(view, over)
      if (speaker) return speaker
    }
    const parent: Clause | undefined = at.parent === null ? undefined : clauses[at.parent]
    if (
      !over &&
      parent &&
      at.link === 'complement' &&
      isSpeech(view, parent) &&
      parent.predicate < at.predicate
    ) {
      const speaker = speakerOf(view, parent)
      if (speaker) return speaker
    }
    // "A vowed to help after B found …": A's word does not cover what B found.
    if (!over && at.link === 'adverbial') return null
    at = over ?? parent
  }
  return accordingTo(view)
}

/** "The truce brought relief but the president said he sought victory": what stands before the "but" is not his word. */
function isSetAgainst(view: SentenceView, clause: Clause, speech: Clause): boolean {
  const start = Math.min(speech.predicate, ...subjectsOf(view, speech))
  if (start < clause.predicate) return false
  const before = view.tokens[phraseOf(view, start)[0] - 1]
  return /^(?:but|while|although|though|whereas|yet)$/.test(lower(before))
}

/** "would continue to meet" is no speech, "he continued" may be. */
function isSpeech(view: SentenceView, clause: Clause): boolean {
  const told = clause.complement === null ? undefined : view.sentence.clauses[clause.complement]
  return speechVerbs.has(clause.lemma) && !(phaseVerbs.has(clause.lemma) && told?.finite === false)
}

export function speakerOf(view: SentenceView, clause: Clause): Mention | null {
  for (const subject of subjectsOf(view, clause)) {
    const actor = actorsOf(view, subject)[0]
    if (actor) return actor
    const inside = modifiersOf(view, subject, null)[0]
    if (inside) return inside
  }
  return null
}

function accordingTo(view: SentenceView): Mention | null {
  for (let at = 0; at + 2 < view.tokens.length; at++) {
    if (lower(view.tokens[at]) !== 'according' || lower(view.tokens[at + 1]) !== 'to') continue
    for (let head = at + 2; head < Math.min(view.tokens.length, at + 12); head++) {
      const mention = view.headed.get(head)
      if (mention && mention.use !== 'modifier' && phraseOf(view, head)[0] > at + 1) return mention
      if (view.tokens[head]?.upos === 'VERB') break
    }
    const first = view.mentions.find((mention) => mention.first > at + 1 && mention.first < at + 8)
    return first ?? null
  }
  return null
}
