/** Clauses whose verb means something else with these words: a film is shot, a hall holds people, a team beats another. */
import type { Clause } from '../../../shared/model'
import { complementOf } from './complement-of'
import { contestants, isContest, isOfVote, kindsOf } from './contests'
import { objectClasses, peopleNouns } from './lexicon/object-classes'
import type { Deep } from './needs'
import { nounAt } from './object-nouns'
import { lower, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

const filmed =
  /^(?:video|film|movie|scene|photo|photograph|picture|footage|series|episode|advert|commercial|documentary|portrait|goal|arrow|hoop|glance|look|sequel)$/
const services =
  /^(?:service|accommodation|example|reason|answer|detail|view|opportunity|platform|basis|insight|experience|way|entertainment|evidence|explanation|background|alternative|challenge|proof|cover|excuse|pretext)$/
const wares =
  /^(?:flight|course|class|degree|product|ticket|discount|menu|room|cargo|programme|program|scholarship|tour|lesson|diploma|software|connection)$/
const offices =
  /^(?:seat|mayor|governor|president|senator|nomination|office|presidency|position|post|job|appointment|professorship|mayoralty|governorship|council|parliament|re-election)$/
const carriers =
  /^(?:plane|helicopter|ship|boat|truck|convoy|flight|train|vessel|airline|agency|charity|ambulance|hospital|money|cash|programme|program|fund|aid|loan|grant|mission|team|force)$/
const savings = /^(?:money|time|energy|cost|dollar|euro|pound|cent|tax|space|fuel|water|penny)$/
const learning =
  /^(?:understand|know|see|realise|realize|think|feel|remember|decide|explain|appreciate|discover|imagine|grow|shape|win|become)$/
const abstract =
  /^(?:majority|career|reputation|hope|chance|confidence|credibility|myth|illusion|marriage|trust|dream|image|movement|prestige|morale|mood)$/
const goods =
  /^(?:oil|gas|water|grain|rice|sugar|wheat|album|film|report|document|datum|data|result|statement|figure|fund|money|detail|version|book|song|list)$/
const devices =
  /^(?:reader|technology|software|bus|app|tool|method|term|fund|argument|parachute|airbag|strategy|rhetoric|tactic|server|product|machine|capital|card)$/
const fees = /^(?:nothing|fee|price|euro|dollar|pound|cent|interest|rate|toll|rent|percent|%)$/
const squads = /^(?:squad|team|club|side|league|roster|eleven|line-up)$/
const gatherings =
  /^(?:symposium|convention|conference|festival|fair|race|election|summit|congress|ceremony|meeting|tournament|session|first|second|third|last|next|exhibition|concert|event)$/
const options = /^(?:possibility|option|way|use|feasibility|alternative|method|effect|potential)$/
const pictures = /^(?:image|picture|word|memory|page|text|thought|song|story|name)$/
const possession =
  /^(?:power|office|seat|post|position|title|view|opinion|belief|degree|record|rank|lead|share|stake|majority|license|licence|passport|citizenship|key|balance|value)$/
const tasks =
  /^(?:oversee|enforce|implement|run|manage|protect|ensure|draft|draw|find|execute|carry|lead|supervise|handle|develop|coordinate|restore|monitor|keep|make|review|administer|maintain|organise|organize)$/
const chances =
  /^(?:occasion|opportunity|chance|moment|initiative|headline|day|notion|idea|term|concept|style|imagination|attention|heart|spirit|mood|essence|image)$/
const troubles =
  /^(?:weather|error|fault|failure|fever|disease|virus|storm|flood|drought|speed|brake|engine|fog|malfunction|heat|cold|smoke|lack|shortage|recession|economy|price|demand|leak|rain|ice|glitch|oversight|misunderstanding|mistake|coincidence|luck|inflation|fatigue)$/

/** True where no deed of ours is told, whatever the lexicon says of the verb. */
export function hasOtherSense(view: SentenceView, clause: Clause, deep: Deep): boolean {
  const { lemma } = clause
  const lemmaAt = (token: number): string => nounAt(view, token)
  const kinds = (tokens: readonly number[]): readonly string[] => kindsOf(view, tokens)
  const isOneBody = (token: number): boolean =>
    view.tokens[token]?.xpos === 'NNP' &&
    kinds([token]).every((kind) => /^(?:organization|country)$/.test(kind))
  // "under the call sign 4GK".
  if (lemma === 'sign') return lemmaAt(clause.predicate - 1) === 'call'
  // "a disaster called Chernobyl": a name, not a charge.
  if (lemma === 'call')
    return (
      clause.link === 'participle' &&
      clause.agents.length === 0 &&
      view.covering[clause.predicate + 1]?.form === 'name'
    )
  // "shows an excellent temper", "battling to reach survivors": with a gun in no hand.
  // "were marched to the station": led there.
  if (lemma === 'march' && clause.passive) return true
  if (lemma === 'demonstrate')
    return clause.passive
      ? /^(?:be|been|being|is|are|was|were|as)$/.test(lower(view.tokens[clause.predicate - 1]))
      : deep.objects.length > 0
  if (/^(?:battle|fight|struggle)$/.test(lemma))
    return (
      deep.objects.length === 0 &&
      !clause.obliques.some(({ preposition }) => /^(?:with|against|in|near)$/.test(preposition)) &&
      lower(view.tokens[clause.predicate + 1]) === 'to'
    )
  // "troops backed by tanks": nobody backs them.
  if (/^(?:back|support)$/.test(lemma))
    return (
      clause.agents.length > 0 &&
      clause.agents.every(
        (agent) =>
          actorsOf(view, agent).length === 0 &&
          (objectClasses.get('troops')?.has(lemmaAt(agent)) === true ||
            objectClasses.get('arms')?.has(lemmaAt(agent)) === true),
      )
    )
  // "remains committed to the truce": nothing new is promised.
  if (lemma === 'commit' && /^(?:remain|stay)/.test(lower(view.tokens[clause.predicate - 1])))
    return true
  // "would pay dearly": a threat, no gift.
  if (lemma === 'pay' && /^(?:dearly|heavily)$/.test(lower(view.tokens[clause.predicate + 1])))
    return true
  if (lemma === 'save')
    return deep.objects.some((one) => /sel(?:f|ves)$/.test(lower(view.tokens[one])))
  // "charged with overseeing the vote": a task.
  if (lemma === 'charge')
    return (
      deep.objects.some((one) => fees.test(lemmaAt(one))) ||
      view.sentence.clauses.some(
        (other) =>
          other.predicate - clause.predicate === 2 &&
          lower(view.tokens[clause.predicate + 1]) === 'with' &&
          tasks.test(other.lemma),
      )
    )
  // "the reports have nothing to do with Chad": nobody refuses it.
  if (lemma === 'have')
    return (
      !/^(?:will|would)$/.test(clause.modal ?? '') &&
      deep.objects.some((one) => lemmaAt(one) === 'nothing')
    )
  // "blamed the deaths on a rare fever": on nobody.
  if (lemma === 'blame')
    return clause.obliques.some(
      ({ preposition, head }) => preposition === 'on' && troubles.test(lemmaAt(head)),
    )
  if (lemma === 'shoot') return deep.objects.some((object) => filmed.test(lemmaAt(object)))
  // "The gym can hold 1,100 people", "the convention was held in May", "held power", "held the seat".
  if (lemma === 'hold')
    return (
      deep.subjects.some((one) => /^(?:facility|place)$/.test(view.headed.get(one)?.kind ?? '')) ||
      (!clause.particle && deep.objects.some((one) => possession.test(lemmaAt(one)))) ||
      (clause.passive &&
        deep.subjects.length === 0 &&
        deep.objects.every((one) => isOneBody(one) || gatherings.test(lemmaAt(one))))
    )
  // "the fields surrounding the town", "those who surrounded the painter": where something is.
  // "Syria is surrounded by Turkey and Iraq": by land.
  if (lemma === 'surround' || lemma === 'encircle')
    return clause.passive && clause.tense === 'present' && !clause.progressive
      ? kinds(deep.subjects).every((kind) => kind === 'country')
      : kinds(deep.subjects).length === 0
  // "provides good service for visitors", "commit the image to paper".
  // "the pact should not target any third country": by its terms.
  if (lemma === 'target')
    return (
      /^(?:should|must|may|might|could|can)$/.test(clause.modal ?? '') &&
      deep.objects.some((one) => /^(?:country|nation|state)$/.test(lemmaAt(one)))
    )
  // "gave ground" yields; "gives the grounds for another round" does not.
  if (lemma === 'give')
    return deep.objects.some(
      (one) => lemmaAt(one) === 'credit' || view.tokens[one]?.text.toLowerCase() === 'grounds',
    )
  // "are prepared to free soldiers".
  if (lemma === 'prepare') return clause.passive && clause.agents.length === 0
  // "investigating all possibilities".
  if (/^(?:investigate|examine|probe)$/.test(lemma))
    return deep.objects.some((one) => options.test(lemmaAt(one)))
  if (lemma === 'provide') return deep.objects.some((one) => services.test(lemmaAt(one)))
  // "offers flights to Muscat": what it sells.
  if (lemma === 'offer')
    return (
      clause.tense === 'present' &&
      !clause.progressive &&
      !clause.perfect &&
      deep.objects.some((one) => services.test(lemmaAt(one)) || wares.test(lemmaAt(one)))
    )
  // "recognised he was losing": an insight.
  if (/^recogni[sz]e$/.test(lemma))
    return deep.objects.some(
      (one) =>
        one > clause.predicate && /^(?:VBD|VBZ|VBP|MD)$/.test(view.tokens[one + 1]?.xpos ?? ''),
    )
  // "campaigned for a seat on the council", "sought election": for himself; "summoned to the squad", "accepted a post".
  if (lemma === 'campaign')
    return clause.obliques.some(
      ({ preposition, head }) =>
        preposition === 'for' &&
        offices.test(lemmaAt(head)) &&
        view.headed.get(head)?.form !== 'name',
    )
  if (/^(?:seek|accept|win|contest)$/.test(lemma))
    return deep.objects.some(
      (one) =>
        (offices.test(lemmaAt(one)) || /^(?:re-)?election$/.test(lemmaAt(one))) &&
        view.tokens[one]?.xpos === 'NN',
    )
  // "announced that oil will be released from reserves": no prisoners.
  if (/^(?:announce|approve|order|authori[sz]e)$/.test(lemma))
    return (
      complementOf(view, clause)?.lemma === 'release' &&
      (complementOf(view, clause)?.subjects ?? []).some((one) => goods.test(lemmaAt(one)))
    )
  if (lemma === 'deploy') return deep.objects.some((one) => devices.test(lemmaAt(one)))
  if (/^(?:summon|invite|call)$/.test(lemma) && squadAt(view, clause)) return true
  if (lemma === 'commit')
    return (
      deep.objects.length > 0 &&
      deep.obliques.some(({ preposition }) => preposition === 'to') &&
      deep.objects.every((one) => pictures.test(lemmaAt(one)))
    )
  // "engaged in public attacks over the radio": with words.
  if (lemma === 'engage')
    return deep.obliques.some(({ head }) =>
      /^(?:media|radio|television|press)$/.test(lemmaAt(head)),
    )
  // "splitting time with the second team".
  if (lemma === 'split') return clause.objects.length > 0
  if (/^(?:seize|take|appropriate|capture|grab)$/.test(lemma))
    return (
      deep.objects.some((object) => chances.test(lemmaAt(object))) ||
      // "seized with a desire to flee"
      (clause.passive && clause.obliques.some(({ preposition }) => preposition === 'with')) ||
      isContest(view, clause, deep)
    )
  // "proposed to her": marriage.
  if (lemma === 'propose')
    return (
      clause.objects.length === 0 &&
      complementOf(view, clause) === null &&
      clause.obliques.some(
        ({ preposition, head }) =>
          preposition === 'to' && /^(?:her|him)$/.test(lower(view.tokens[head])),
      )
    )
  // "this job helped Bush understand": nobody gave him anything.
  if (/^(?:help|assist|save)$/.test(lemma))
    return (
      deep.objects.some((one) => savings.test(lemmaAt(one))) ||
      learning.test(complementOf(view, clause)?.lemma ?? '') ||
      isByThing(view, clause, deep)
    )
  if (lemma === 'destroy') return deep.objects.some((one) => abstract.test(lemmaAt(one)))
  // "was returned as member for Hitchin"
  if (lemma === 'return') return clause.passive && isOfVote(view)
  // "the term is applied to several parties"
  if (lemma === 'apply') return clause.passive
  // "excluding the north": a preposition.
  if (lemma === 'exclude')
    return view.tokens[clause.predicate]?.xpos === 'VBG' && clause.subjectFrom !== 'own'
  return contestants.test(lemma) && isContest(view, clause, deep)
}

/** A thing, and nobody, is the subject. */
const isByThing = (view: SentenceView, clause: Clause, deep: Deep): boolean =>
  !clause.passive &&
  clause.subjectFrom === 'own' &&
  deep.subjects.length > 0 &&
  deep.subjects.every(
    (one) =>
      /^NNS?$/.test(view.tokens[one]?.xpos ?? '') &&
      actorsOf(view, one).length === 0 &&
      !peopleNouns.has(nounAt(view, one)) &&
      !carriers.test(nounAt(view, one)),
  )

const squadAt = (view: SentenceView, clause: Clause): boolean =>
  clause.obliques.some(
    ({ preposition, head }) => /^(?:to|into)$/.test(preposition) && squads.test(nounAt(view, head)),
  )
