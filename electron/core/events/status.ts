/** Says whether what a clause tells happened, will, might, or did not: from its own verb group and from everything it hangs on. */
import type { Clause, Sentence } from '../../../shared/model'
import { isFelt } from './felt'
import { isOneOf, nounAbove, nounBeforeTo } from './infinitive-of'
import { phaseVerbs, planVerbs, speechVerbs, tryVerbs } from './lexicon/cues'
import { isAbout, isSupposed, standingBy } from './only-meant'
import { lower, type SentenceView } from './sentence-view'
import { ownStanding, type Standing } from './verb-group'

const failing = new Set(['fail', 'refuse', 'decline', 'neglect'])
const planned = new Set(
  'undertake plan intend expect schedule set slate due prepare poise arrange aim hope agree vow promise pledge offer ready willing prepared'.split(
    ' ',
  ),
)
const bent =
  /^(?:determined|determine|eager|keen|reluctant|anxious|desperate|unwilling|likely|unlikely|tempted|able|free|require)$/
/** Complements of these are wishes, threats or requests: their own event is the wish, not the thing. */
const unreal = new Set([...tryVerbs].filter((verb) => !planned.has(verb) && !failing.has(verb)))

/** "told reporters that it had agreed": with a clause of its own they report, with "to" they ask. */
const telling = /^(?:tell|remind|advise|instruct)$/

export function standingOf(view: SentenceView, clause: Clause): Standing {
  return judge(view, clause, 0)
}

function judge(view: SentenceView, clause: Clause, depth: number): Standing {
  const { sentence } = view
  const own = ownStanding(view, clause)
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  // "fired under the pretext that Mali had attacked them", parsed as if Mali were the main thing.
  if (!parent && isSupposed(view, clause)) return 'content'
  // "The refusal by Serb leaders to let convoys in", with no verb above.
  if (!parent && lower(view.tokens[clause.predicate - 1]) === 'to')
    return own === 'negated' ? own : (standingBy(nounAbove(view, clause, parent)) ?? own)
  if (!parent || depth > 12) return own
  const above = inherited(view, clause, parent, depth)
  if (above === 'content' || own === 'actual') return above === 'actual' ? own : above
  if (own === 'negated' && above === 'hypothetical') return above
  return own
}

const charging =
  /^(?:accuse|suspect|charge|blame|criticise|criticize|condemn|denounce|convict|acquit|clear|stop|prevent|ban|bar|dissuade|discourage|praise|thank|punish|prosecute|try|indict|fault|rebuke|arrest|jail|sentence|fine|deter|keep|forgive|reject|oppose|rule|consider|discuss|suggest|propose|avoid|deny|fear|risk|mean|involve|include|imagine|mind|approve|authorise|authorize|endorse)$/

const quoting = /^(?:quote|cite|report)$/

