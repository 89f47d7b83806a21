/** Says whom a noun phrase concerns: its head, those beside it, or those behind "by" or "of" further down. */
import type { Mention } from '../../../shared/model'
import { peopleNouns } from './lexicon/object-classes'
import { nounEntries } from './lexicon/parse-lexicon'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { actorsOf, kin, modifiersOf, peopleAt, unique } from './who'

const concerning = /^(?:by|of|from|against|with|to|for|on|between)$/

/** Nouns whose "on" and "for" name a topic: "cooperation on Syria", "a plan for Kosovo". */
export const topical =
  /^(?:talk|talks|cooperation|coordination|collaboration|dialogue|negotiation|discussion|meeting|conference|consultation|work|effort|position|view|stance|statement|resolution|agreement|deal|accord|treaty|pact|plan|proposal|truce|ceasefire|policy|report|vote|debate|summit|initiative|roadmap|mission|envoy|ambassador|draft|referendum|membership|election|law|reform|inquiry)$/

/** What others did for those spoken of. */
const outfitting = /^(?:train|arm|equip|supply|donate|sell|escort|fund|finance)$/

/** What is done to these is not done to whose they are. */
const others =
  /^(?:aide|adviser|advisor|bodyguard|driver|lawyer|deputy|spokesman|spokeswoman|assistant|colleague|friend|ally|associate|translator|supporter|opponent|critic|rival|predecessor|successor|killer|murderer)$/

/** Whether a noun is somebody else's people or things ("a son of Lind", "Lind's aides"). */
export const isOthers = (view: SentenceView, head: number): boolean => {
  const noun = view.tokens[head]?.lemma.toLowerCase() ?? ''
  // The lemma of "aides" is that of aid.
  const form = lower(view.tokens[head]).replace(/s$/, '')
  return kin.test(noun) || others.test(noun) || others.test(form)
}

/** "Lind's son", "two of Lind's aides": not Lind. */
const isOwner = (view: SentenceView, head: number, mention: Mention): boolean =>
  mention.kind === 'person' && isOthers(view, head)

/** "the shelling of its territory by Mali": "its" says nothing of who else is meant. */
const isNamed = (mention: Mention): boolean => mention.form !== 'pronoun'

/** What somebody was found to have done, to others than those a phrase is about. */
const convicted = /^(?:convict|accuse|suspect|acquit|charge)$/

/** Whoever a phrase is about: its head, those beside it, or those behind "by" or "of" further down. */
export function peopleUnder(view: SentenceView, head: number): readonly Mention[] {
  const direct = actorsOf(view, head)
  if (direct.length > 0) return direct
  // "the killing of civilians by soldiers": who did it, before whom it was done to.
  const deed =
    nounEntries.has(view.tokens[head]?.lemma ?? '') ||
    /^VBG/.test(view.tokens[head]?.xpos ?? '') ||
    /^(?:use|act|treatment|handling|recruitment|persecution|harassment|abuse|repression|mistreatment|destruction|razing|violation|misuse|breach|slaughter|bullying|sacking|looting)$/.test(
      view.tokens[head]?.lemma ?? '',
    )
  const below = (view.children[head] ?? []).filter((child) => child > head)
  const patients = below.filter((child) => prepositionBefore(view, child) === 'of')
  const agent = [...below, ...patients.flatMap((one) => view.children[one] ?? [])].find(
    (child) => child > head && prepositionBefore(view, child) === 'by',
  )
  const agents = agent === undefined || !deed ? [] : peopleAt(view, [agent]).filter(isNamed)
  if (agents.length > 0) return agents
  const near = modifiersOf(view, head, null).filter(
    (one) => isNamed(one) && !isOwner(view, head, one),
  )
  if (near.length > 0) return unique(near)
  if (isOthers(view, head)) return []
  const found: Mention[] = []
  const stack = [...below]
  for (let at = stack.shift(); at !== undefined && found.length === 0; at = stack.shift()) {
    const relation = view.tokens[at]?.deprel ?? ''
    if (!/^(?:nmod|obl|acl|obj|appos)/.test(relation) || relation === 'acl:relcl') continue
    if (view.timeAt[at] !== -1) continue
    // "access to Saada, the stronghold of Salih": not he.
    if (relation === 'appos' && view.headed.get(view.tokens[at]?.head ?? -1)?.kind === 'place')
      continue
    // "battalions trained by American advisers"
    if (/^acl/.test(relation) && outfitting.test(view.tokens[at]?.lemma ?? '')) continue
    // "a professor convicted of insulting the clergy" is not the clergy.
    if (
      convicted.test(view.tokens[at]?.lemma ?? '') &&
      peopleNouns.has(view.tokens[view.tokens[at]?.head ?? -1]?.lemma ?? '')
    )
      continue
    const word = prepositionBefore(view, at)
    if (/^(?:at|in|after|before|during|following|despite|amid|since|without|as)$/.test(word))
      continue
    const topic = topical.test(view.tokens[view.tokens[at]?.head ?? -1]?.lemma ?? '')
    if (
      /^nmod|^obl/.test(relation) &&
      (topic ? /^(?:by|of|from|against|with|to|between)$/ : concerning).test(word)
    ) {
      const named = peopleAt(view, [at])
      const owners = modifiersOf(view, at, null).filter((one) => !isOwner(view, at, one))
      found.push(...(named.length > 0 ? named : owners).filter(isNamed))
    }
    if (isOthers(view, at)) continue
    // What talks are about names nobody who talks.
    if (topic && (/^(?:on|over|about)$/.test(word) || (word === 'for' && view.headed.has(at))))
      continue
    stack.push(...(view.children[at] ?? []).filter((child) => child > head))
  }
  return unique(found)
}
