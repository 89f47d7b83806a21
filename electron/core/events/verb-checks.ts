/** Checks that keep a clause from being told as an event: nobody in it, a paper that speaks, nothing reached. */
import type { Clause, PloverCategory } from '../../../shared/model'
import { peopleNouns } from './lexicon/object-classes'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'

/** Deeds that mean nothing without who did them; a passive ("was accused") may leave him out. */
export function isTold(
  view: SentenceView,
  clause: Clause,
  subjects: readonly number[],
  category: PloverCategory,
  actors: number,
  recipients: number,
): boolean {
  if (actors > 0 || category === 'AGREE') return true
  // "opposition groups demanded that the president go": somebody did, though no one is named.
  const unnamed = [...clause.subjects, ...subjects].some(
    (subject) =>
      peopleNouns.has(view.tokens[subject]?.lemma.toLowerCase() ?? '') ||
      // "Nine nations called on the IMF": several states.
      (view.tokens[subject]?.xpos === 'NNS' &&
        /^(?:nation|country|republic|state|power)$/.test(view.tokens[subject]?.lemma ?? '')),
  )
  if (unnamed && !/^(?:CONSULT|COOPERATE)$/.test(category)) return true
  // "A truce was holding in Taiz": of whom is not told.
  if (
    category === 'RETREAT' &&
    subjects.some((subject) =>
      /^(?:truce|ceasefire|cease-fire|gun|fighting|shelling|shooting|gunfire)$/.test(
        view.tokens[subject]?.lemma ?? '',
      ),
    )
  )
    return true
  // "I met the minister": the writer did.
  if (
    category === 'CONSULT' &&
    recipients > 0 &&
    subjects.some((subject) => /^(?:i|we)$/.test(lower(view.tokens[subject])))
  )
    return true
  // "those opposed to his rule" are described; nothing is told of them.
  if (recipients === 0 || (category === 'REJECT' && !hasBe(view, clause))) return false
  if (/^(?:CONSULT|COOPERATE)$/.test(category)) return recipients > 1
  return clause.passive || /^(?:ASSAULT|COERCE|AID|RETREAT|SANCTION)$/.test(category)
}

const hasBe = (view: SentenceView, clause: Clause): boolean =>
  view.tokens
    .slice(Math.max(0, clause.predicate - 3), clause.predicate)
    .some((token) => /^(?:be|been|being|is|are|was|were)$/i.test(token.text))

/** "Kerry agreed that things were better", "insisted that it was unconnected": an opinion. "Agreed that they should cooperate" is none. */
export const isOpinion = (view: SentenceView, clause: Clause, complement: Clause | null): boolean =>
  isAssent(view, clause, complement) ||
  (/^(?:agree|insist|propose)$/.test(clause.lemma) &&
    complement?.finite === true &&
    complement.modal === null &&
    // "insisted that the king give up command"
    !complement.subjects.some(
      (subject) =>
        /^(?:NNP?)$/.test(view.tokens[subject]?.xpos ?? '') &&
        /^VBP?$/.test(view.tokens[complement.predicate]?.xpos ?? ''),
    ) &&
    complement.tense !== 'future')

/** "I agree with Diane", "the court agrees": of the same mind, and bound to nothing. */
const isAssent = (view: SentenceView, clause: Clause, complement: Clause | null): boolean =>
  clause.lemma === 'agree' &&
  complement === null &&
  !view.sentence.headline &&
  (clause.tense === 'present' ||
    isOnlyThought(view, clause) ||
    clause.subjects.some((subject) => /^courts?$/.test(lower(view.tokens[subject])))) &&
  !clause.progressive &&
  !clause.perfect &&
  clause.modal === null &&
  !clause.passive &&
  clause.objects.length === 0 &&
  !clause.obliques.some(({ preposition }) => /^(?:to|on|upon)$/.test(preposition))

/** "are thought to agree", "seem to agree". */
const isOnlyThought = (view: SentenceView, { finite, parent }: Clause): boolean =>
  !finite &&
  /^(?:think|believe|say|know|seem|appear|assume)$/.test(
    view.sentence.clauses[parent ?? -1]?.lemma ?? '',
  )

/** "launched an assault on the market", "waged war on poverty": nobody is struck. */
export const isFigure = (view: SentenceView, clause: Clause, objects: readonly number[]): boolean =>
  objects.some((object) => beasts.test(view.tokens[object]?.lemma ?? '')) ||
  [
    ...objects,
    ...objects.flatMap((object) => view.children[object] ?? []),
    ...clause.obliques.map(({ head }) => head),
  ].some(
    (head) =>
      figurative.test(view.tokens[head]?.lemma.toLowerCase() ?? '') &&
      ((objects.includes(head) && view.tokens[head]?.lemma !== 'market') ||
        /^(?:on|against)$/.test(prepositionBefore(view, head))),
  )

const beasts =
  /^(?:bear|wolf|lion|tiger|elephant|shark|crocodile|dog|bird|rat|fish|whale|seal|deer|boar|snake)$/

export const figurative =
  /^(?:market|price|rival|competitor|problem|poverty|hunger|corruption|aids|hiv|malaria|ebola|crime|racism|recession|inflation|unemployment|disease|novel|poem|album|song|cancer|obesity|climate|homepage|inbox|viewer|reader)$/

/** "criticised the French novel", "praised the album": a review. */
export const isReview = (view: SentenceView, objects: readonly number[]): boolean =>
  objects.some((object) =>
    /^(?:novel|poem|album|song|film|movie|opera|play|dialogue|acting|recipe|dish)$/.test(
      view.tokens[object]?.lemma.toLowerCase() ?? '',
    ),
  )

