/** Finds reported speech: "Kerry said that …", "told the council …", "… , an official said", "according to …". */
import type { Article, Clause, QuoteReading, Span } from '../../../../shared/model'
import { trimmed } from '../clause-span'
import { complementOf } from '../needs'
import { lower, subtreeOf, type SentenceView } from '../sentence-view'
import { accordingCue, cueOf, type Cue } from './cue'

/** Speech that is an act of its own ("accused", "urged") is an event, not a quote. */
const reporting =
  /^(?:say|tell|add|note|state|announce|declare|stress|explain|claim|report|assert|remark|comment|reply|respond|observe|maintain|argue|acknowledge|admit|confirm|insist|warn|write|tweet|reiterate|emphasi[sz]e|underline|underscore|conclude|suggest|allege|contend|concede|complain|recall|estimate|predict|hint|reveal|disclose|caution|indicate|signal|believe|think|inform|affirm|testify|promise|pledge|vow|deny|point_out|mention|repeat|find|hope|expect|fear)$/

export function readIndirect(
  article: Article,
  views: readonly SentenceView[],
): readonly QuoteReading[] {
  return views.flatMap((view) => {
    const quotes: QuoteReading[] = []
    for (const clause of view.sentence.clauses) {
      if (!reporting.test(clause.lemma) || clause.negated || !clause.finite) continue
      const cue = cueOf(view, clause)
      if (!cue?.speakerSpan) continue
      const said = saidBy(view, clause, cue)
      if (said) quotes.push(quoteOf(article, view, cue, said))
    }
    const according = accordingCue(view)
    const said = according && besideAccording(view, according.token, according.last)
    if (according && said) quotes.push(quoteOf(article, view, according, said))
    return quotes
  })
}

function quoteOf(article: Article, view: SentenceView, cue: Cue, said: Span): QuoteReading {
  return {
    article: article.id,
    sentence: view.sentence.index,
    start: said.start,
    end: said.end,
    direct: false,
    cue: cue.cue,
    speakerSpan: cue.speakerSpan,
    speaker: cue.speaker?.id ?? null,
  }
}

/** What stands behind the verb; or, when the verb closes the sentence, all that stands before it. */
function saidBy(view: SentenceView, clause: Clause, cue: Cue): Span | null {
  const behind = complementOf(view, clause)
  const speakerStart = view.tokens.findIndex((token) => token.end > (cue.speakerSpan?.start ?? 0))
  const tail = Math.min(cue.token, speakerStart < 0 ? cue.token : speakerStart)
  const comma = lower(view.tokens[tail - 1])
  if (!behind && /^[,”"]$/.test(comma) && tail > 3) return trimmed(view, 0, tail - 1)
  if (behind) {
    const [first, last] = subtreeOf(view, behind.predicate)
    const start = Math.max(first, cue.token + 1)
    return trimmed(view, start, extend(view, last, clause))
  }
  if (/^that$/.test(lower(view.tokens[cue.token + 1])))
    return trimmed(view, cue.token + 2, view.tokens.length - 1)
  return null
}

/** Coordinated clauses that share the marker "that" belong to what was said; the complement runs to the end unless the main clause goes on. */
function extend(view: SentenceView, last: number, clause: Clause): number {
  for (const other of view.sentence.clauses)
    if (
      other.predicate > clause.predicate &&
      other.link === 'conjunct' &&
      other.parent !== null &&
      view.sentence.clauses[other.parent] === clause
    )
      return last
  return last
}

function besideAccording(view: SentenceView, at: number, last: number): Span | null {
  if (at <= 1) return trimmed(view, last + 1, view.tokens.length - 1)
  return trimmed(view, 0, at - 1)
}
