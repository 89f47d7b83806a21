/** Says whether the words around a time expression look back or ahead, from the parsed clauses when there are any, else from the words. */
import type { Clause, Sentence } from '../../../../shared/model'
import type { TimeTense } from './rule'

const ahead =
  /\b(?:will|shall|won['’]t|is to|are to|would|due|scheduled|slated|set to|set for|expected|planned|plans? to|planning|going to|upcoming|about to|intends?|hopes? to|starting|beginning|deadline|expires?|invited|ahead of|meets|(?<!\b(?:was|were|been|be|the|an?) )opens?|begins?|starts?|ends|leaves?|closes?|resumes?|departs?|(?:is|are|will be) (?:shut|closed)|votes|travels|arrives|visits|flies|take effect|takes effect|comes into|come into|runs out|falls on|gets under way|(?:is|are) (?:on|for|set)|let['’]s|please|(?:could|may|might|can) be|as (?:early|soon) as|no later than|to be held|is holding|are holding)\b|['’]ll\b/i

/** "By Friday", "now through Friday", "until noon on Friday", "by 5 p.m. on June 20". */
const deadline =
  /\b(?:by|until|till|now (?:through|to))\s+(?:the\s+)?(?:(?:noon|midday|midnight|\d[\d:.]*\s*(?:[ap]\.?m\.?)?)\s+(?:on\s+)?)?$/i

/** From words alone: a verb of the future in the text before or just after the expression. */
export function tenseFromWords(text: string, start: number, end: number): TimeTense {
  // "We leave the day after Christmas": what the day is counted from has no verb of its own.
  const left = text
    .slice(Math.max(0, start - 90), start)
    .replace(/\b(?:days?|weeks?|months?|years?|weekend) (?:after|before) $/i, '')
  const near =
    left.split(/[;!?]|\.\s+(?=[A-Z“"])|,? (?:but|after|said|says|told|and said) /).pop() ?? ''
  if (/\b(?:was|were) to\b/.test(near) && !/\bweekend/.test(text.slice(start, end)))
    return /\b[A-Z][a-z]+\.? \d/.test(text.slice(start, end)) ? 'present' : 'past'
  if (ahead.test(near) || deadline.test(left)) return 'future'
  if (
    /^[^.;]{0,40}\b(?:will|is due|are due|is to|are to|is set to)\b/.test(text.slice(end)) &&
    start < 30
  )
    return 'future'
  return 'past'
}

const plans = new Set([
  'plan',
  'expect',
  'schedule',
  'slate',
  'set',
  'intend',
  'due',
  'hope',
  'invite',
  'prepare',
  'aim',
  'propose',
  'call',
  'arrange',
  'fix',
  'postpone',
  'delay',
])

/** Verbs whose infinitive happened, or not, when they did. */
const done = new Set(
  'begin start continue manage fail seem appear have use get come help happen cease stop try tend claim prove decline refuse neglect be'.split(
    ' ',
  ),
)

const promises = new Set(
  'agree promise pledge vow threaten offer ask urge call order tell invite persuade decide want demand request'.split(
    ' ',
  ),
)

/** What a timetable says in the present: "the fair opens on Friday". */
const scheduled = new Set('open close begin start end expire leave depart arrive resume'.split(' '))

function tenseOf(sentence: Sentence, clause: Clause): TimeTense {
  if (clause.tense === 'future' || clause.modal === 'will' || clause.modal === 'shall')
    return 'future'
  // "Said it would withdraw on Friday" looks ahead, "would have withdrawn" does not.
  if (clause.modal === 'would' && !clause.perfect) return 'future'
  if (clause.tense === 'past' || clause.perfect) return 'past'
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  // "Under a deal signed on Sunday, Norway will send grain": signed before, whatever is to come.
  if (clause.link === 'participle' && clause.passive && !plans.has(clause.lemma)) return 'past'
  if (clause.tense === 'none' && parent) {
    if (plans.has(parent.lemma) && clause.marker === 'to') return 'future'
    if (parent.lemma === 'go' && parent.progressive) return 'future'
    // "Agreed on Monday to meet on Friday": the Friday after, unless the verb says that it was done.
    if (clause.marker === 'to' && promises.has(parent.lemma)) return 'future'
    if (clause.marker === 'to' && clause.link === 'complement' && !done.has(parent.lemma))
      return 'future'
    return tenseOf(sentence, parent)
  }
  const isTimetable =
    clause.tense === 'present' && scheduled.has(clause.lemma) && !sentence.headline
  return plans.has(clause.lemma) || isTimetable ? 'future' : 'present'
}

/** Tense of the clause whose predicate governs the token at `start`. */
export function tenseIn(sentence: Sentence, start: number, end: number): TimeTense {
  const text = { start: start + sentence.start, end: end + sentence.start }
  let token = sentence.tokens.findIndex((t) => t.end > text.start)
  const byPredicate = new Map(sentence.clauses.map((clause) => [clause.predicate, clause]))
  for (let step = 0; token >= 0 && step < 40; step++) {
    const clause = byPredicate.get(token)
    if (clause) {
      const tense = tenseOf(sentence, clause)
      if (tense !== 'present') return tense
      break
    }
    token = sentence.tokens[token]?.head ?? -1
  }
  return 'past'
}