/** Everybody, of no news when nobody else is named: "a man stabbed his wife", "the couple agreed". */
const anybody =
  /^(?:man|woman|teenager|boy|girl|couple|wife|husband|driver|cyclist|motorist|customer|client|patient|dentist|doctor|nurse|postman|thief|burglar|robber|person|neighbour|neighbor|player|actor|actress|singer|pupil|teacher|chef|critic|fan|club|airline|carmaker|brewer|retailer|company|firm|bank|shareholder|investor|chain|supermarket|maker|manufacturer|startup|lender|insurer|operator)$/
export const isAnybody = (
  view: SentenceView,
  subjects: readonly number[],
  objects: readonly number[],
): boolean =>
  [...subjects, ...objects].some((head) =>
    anybody.test(view.tokens[head]?.lemma.toLowerCase() ?? ''),
  )

/** "The brewer agreed to buy its Polish rival", "signed the defenceman": business, and sport. */
export function isTrade(
  view: SentenceView,
  clause: Clause,
  deep: { readonly subjects: readonly number[]; readonly objects: readonly number[] },
  complement: Clause | null,
): boolean {
  if (clause.lemma === 'sign')
    return deep.objects.some((object) => view.headed.get(object)?.kind === 'person')
  return (
    clause.lemma === 'agree' &&
    (/^(?:buy|acquire|merge|purchase|marry|sponsor)$/.test(complement?.lemma ?? '') ||
      (complement?.lemma === 'sell' &&
        complement.objects.some((object) =>
          /^(?:stake|share|unit|business|brand|subsidiary|arm|division)$/.test(
            view.tokens[object]?.lemma ?? '',
          ),
        ))) &&
    !deep.subjects.some((subject) => view.headed.get(subject)?.kind === 'country')
  )
}

/** "miners armed with dynamite": what they carry; nobody armed them. */
export const isCarrying = (view: SentenceView, clause: Clause): boolean =>
  /^(?:arm|equip)$/.test(clause.lemma) &&
  clause.link === 'participle' &&
  clause.agents.length === 0 &&
  view.tokens[clause.predicate]?.xpos !== 'VBG'

/** "aid workers", "aid pact": no help is told. */
export const isAidNoun = (view: SentenceView, clause: Clause): boolean =>
  clause.lemma === 'aid' && /^NNS?$/.test(view.tokens[clause.predicate + 1]?.xpos ?? '')

/** "a resolution on Monday calling for a truce": the paper that speaks, whoever the parser gave the words to; -1 when none does. */
export function documentBefore(view: SentenceView, clause: Clause): number {
  if (clause.finite || view.tokens[clause.predicate]?.xpos !== 'VBG') return -1
  let at = clause.predicate - 1
  while (at > 0 && (view.timeAt[at] !== -1 || lower(view.tokens[at]) === 'on')) at--
  return /^(?:resolution|statement|letter|petition|motion|bill|appeal|demand|report|article|editorial|document|text|draft|declaration|communique|banner|leaflet|law|legislation|decree|rule|policy|constitution|treaty|article)$/.test(
    view.tokens[at]?.lemma ?? '',
  )
    ? at
    : -1
}

/** "passed a resolution praising Hungary": who passed it speaks by it; null when nobody in the sentence did. */
export const issuerOf = (view: SentenceView, paper: number): Clause | null =>
  view.sentence.clauses.find(
    (other) =>
      other.objects.includes(paper) &&
      other.finite &&
      !other.negated &&
      /^(?:pass|adopt|approve|issue|sign|send|release|publish|write|deliver|make|hand)$/.test(
        other.lemma,
      ),
  ) ?? null

/** "reached no agreement". */
export const hasNo = (view: SentenceView, object: number): boolean =>
  // "protested, to no avail"
  !/^(?:avail|end|purpose|effect)$/.test(lower(view.tokens[object])) && isNone(view, object)

const isNone = (view: SentenceView, object: number): boolean =>
  /^(?:nothing|nobody|none|neither)$/.test(lower(view.tokens[object])) ||
  (view.children[object] ?? []).some((child) => /^(?:no|neither)$/.test(lower(view.tokens[child])))

/** "spoke of fraud", "spoke for the EU", "met with success": with nobody; "the two talked about fishing" are several, "Diaz and Lind spoke for the EU" are not. */
export const speaksAlone = (view: SentenceView, clause: Clause, speakers: number): boolean =>
  (clause.lemma === 'meet' &&
    clause.objects.length === 0 &&
    clause.obliques.some(
      ({ preposition, head }) =>
        preposition === 'with' &&
        view.tokens[head]?.upos === 'NOUN' &&
        /^(?:success|failure|approval|praise|criticism|resistance|opposition|death|accident|fate|reply|response|silence|protest|anger|scepticism|skepticism)$/.test(
          view.tokens[head]?.lemma ?? '',
        ),
    )) ||
  speaksOf(view, clause, speakers < 2 ? /^(?:of|for|against|about)$/ : /^(?:of|for|against)$/)

const speaksOf = (view: SentenceView, clause: Clause, alone: RegExp): boolean =>
  /^(?:speak|talk)$/.test(clause.lemma) &&
  // "spoke up for"
  clause.particle === null &&
  !/^(?:out|up)$/.test(lower(view.tokens[clause.predicate + 1])) &&
  // "talked for four hours" says how long.
  clause.obliques.some(
    ({ preposition, head }) =>
      alone.test(preposition) &&
      view.timeAt[head] === -1 &&
      !/^(?:second|minute|hour|day|week|month|while|time)$/.test(view.tokens[head]?.lemma ?? ''),
  ) &&
  !clause.obliques.some(({ preposition }) => /^(?:with|to|by)$/.test(preposition))