/** What the clause above makes of this one. */
function inherited(view: SentenceView, clause: Clause, parent: Clause, depth: number): Standing {
  const { sentence } = view
  // "quoted an aide as saying": so he did.
  if (clause.marker === 'as' && quoting.test(parent.lemma) && speechVerbs.has(clause.lemma))
    return judge(view, parent, depth + 1)
  // "accused Kyiv of shelling": the charge, not a deed, and least of all the accuser's.
  if (
    !clause.finite &&
    charging.test(parent.lemma) &&
    clause.predicate > parent.predicate &&
    (view.tokens[clause.predicate]?.xpos === 'VBG' ||
      lower(view.tokens[clause.predicate - 1]) === 'having')
  )
    return 'content'
  // "would go on firing at ships", "was quick to condemn"
  const before = lower(view.tokens[clause.predicate - 1])
  if (
    !clause.finite &&
    ((before === 'on' && /^(?:go|keep|carry)$/.test(parent.lemma)) ||
      (before === 'to' && /^(?:quick|swift|prompt)$/.test(parent.lemma)))
  )
    return judge(view, parent, depth + 1)
  if (isFelt(view, clause, parent)) return judge(view, parent, depth + 1)
  if (isAbout(view, clause, parent) || isSupposed(view, clause)) return 'content'
  // "the fourth country to recognise it": it has.
  if (isOneOf(view, clause)) return judge(view, parent, depth + 1)
  if (clause.link === 'relative' || clause.link === 'parataxis') return 'actual'
  if (clause.link === 'participle')
    return clause.subjectFrom === 'controlled' &&
      clause.parent !== null &&
      isAdverbial(sentence, clause)
      ? judge(view, parent, depth + 1)
      : 'actual'
  if (clause.link === 'conjunct') {
    // "would coordinate and agree": the bare verb shares the modal.
    const bare =
      view.tokens[clause.predicate]?.xpos === 'VB' ||
      (clause.subjectFrom === 'shared' && clause.tense === 'present' && parent.modal !== null)
    if (bare && clause.modal === null) return judge(view, parent, depth + 1)
    // "agreed to share data, but they could not settle": with a subject of its own it hangs on no plan.
    if (clause.finite && clause.subjectFrom === 'own' && !parent.finite) return 'actual'
    const shared = judge(view, parent, depth + 1)
    // "will meet and discuss": the auxiliary is shared; "met and will sign": it is not.
    if (shared === 'content' || !clause.finite) return shared
    const over = parent.parent === null ? undefined : sentence.clauses[parent.parent]
    return over &&
      parent.link !== 'main' &&
      depth < 12 &&
      inherited(view, parent, over, depth + 1) === 'content'
      ? 'content'
      : 'actual'
  }
  const named = nounBeforeTo(view, clause)
  const told = clause.link === 'adverbial' && clause.marker === 'that' && unreal.has(parent.lemma)
  if (clause.link === 'adverbial' && named < 0 && !told) {
    if (
      clause.marker === 'to' ||
      (!clause.finite && lower(view.tokens[clause.predicate - 1]) === 'to')
    )
      // "was reported to have blocked a road"
      return clause.perfect && parent.passive
        ? judge(view, parent, depth + 1)
        : /^(?:due|set|slate|schedule|expect|poise)$/.test(parent.lemma)
          ? planOf(view, parent, depth)
          : purpose(view, clause, parent, depth)
    // "vowed to avenge him by attacking bases": the means has the standing of the end.
    if (clause.marker === 'by' && !clause.finite) return judge(view, parent, depth + 1)
    if (clause.marker === 'before' || clause.marker === 'until')
      return clause.finite && clause.tense === 'past' ? 'actual' : judge(view, parent, depth + 1)
    return 'actual'
  }
  if (clause.link !== 'complement' && named < 0 && !told) return 'actual'
  // "intervened to support the currency", "flew in to help", whatever the parser made of the "to".
  if (
    !clause.finite &&
    lower(view.tokens[clause.predicate - 1]) === 'to' &&
    /^(?:intervene|act|fly|travel|rush|hurry|arrive|gather|pause|step_in|rally|march|demonstrate|riot|assemble)$/.test(
      parent.lemma,
    )
  )
    return purpose(view, clause, parent, depth)
  const noun = nounAbove(view, clause, parent)
  const byNoun = standingBy(noun)
  if (byNoun) return byNoun
  if (failing.has(parent.lemma) || isUnable(view, parent)) {
    const above = judge(view, parent, depth + 1)
    return above === 'actual' || above === 'future' ? 'negated' : above
  }
  if (phaseVerbs.has(parent.lemma)) return judge(view, parent, depth + 1)
  if (planVerbs.has(parent.lemma) && !clause.finite)
    return isForecast(view, parent) ? 'hypothetical' : planOf(view, parent, depth)
  // To try to mediate is to mediate.
  if (
    /^(?:try|attempt|seek)$/.test(parent.lemma) &&
    /^(?:mediate|negotiate|arbitrate)$/.test(clause.lemma)
  )
    return judge(view, parent, depth + 1)
  const toldThat = clause.finite && telling.test(parent.lemma)
  if ((unreal.has(parent.lemma) && !toldThat) || planned.has(parent.lemma)) return 'content'
  // "is determined to use weapons"
  if (!clause.finite && bent.test(parent.lemma)) return 'content'
  if (/^(?:deny)$/.test(parent.lemma)) return 'negated'
  // "was rumoured to have met", "is supposed to lift the ban": nobody vouches for it.
  if (!clause.finite && parent.passive && /^(?:speculate|rumou?r|suppose|tip)$/.test(parent.lemma))
    return 'hypothetical'
  const above = judge(view, parent, depth + 1)
  if (speechVerbs.has(parent.lemma) && above !== 'content') return 'actual'
  return above
}

/** "Analysts expect the bank to resist": they have no say in it. */
const isForecast = (view: SentenceView, { lemma, subjects }: Clause): boolean =>
  lemma === 'expect' &&
  subjects.some((subject) =>
    /^(?:analyst|economist|trader|investor|expert|observer|pundit|forecaster|bookmaker|pollster)$/.test(
      view.tokens[subject]?.lemma ?? '',
    ),
  )

/** What is planned is to come, unless the plan itself is only told of. */
function planOf(view: SentenceView, plan: Clause, depth: number): Standing {
  if (plan.negated) return 'negated'
  // "may be planning to strike" is no plan yet.
  const standing = judge(view, plan, depth + 1)
  return /^(?:content|hypothetical)$/.test(standing) ? standing : 'future'
}

/** "sent tanks to help rebels", "voted to recognise it", "used clubs to break up a rally": what help does, it does, a vote and a tool too; other purposes are only meant. */
function purpose(view: SentenceView, clause: Clause, parent: Clause, depth: number): Standing {
  if (
    (clause.lemma === 'help' && !unreal.has(parent.lemma)) ||
    // "refused food to protest": that is how they do it.
    (clause.lemma === 'protest' && !planVerbs.has(parent.lemma) && !unreal.has(parent.lemma)) ||
    /^(?:vote|move|act|decide|opt|elect)$/.test(parent.lemma) ||
    (parent.lemma === 'use' && parent.objects.length > 0) ||
    (/^(?:let|allow|permit|enable)$/.test(clause.lemma) &&
      /^(?:amend|change|revise|alter|rewrite|relax|pass|repeal|scrap)$/.test(parent.lemma))
  )
    return judge(view, parent, depth + 1)
  return 'content'
}

const isAdverbial = (sentence: Sentence, clause: Clause): boolean =>
  /^advcl|^ccomp|^xcomp|^conj/.test(sentence.tokens[clause.predicate]?.deprel ?? '')

const isUnable = (view: SentenceView, clause: Clause): boolean =>
  clause.lemma === 'unable' ||
  (clause.lemma === 'able' && clause.negated) ||
  lower(view.tokens[clause.predicate]) === 'unable'
