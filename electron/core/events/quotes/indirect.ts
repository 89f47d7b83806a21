/** Finds reported speech: "Kerry said that …", "told the council …", "… , an official said", "according to …". */
import type { Article, Clause, QuoteReading, Span } from '../../../../shared/model'
import { trimmed } from '../clause-span'
import { complementOf } from '../complement-of'
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
      if (!reporting.test(clause.lemma) || clause.negated || !saysIt(view, clause)) continue
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

/** A finite verb; "was quoted as saying"; or a past tense the parser took for a participle of its own subject. */
function saysIt(view: SentenceView, clause: Clause): boolean {
  if (clause.finite) return true
  const parent = clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  if (clause.marker === 'as' && parent?.passive && /^(?:quote|cite|report)$/.test(parent.lemma))
    return true
  const behind = clause.complement === null ? undefined : view.sentence.clauses[clause.complement]
  return (
    clause.link === 'participle' &&
    behind?.marker === 'that' &&
    clause.subjects.some((subject) => view.tokens[subject]?.head === -1)
  )
}

function quoteOf(article: Article, view: SentenceView, cue: Cue, said: Span): QuoteReading {
  // Words reported inside quotation marks end with them.
  const text = article.text.slice(said.start, said.end)
  const close = text.search(/[”"]/)
  const closes =
    close > 0 &&
    !/[“"]/.test(text.slice(0, close)) &&
    /[”"]/.test(text[close] ?? '') &&
    isQuoted(article.text.slice(view.sentence.start, said.start))
  const end = closes ? said.start + close : said.end
  return {
    article: article.id,
    sentence: view.sentence.index,
    start: said.start,
    end: article.text.slice(said.start, end).replace(/[\s,]+$/, '').length + said.start,
    direct: false,
    cue: cue.cue,
    speakerSpan: cue.speakerSpan,
    speaker: cue.speaker?.id ?? null,
  }
}

/** An opening mark without its closing one stands before. */
const isQuoted = (before: string): boolean =>
  (before.match(/“/g) ?? []).length > (before.match(/”/g) ?? []).length ||
  (before.match(/"/g) ?? []).length % 2 === 1

/** What stands behind the verb; or, when the verb closes the sentence, all that stands before it. */
function saidBy(view: SentenceView, clause: Clause, cue: Cue): Span | null {
  const tail = attributionStart(view, cue)
  const behind = complementOf(view, clause)
  if (
    !behind &&
    tail > 3 &&
    !goesOn(view, cue.token) &&
    /^[,”"]$/.test(lower(view.tokens[tail - 1]))
  )
    return trimmed(view, 0, tail - 1)
  if (behind) {
    const [first, last] = subtreeOf(view, behind.predicate)
    const start = afterAside(view, Math.max(first, cue.token + 1), last)
    // The subject of what was said may have been parsed away from it.
    const told =
      /^(?:tell|inform|remind|assure)$/.test(clause.lemma) || lower(view.tokens[start]) === 'that'
    const from = !told && phraseOpens(view, cue.token + 1, start) ? cue.token + 1 : start
    return trimmed(view, from, last)
  }
  return afterVerb(view, clause, cue)
}

/** "Said as he left the hotel that he would be back": what was said begins at "that". */
function afterAside(view: SentenceView, start: number, last: number): number {
  if (!/^(?:as|while|when|after|before)$/.test(lower(view.tokens[start]))) return start
  for (let at = start + 2; at < last; at++)
    if (lower(view.tokens[at]) === 'that' && view.tokens[at]?.upos === 'SCONJ') return at
  return start
}

/** Another verb follows, so that the verb of speech does not close the sentence. */
const goesOn = (view: SentenceView, token: number): boolean =>
  view.tokens.slice(token + 1).some((one) => /^(?:VBD|VBZ|VBP|MD)$/.test(one.xpos))

/** First token of ", the defence minister said": back from the speaker over his titles. */
function attributionStart(view: SentenceView, cue: Cue): number {
  const speaker = view.tokens.findIndex((token) => token.end > (cue.speakerSpan?.start ?? 0))
  let at = Math.min(cue.token, speaker < 0 ? cue.token : speaker)
  for (
    let step = 0;
    at > 0 && step < 7 && !/^[,”"]$/.test(view.tokens[at - 1]?.text ?? '');
    step++
  ) {
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|ADP)$/.test(view.tokens[at - 1]?.upos ?? '')) break
    at--
  }
  return at
}

/** Only a noun phrase stands between the verb and the words found, so that it opens them. */
function phraseOpens(view: SentenceView, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 5) return false
  return (
    view.tokens
      .slice(from, to)
      .every((token) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(token.upos)) &&
    view.tokens[from]?.text.toLowerCase() !== 'that' &&
    !/^(?:reporters|journalists|parliament|lawmakers)$/i.test(view.tokens[from]?.text ?? '')
  )
}

/** With no complement parsed: what follows "that", or a finite clause right behind the verb. */
function afterVerb(view: SentenceView, clause: Clause, cue: Cue): Span | null {
  const last = view.tokens.length - 1
  for (let at = cue.token + 1; at < Math.min(last, cue.token + 12); at++) {
    const token = view.tokens[at]
    if (lower(token) === 'that' && /^(?:IN|WDT|DT)$/.test(token?.xpos ?? '') && at + 2 < last)
      return trimmed(view, at + 1, last)
  }
  if (/^(?:tell|inform|remind|assure)$/.test(clause.lemma)) {
    const object = [...clause.objects, ...clause.indirect].find((one) => one > cue.token) ?? -1
    return object > 0 && finiteAfter(view, object + 1) ? trimmed(view, object + 1, last) : null
  }
  return plainSpeech.test(clause.lemma) && finiteAfter(view, cue.token + 1)
    ? trimmed(view, cue.token + 1, last)
    : null
}

const plainSpeech =
  /^(?:say|claim|believe|think|admit|insist|predict|estimate|fear|hope|deny|add|note|announce|confirm|concede|warn|suggest|report)$/

/** A noun phrase and then a finite verb. */
function finiteAfter(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.tokens.length, from + 10); at++) {
    const token = view.tokens[at]
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token?.xpos ?? '')) return at > from
    if (token?.upos === 'CCONJ') return false
    if (
      /^[,;:.]$/.test(token?.text ?? '') ||
      (/^(?:SCONJ|ADP)$/.test(token?.upos ?? '') && at === from)
    )
      return false
  }
  return false
}

function besideAccording(view: SentenceView, at: number, last: number): Span | null {
  if (at <= 1) return trimmed(view, last + 1, view.tokens.length - 1)
  return trimmed(view, 0, at - 1)
}
