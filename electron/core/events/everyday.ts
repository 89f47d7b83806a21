/** Tells what trade, households, sport and those who stand for office do from deeds between parties, where both use the same verbs. */
import type { Clause } from '../../../shared/model'
import { complementOf } from './complement-of'
import { isOfVote } from './contests'
import { peopleNouns } from './lexicon/object-classes'
import type { Deep } from './needs'
import { nounAt } from './object-nouns'
import { lower, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

const wares =
  /^(?:flight|course|class|degree|product|ticket|discount|menu|room|cargo|programme|program|scholarship|tour|lesson|diploma|software|connection)$/
const offices =
  /^(?:seat|mayor|governor|president|senator|nomination|office|presidency|position|post|job|appointment|professorship|mayoralty|governorship|council|parliament|re-election)$/
const goods =
  /^(?:oil|gas|water|grain|rice|sugar|wheat|album|film|report|document|datum|data|result|statement|figure|fund|money|detail|version|book|song|list)$/
const prizes =
  /^(?:currency|peg|title|crown|lead|championship|thesis|naira|dollar|euro|yen|pound|rouble|ruble|franc|peso|lira|rupee|rupiah|rand|rial|baht|dinar|ringgit|forint|zloty|krona|shilling|goal|medal|cup)$/
const keepsakes =
  /^(?:letter|paper|archive|painting|manuscript|diary|kidney|organ|body|hair|blood|sperm|piano)$/
const marketeers = /^(?:trader|investor|market|analyst|share|stock|economist|broker|bondholder)$/
const builders = /^(?:worker|builder|crew|contractor|engineer|workman|developer)$/
const devices =
  /^(?:reader|technology|software|bus|app|tool|method|term|fund|argument|parachute|airbag|strategy|rhetoric|tactic|server|product|machine|capital|card)$/
const squads = /^(?:squad|team|club|side|league|roster|eleven|line-up)$/
const carriers =
  /^(?:plane|helicopter|ship|boat|truck|convoy|flight|train|vessel|airline|agency|charity|ambulance|hospital|money|cash|programme|program|fund|aid|loan|grant|mission|team|force)$/
const savings = /^(?:money|time|energy|cost|dollar|euro|pound|cent|tax|space|fuel|water|penny)$/
const learning =
  /^(?:understand|know|see|realise|realize|think|feel|remember|decide|explain|appreciate|discover|imagine|grow|shape|win|become)$/
const abstract =
  /^(?:majority|career|reputation|hope|chance|confidence|credibility|myth|illusion|marriage|trust|dream|image|movement|prestige|morale|mood)$/
const performers =
  /^(?:novelist|playwright|poet|rapper|columnist|swimmer|runner|sprinter|boxer|golfer|rower|skier|skater|champion)$/
const works = /^(?:book|novel|play|film|memoir|album|song|poem|lap|stroke)$/
const products =
  /^(?:game|product|model|toy|drug|advert|advertisement|batch|book|cash|money|saving|deposit|pill|medicine)$/
const fees = /^(?:nothing|fee|price|euro|dollar|pound|cent|interest|rate|toll|rent|percent|%)$/
const services =
  /^(?:service|accommodation|example|reason|answer|detail|view|opportunity|platform|basis|insight|experience|way|entertainment|evidence|explanation|background|alternative|challenge|proof|cover|excuse|pretext)$/
const freighters = /^(?:ship|freighter|vessel|barge|train|railway|line|pipeline|ferry|tanker)$/
const pressures =
  /^(?:rise|rent|price|cost|tax|wage|shortage|competition|inflation|boom|slump|fall|poverty|unemployment|drought|crisis|recession)$/
const firms =
  /^(?:bank|fund|retailer|firm|company|chain|airline|maker|carmaker|brewer|insurer|lender|investor|miner|producer|grocer|supermarket|manufacturer)$/
const sellers = /^(?:union|association|college|school|club|firm|company|bank|shop|hotel|airline)$/
const regulators = /^(?:watchdog|regulator|referee|league|exchange|umpire)$/
const courts = /^(?:judge|court|tribunal|magistrate|registrar)$/

/** True where the words make an everyday affair of the verb. */
export function isEveryday(view: SentenceView, clause: Clause, deep: Deep): boolean {
  const { lemma } = clause
  const lemmaAt = (token: number): string => nounAt(view, token)
  if (lemma === 'charge' && deep.objects.some((one) => fees.test(lemmaAt(one)))) return true
  // "provides good service for visitors"
  if (lemma === 'provide') return deep.objects.some((one) => services.test(lemmaAt(one)))
  // "offers flights to Muscat": what it sells.
  if (lemma === 'offer')
    return (
      clause.tense === 'present' &&
      !clause.progressive &&
      !clause.perfect &&
      (deep.subjects.some((one) => sellers.test(lemmaAt(one))) ||
        deep.objects.some((one) => services.test(lemmaAt(one)) || wares.test(lemmaAt(one))))
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
  // "ordered each side to bear its costs": the work of courts.
  if (
    lemma === 'order' &&
    view.sentence.clauses.some(
      (other) =>
        /^(?:bear|pay|meet|cover|share)$/.test(other.lemma) &&
        other.predicate > clause.predicate &&
        other.objects.some((one) => /^(?:cost|fee|expense)s?$/.test(lemmaAt(one))),
    )
  )
    return true
  // "announced that oil will be released from reserves": no prisoners.
  if (/^(?:announce|approve|order|authori[sz]e)$/.test(lemma))
    return (
      complementOf(view, clause)?.lemma === 'release' &&
      (complementOf(view, clause)?.subjects ?? []).some((one) => goods.test(lemmaAt(one)))
    )
  // "attacks the banks in her latest book", "the swimmer beat the Australian": with words, and in the water.
  if (/^(?:attack|assail|beat|defeat)$/.test(lemma))
    return (
      deep.subjects.some((one) => performers.test(lemmaAt(one))) ||
      deep.objects.some((one) => lemmaAt(one) === 'speculator') ||
      clause.obliques.some(({ head }) => works.test(lemmaAt(head)))
    )
  // "withdrew the game from shops", "The Spanish bank withdrew from Chile"
  if (/^(?:withdraw|retreat|pull|exit)$/.test(lemma))
    return (
      deep.objects.some((one) => products.test(lemmaAt(one))) ||
      (clause.objects.length === 0 && deep.subjects.some((one) => firms.test(lemmaAt(one))))
    )
  // "The watchdog fined the broadcaster", "The rial came under attack from speculators"
  if (lemma === 'fine') return deep.subjects.some((one) => regulators.test(lemmaAt(one)))
  if (lemma === 'come') return clause.subjects.some((one) => prizes.test(lemmaAt(one)))
  // "The treaty of Utrecht was signed in a town hall": known by its town.
  if (lemma === 'sign')
    return (
      clause.passive &&
      deep.subjects.length === 0 &&
      deep.objects.some(
        (one) =>
          /^(?:treaty|peace|convention)$/.test(lemmaAt(one)) &&
          lower(view.tokens[one + 1]) === 'of' &&
          view.tokens[one + 2]?.upos === 'PROPN',
      )
    )
  // "defended the naira", "donated her letters to a library": no party's side, and no help.
  if (lemma === 'defend') return deep.objects.some((one) => prizes.test(lemmaAt(one)))
  if (lemma === 'donate') return deep.objects.some((one) => keepsakes.test(lemmaAt(one)))
  // "traders shrugged off a warning", "analysts welcomed the figures"
  if (/^(?:shrug|brush|welcome|cheer|ignore|punish|reward|dismiss|applaud|greet)$/.test(lemma))
    return deep.subjects.some((one) => marketeers.test(lemmaAt(one)))
  if (lemma === 'destroy' && deep.objects.some((one) => abstract.test(lemmaAt(one)))) return true
  if (/^(?:demolish|destroy|dismantle)$/.test(lemma) && deep.subjects.length > 0)
    return deep.subjects.every(
      (one) => builders.test(lemmaAt(one)) && (view.children[one] ?? []).length === 0,
    )
  // "engineers shut down the reactor"
  if (/^(?:shut|close)$/.test(lemma) && deep.subjects.length > 0)
    return deep.subjects.every((one) => /^(?:engineer|technician|operator)$/.test(lemmaAt(one)))
  if (lemma === 'deploy') return deep.objects.some((one) => devices.test(lemmaAt(one)))
  if (/^(?:summon|invite|call)$/.test(lemma) && squadAt(view, clause)) return true
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
  // "carried cement from Izmir to Odessa": freight.
  if (/^(?:carry|ship|transport)$/.test(lemma))
    return (
      deep.subjects.some((one) => freighters.test(lemmaAt(one))) &&
      ['from', 'to'].every((word) =>
        clause.obliques.some(({ preposition }) => preposition === word),
      )
    )
  // "The rise in rents drove families out of Lisbon"
  if (/^(?:drive|push|force|chase)$/.test(lemma))
    return deep.subjects.some((one) => pressures.test(lemmaAt(one)))
  // "A Canadian fund took control of the airline", "The court agreed to hear his appeal"
  if (lemma === 'take')
    return (
      deep.subjects.some((one) => firms.test(lemmaAt(one))) &&
      deep.objects.some((one) => lemmaAt(one) === 'control')
    )
  if (lemma === 'agree')
    return (
      deep.subjects.some((one) => courts.test(lemmaAt(one))) &&
      /^(?:hear|consider|review)$/.test(complementOf(view, clause)?.lemma ?? '')
    )
  // "The judge set a date for hearings"
  if (/^(?:set|fix)$/.test(lemma)) return deep.subjects.some((one) => courts.test(lemmaAt(one)))
  // "was returned as member for Hitchin"
  if (lemma === 'return') return clause.passive && isOfVote(view)
  // "the term is applied to several parties"
  if (lemma === 'apply') return clause.passive
  return false
}

const squadAt = (view: SentenceView, clause: Clause): boolean =>
  clause.obliques.some(
    ({ preposition, head }) => /^(?:to|into)$/.test(preposition) && squads.test(nounAt(view, head)),
  )

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
