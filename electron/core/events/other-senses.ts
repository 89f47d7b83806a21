/** Clauses whose verb means something else with these words: a film is shot, a hall holds people, a team beats another. */
import type { Clause } from '../../../shared/model'
import { complementOf } from './complement-of'
import { contestants, isContest, kindsOf } from './contests'
import { objectClasses } from './lexicon/object-classes'
import type { Deep } from './needs'
import { isEveryday } from './everyday'
import { nounAt } from './object-nouns'
import { lower, type SentenceView } from './sentence-view'
import { partiesAt } from './anyone'
import { actorsOf } from './who'

const filmed =
  /^(?:video|film|movie|scene|photo|photograph|picture|footage|series|episode|advert|commercial|documentary|portrait|goal|arrow|hoop|glance|look|sequel)$/
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
  if (isEveryday(view, clause, deep)) return true
  const { lemma } = clause
  const lemmaAt = (token: number): string => nounAt(view, token)
  const kinds = (tokens: readonly number[]): readonly string[] => kindsOf(view, tokens)
  const isOneBody = (token: number): boolean =>
    /^NNPS?$/.test(view.tokens[token]?.xpos ?? '') &&
    kinds([token]).every((kind) => /^(?:organization|country)$/.test(kind))
  // "under the call sign 4GK"; "The treaty of Utrecht was signed in a town hall": known by its town.
  if (lemma === 'sign')
    return (
      lemmaAt(clause.predicate - 1) === 'call' ||
      (clause.passive &&
        deep.subjects.length === 0 &&
        deep.objects.some(
          (one) =>
            /^(?:treaty|peace|convention)$/.test(lemmaAt(one)) &&
            lower(view.tokens[one + 1]) === 'of' &&
            view.tokens[one + 2]?.upos === 'PROPN',
        ))
    )
  // "announced that oil will be released from reserves": no prisoners.
  if (/^(?:announce|approve|order|authori[sz]e)$/.test(lemma)) {
    const told = complementOf(view, clause)
    return (
      told?.lemma === 'release' &&
      told.subjects.some((one) => objectClasses.get('good')?.has(lemmaAt(one)) === true)
    )
  }
  // "a disaster called Chernobyl": a name, not a charge.
  if (lemma === 'call')
    return (
      clause.link === 'participle' &&
      clause.agents.length === 0 &&
      view.covering[clause.predicate + 1]?.form === 'name'
    )
  // "shows an excellent temper", "battling to reach survivors": with a gun in no hand.
  // "were marched to the station": led there.
  if (lemma === 'march')
    return clause.passive || deep.objects.some((one) => partiesAt(view, one).length > 0)
  // "talk down to customers": no talks.
  if (lemma === 'talk' && lower(view.tokens[clause.predicate + 1]) === 'down') return true
  // "spoke of a plot": to nobody.
  if (lemma === 'speak')
    return (
      clause.objects.length > 0 ||
      (clause.obliques.length > 0 &&
        clause.obliques.every(({ preposition }) => /^(?:of|in|on|at)$/.test(preposition)) &&
        clause.obliques.some(
          ({ preposition, head }) => preposition === 'of' && actorsOf(view, head).length === 0,
        ))
    )
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
  if (lemma === 'pay')
    return (
      /^(?:dearly|heavily)$/.test(lower(view.tokens[clause.predicate + 1])) ||
      deep.objects.some((one) => lemmaAt(one) === 'price')
    )
  // "will treat intruders as enemies": no nurse does.
  if (lemma === 'treat')
    return clause.obliques.some(({ preposition }) => /^(?:as|like)$/.test(preposition))
  if (lemma === 'save')
    return deep.objects.some((one) => /sel(?:f|ves)$/.test(lower(view.tokens[one])))
  // "charged with overseeing the vote": a task.
  if (lemma === 'charge')
    return view.sentence.clauses.some(
      (other) =>
        other.predicate - clause.predicate === 2 &&
        lower(view.tokens[clause.predicate + 1]) === 'with' &&
        tasks.test(other.lemma),
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
      // "Zambia were held by Mali": to a draw.
      (clause.passive && deep.objects.every(isOneBody)) ||
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
  // "commit the image to paper".
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
  // "recognised he was losing": an insight.
  if (/^recogni[sz]e$/.test(lemma))
    return deep.objects.some(
      (one) =>
        one > clause.predicate && /^(?:VBD|VBZ|VBP|MD)$/.test(view.tokens[one + 1]?.xpos ?? ''),
    )
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
  // "excluding the north": a preposition.
  if (lemma === 'exclude')
    return view.tokens[clause.predicate]?.xpos === 'VBG' && clause.subjectFrom !== 'own'
  return contestants.test(lemma) && isContest(view, clause, deep)
}
