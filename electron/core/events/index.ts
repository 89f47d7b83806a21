/** Turns an article's sentences and mentions into what happened: events, times, quotes and figures. */
import type {
  Article,
  Clause,
  EventReading,
  FigureReading,
  LinkReading,
  Mention,
  QuoteReading,
  RoleReading,
  Sentence,
  TimeReading,
} from '../../../shared/model'
import { createCompanies } from './company'
import type { EventDraft } from './draft'
import { echoesIn } from './echo'
import { readFigures } from './figures'
import { fictionWords, sportHints, sportWords, stateWords } from './lexicon/cues'
import { joinedIn } from './joined'
import { mend } from './mend'
import { readMust } from './must-events'
import { readNouns } from './noun-events'
import { officesOf } from './office'
import { readPresence } from './presence-events'
import { readQuotes } from './quotes'
import { viewOf, type Before, type SentenceView } from './sentence-view'
import { settle } from './settle'
import { tidy } from './tidy'
import { withThoseBeside } from './those-beside'
import { withToldTwice } from './told-twice'
import { readState } from './state-events'
import { readTimes } from './times'
import { readVerb } from './verb-events'
import { visitOf } from './visitors'

export interface Found {
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleReading[]
  readonly links: readonly LinkReading[]
}

export interface Told {
  readonly events: readonly EventReading[]
  readonly times: readonly TimeReading[]
  readonly quotes: readonly QuoteReading[]
  readonly figures: readonly FigureReading[]
}

/** Reads one article. No gazetteer is needed: mentions carry what it knows. */
export function readEvents(article: Article, sentences: readonly Sentence[], found: Found): Told {
  const times = readTimes(article, sentences)
  const byId = new Map(found.mentions.map((mention) => [mention.id, mention]))
  const mentionsOf = bySentence(found.mentions)
  const timesOf = bySentence(times)
  const groups = createCompanies(found.roles, byId)
  const offices = officesOf(found.roles, byId)
  let before: Before = { companies: [], joined: () => [], visits: [], offices }
  const view = (sentence: Sentence): SentenceView =>
    viewOf(
      article,
      sentence,
      mentionsOf.get(sentence.index) ?? [],
      timesOf.get(sentence.index) ?? [],
      byId,
      before,
    )
  const views: SentenceView[] = []
  const drafts: EventDraft[] = []
  let last: readonly EventDraft[] = []
  for (const sentence of sentences) {
    const plain = view(tidy(sentence))
    const plainly = tellsNothing(plain) ? [] : toldIn(plain, view)
    const told = [...plainly, ...echoesIn(plain, plainly, last)]
    before = {
      companies: [...before.companies, ...told.flatMap((one) => groups.ofEvent(one) ?? [])].slice(
        -6,
      ),
      joined: once(() =>
        sentence.headline ? [] : joinedIn(plain).map((people) => groups.ofNamed(plain, people)),
      ),
      visits: [...before.visits, ...told.flatMap((one) => visitOf(one) ?? [])].slice(-4),
      offices,
    }
    last = told
    views.push(plain)
    drafts.push(...told)
  }
  return {
    events: settle(article, sentences, found, times, drafts),
    times,
    quotes: readQuotes(article, views),
    figures: readFigures(article, views),
  }
}

/** Asked for by few sentences, and then often. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: find() }).value
}

/** What a sentence tells, with a lost verb put right where that tells more. */
function toldIn(
  plain: SentenceView,
  view: (sentence: Sentence) => SentenceView,
): readonly EventDraft[] {
  const mended = mend(plain.sentence)
  return mended ? better(draftsOf(plain), draftsOf(view(mended))) : draftsOf(plain)
}

/** A verb put right counts when more is told by it. */
function better(
  plain: readonly EventDraft[],
  mended: readonly EventDraft[],
): readonly EventDraft[] {
  const parties = (drafts: readonly EventDraft[]): number =>
    drafts.reduce((sum, { actors, recipients }) => sum + actors.length * 1.1 + recipients.length, 0)
  const wider = parties(mended) - parties(plain)
  return wider > 0 || (wider === 0 && firstOf(mended) < firstOf(plain)) ? mended : plain
}

const firstOf = (drafts: readonly EventDraft[]): number => drafts[0]?.trigger ?? Infinity

function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group) group.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}

/** "refused to meet": the refusal is told, by the verb above. */
function isRefused(view: SentenceView, clause: Clause): boolean {
  const above = clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  return (
    above !== undefined &&
    clause.link === 'complement' &&
    !clause.finite &&
    /^(?:refuse|decline)$/.test(above.lemma) &&
    readVerb(view, above) !== null
  )
}

/** Questions, sport, fiction and headlines without a verb tell no event of ours. */
function tellsNothing(view: SentenceView): boolean {
  const text = view.article.text.slice(view.sentence.start, view.sentence.end)
  if (/\?["”’']?$/.test(text.trim())) return true
  if (view.sentence.headline && view.sentence.clauses.length === 0) return true
  if (sportHints.test(text) && !stateWords.test(text)) return true
  return sportWords.test(text) || fictionWords.test(text)
}

/** Events of one sentence by position. */
function draftsOf(view: SentenceView): readonly EventDraft[] {
  const used = new Set<number>()
  const verbs = view.sentence.clauses.flatMap((clause) => {
    const lone = readMust(view, clause) ?? readPresence(view, clause) ?? readState(view, clause)
    if (lone) return [lone]
    if (isRefused(view, clause)) return []
    const reading = readVerb(view, clause)
    reading?.used.forEach((token) => used.add(token))
    return reading ? [reading.draft] : []
  })
  return withToldTwice(
    [...withThoseBeside(verbs), ...readNouns(view, used)].sort(
      (a, b) => a.span.start - b.span.start || a.trigger - b.trigger,
    ),
  )
}
