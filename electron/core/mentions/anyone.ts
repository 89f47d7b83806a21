/** Finds everybody else a report speaks of without a name ("a beekeeper", "two surgeons", "foreign oil firms"): parties of what is told of others, and of nothing by themselves. */
import { anyoneKey } from '../../../shared/anyone'
import { isCharged, isListedBeside, phraseBefore } from './collective-phrase'
import type { Draft } from './draft'
import { isRoleHead } from './titles'
import { lowerAt, stretch, type View } from './view'

/** Says of a noun, lower case, whether it means a person first of all. */
export type IsPersonNoun = (noun: string) => boolean

/** What WordNet knows as a person first, and reports seldom do; and the press, to whom all is told: `collectives.ts` says when it is a party. */
const others = new Set(
  'reporter journalist correspondent photographer blogger newsman eve master server character browser carrier user maker recipient mutation dragon spirit casualty predator crane screw shrimp trailer crawler referral comic soul subsidiary burger polo pop prey wasp taco whale ostrich fossil cuckoo badger antique quad ouster batter trimmer washer conveyor sweeper hood provider producer proxy host piston diesel villa lodge mead panacea lasso atlas fry dry hunt heron god devil angel demon deity abomination affiliate supplier rival independent regular creator subscriber liberal conservative native white moderate minor equal dear shrink extra divinity fellow picket ancestor cutter printer controller collector winner loser'.split(
    ' ',
  ),
)

/** Bodies of trade, media and rights that act as people do: "three banks", "the daily". */
const bodies = new Set(
  'company firm bank airline carrier newspaper daily weekly broadcaster retailer lender insurer charity organisation organization association federation union church watchdog group guild cooperative conglomerate corporation consortium multinational haulier maker producer supplier operator'.split(
    ' ',
  ),
)

/** `known`: every other mention of each sentence; `report` tells these people from those of other reports. */
export function anyoneNominals(
  views: readonly View[],
  known: readonly (readonly Draft[])[],
  report: string,
  isPersonNoun: IsPersonNoun,
): Draft[] {
  const before = new Map<string, string>()
  return views.flatMap((view, index) => {
    const here = known[index] ?? []
    return view.tokens.flatMap(({ xpos, lemma }, head): Draft[] => {
      if (!/^NNS?$/.test(xpos)) return []
      const word = lemma.toLowerCase()
      const person = isPerson(word, isPersonNoun)
      if (!person && !isBody(view, head, word)) return []
      const many = xpos === 'NNS' || /^(?:media|people)$/.test(word)
      const phrase = phraseAt(view, head, many, here)
      if (!phrase) return []
      const where = stretch(view, phrase.first, head, head)
      const noun = where.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
      const fresh = anyoneKey(
        many ? report : `${report}-${String(where.start)}`,
        noun,
        phrase.owned,
      )
      const key = (phrase.definite ? before.get(noun) : undefined) ?? fresh
      before.set(noun, key)
      return [
        {
          ...where,
          kind: !person ? 'organization' : many ? 'group' : 'person',
          form: 'nominal',
          use: 'actor',
          gazetteer: key,
          antecedent: null,
          members: [],
          score: 0.4,
        },
      ]
    })
  })
}

const isPerson = (noun: string, isPersonNoun: IsPersonNoun): boolean =>
  !others.has(noun) && (isPersonNoun(noun) || /.(?:man|woman)$|^(?:boss|haulier)$/.test(noun))

/** "steelmaker", no "filmmaker" */
const maker = /^(?!film|match|peace|trouble|watch|dress|home|rain).+maker$/

/** What is such a body by the word before it: "news agencies", "the port authority". */
const lines =
  /^(?:agency|outlet|centre|center|crew|station|channel|network|authority|commission|giant|chain)$/
const trades =
  /^(?:news|media|press|radio|television|tv|rights|aid|relief|film|legal|research|shipping|bus|ferry|rail|oil|gas|mining|port|water|transit|power|tax|rating|ratings|cement|steel|telecom|telecoms|insurance|retail|hotel|supermarket)$/

/** What is such a body by the word that tells which: "local councils", "independent media", "the smuggling networks". */
const told: ReadonlyMap<string, RegExp> = new Map([
  ['network', /^(?:smuggling|trafficking|criminal|terrorist|terror|extremist|militant|drug)$/],
  ['council', /^(?:local|provincial|district|village|municipal|town|county|regional|tribal)$/],
  ['government', /^(?:local|provincial|state|municipal|regional|foreign|host|allied)$/],
  ['media', /^(?:independent|local|foreign|private|opposition|international|state)$/],
  ['regime', /^(?:repressive|brutal|authoritarian|oppressive|dictatorial|military|hostile)$/],
  ['force', /^(?:local|ground|allied|foreign|international|regional|coalition|friendly)$/],
  ['people', /^(?:business|local|displaced|innocent|ordinary|indigenous|tribal|young|elderly)$/],
])

/** Whether a noun means such a body: "oil firms", "the two airlines", "copper producers"; not "Ford's makers" or "a group of herdsmen". */
function isBody(view: View, head: number, noun: string): boolean {
  const before = lowerAt(view, head - 1)
  const next = view.tokens[head + 1]
  if (/^(?:NOUN|PROPN)$/.test(next?.upos ?? '')) return false
  if (/^(?:'s|’s)$/.test(next?.text ?? '')) return false
  if (next?.text.toLowerCase() === 'of' && !isCharged(view, head)) return false
  if (
    maker.test(noun) ||
    (lines.test(noun) && trades.test(before)) ||
    (noun === 'line' && before === 'shipping')
  )
    return true
  if (told.get(noun)?.test(before)) return noun !== 'force' || view.tokens[head]?.xpos === 'NNS'
  if (compass.test(noun)) return before === 'the' && isParty(view, head)
  return (
    bodies.has(noun) &&
    (!madeOf.test(noun) ||
      /^(?:NOUN|ADJ)$/.test(view.tokens[head - 1]?.upos ?? '') ||
      (/^(?:the|both|two)$/.test(before) && view.tokens[head]?.deprel !== 'nsubj'))
  )
}

/** These say what they make, run or are of. */
const madeOf = /^(?:maker|producer|supplier|operator|group|carrier)$/

/** "accused the south", "if the north attacks": whoever governs there; not "in the south". */
const compass = /^(?:north|south|east|west)$/
function isParty(view: View, head: number): boolean {
  const { deprel = '', head: above = -1 } = view.tokens[head] ?? {}
  const verb = view.tokens[above]
  return deprel === 'nsubj'
    ? verb?.upos === 'VERB'
    : deprel === 'obj' &&
        /^(?:accuse|blame|urge|ask|tell|warn|threaten|condemn|criticise|criticize|attack|invade|press)$/.test(
          verb?.lemma ?? '',
        )
}

/** Where the phrase begins that names people by this noun; null where it names nobody, or somebody known. */
function phraseAt(
  view: View,
  head: number,
  many: boolean,
  known: readonly Draft[],
): { readonly first: number; readonly definite: boolean; readonly owned: boolean } | null {
  const { deprel = '', head: above = -1 } = view.tokens[head] ?? {}
  if (
    /^(?:compound|amod|flat|appos|vocative|root)/.test(deprel) &&
    !isListedBeside(view, head, known)
  )
    return null
  if (known.some(({ first, last }) => first <= head && head <= last)) return null
  // "pilot Ana Rao", "a pilot, Ana Rao,"
  const isTitle = known.some(
    ({ first, kind, head: name }) =>
      // "its neighbour Niger"
      (kind === 'person' ||
        (kind === 'country' &&
          /^(?:neighbou?r|ally|rival|foe|enemy)$/.test(lowerAt(view, head)))) &&
      (first === head + 1 ||
        (view.tokens[name]?.head === head && view.tokens[name]?.deprel === 'appos')),
  )
  const isPredicate = (view.children[head] ?? []).some(
    (child) => view.tokens[child]?.deprel === 'cop',
  )
  // "met her future husband" tells of no meeting.
  const foretold = /^(?:future|late|eventual)$/.test(lowerAt(view, head - 1))
  if (isTitle || isPredicate || foretold || above < 0) return null
  const noun = { key: lowerAt(view, head), standing: false, kind: 'group' } as const
  const phrase = phraseBefore(view, head, noun, known)
  if (!phrase || (!many && phrase.determiner === '')) return null
  // "Hamas followers" and members of a club are Hamas and the club.
  if (phrase.owner && /^(?:organization|group)$/.test(phrase.owner.kind)) return null
  const of = (view.children[head] ?? []).find(
    (child) => child > head && view.tokens[child]?.deprel === 'nmod',
  )
  const isClub = known.some(({ first, last }) => of !== undefined && first <= of && of <= last)
  if (isClub && lowerAt(view, head) === 'members') return null
  // "his interior minister", "the editor of a weekly": somebody not named yet.
  const isFresh =
    (of !== undefined && /^(?:an?|two|three)$/.test(lowerAt(view, head + 2))) ||
    [1, 2, 3].some(
      (step) => /^(?:his|her)$/.test(lowerAt(view, head - step)) && head - step < phrase.first,
    )
  const definite = !isFresh && /^(?:the|this|that|these|those)$/.test(phrase.determiner)
  // "the minister" is mostly one named before, officials of a country speak for it; "the coup leaders" are nobody's.
  const apart = many && !phrase.owner && view.tokens[head - 1]?.xpos === 'NN'
  if (
    isRoleHead(view.tokens[head]?.lemma.toLowerCase() ?? '') &&
    ((definite && !apart) || phrase.owner)
  )
    return null
  return { first: phrase.first, definite, owned: phrase.owner?.kind === 'country' }
}
