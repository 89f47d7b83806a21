/** Finds whom a deed concerns when no phrase of its own names anybody: the first party behind it that no other verb speaks for. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import { nounAt } from './object-nouns'
import { isHarm } from './purposes'
import { isOthers, topical } from './people-under'
import { lower, phraseOf, referent, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** Categories that are done to or said of somebody. */
const directed =
  /^(?:ACCUSE|REJECT|REQUEST|SANCTION|COERCE|THREATEN|CONCEDE|SUPPORT|PROTEST|ASSAULT|AID|MOBILIZE|RETREAT)$/
/** What stands behind these happened at another time, is where it was done, or what it was about. */
const apart =
  /^(?:after|before|since|during|amid|following|as|while|when|until|despite|like|unlike|at|than|without|including|because|if|unless|although|though|but|where|who|which|whose|says?|said|in|into|near|around|off|along|outside|inside|throughout|across|by|over|about)$/

/** Forces are moved where others are: only what stands behind these has nothing to do with it. */
const elsewhere =
  /^(?:after|before|since|during|amid|following|while|when|until|despite|like|unlike|than|without|including|because|if|unless|although|though|but|says?|said|in|throughout|across|by|about|from|for)$/

export function nearestParty(
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
  actors: readonly Mention[],
): readonly Mention[] {
  if (!directed.test(category)) return []
  const own = new Set(actors.map((one) => nameOf(view, one)))
  for (let at = clause.predicate + 1; at < view.tokens.length && at - clause.predicate < 22; at++) {
    const token = view.tokens[at]
    // "pulled out of talks on the filling of the dam": what they were about.
    if (/^(?:on|for)$/.test(lower(token)) && topical.test(view.tokens[at - 1]?.lemma ?? ''))
      return []
    // "approved the sale, and Egypt will get the jets", "left the town, a UN officer said"
    if (token?.text === ',' && (view.tokens[at + 1]?.upos === 'CCONJ' || isSaidNext(view, at)))
      return []
    // "protested at the shelling of civilians": not against them.
    if (category === 'PROTEST' && isHarm(view, at)) return []
    // "air support for ground forces, focused on defeating the militia"
    if (token?.text === ',' && /^VB[GN]$/.test(view.tokens[at + 1]?.xpos ?? '')) return []
    // "sentenced a minister convicted of spying for Iraq": not Iraq.
    if (token?.xpos === 'VBN' && /^(?:convict|accuse|suspect|acquit|charge)$/.test(token.lemma))
      return []
    // "rampaged through a Nigerian town": where; "rumbled through the Slovene capital": against whom.
    if (lower(token) === 'through' && category === 'PROTEST') return []
    const isApart = category === 'MOBILIZE' ? elsewhere : apart
    if (!token || isApart.test(lower(token)) || /^[;:()“”"]$/.test(token.text)) return []
    // "massed tanks on hills that overlook a Syrian town", "scrambled jets as Chinese bombers crossed the line"
    if (category !== 'MOBILIZE' && /^(?:VB[DPZ]|MD)$/.test(token.xpos)) return []
    if (category === 'RETREAT' && token.xpos === 'WDT') return []
    // "accused a firm of selling American arms": nothing in what it is charged with.
    if (category === 'ACCUSE' && token.xpos === 'VBG' && lower(view.tokens[at - 1]) === 'of')
      return []
    if (/^VB[DPZ]$/.test(token.xpos) && speechVerbs.has(token.lemma)) return []
    const mention = view.headed.get(at)
    if (!mention || view.timeAt[at] !== -1 || isTitle(mention)) continue
    if (category === 'MOBILIZE' && clause.objects.some((object) => isUnder(view, at, object)))
      continue
    // "Lind's son" is not Lind; "fought on Chad's side" fights others.
    const above = view.tokens[at]?.head ?? -1
    if (isOwn(view, at) || isOthers(view, above) || nounAt(view, above) === 'side') return []
    const found = (mention.use === 'modifier' ? [mention] : actorsOf(view, at)).filter(
      (one) =>
        !own.has(nameOf(view, one)) &&
        !(/^(?:MOBILIZE|RETREAT)$/.test(category) && one.form === 'nominal') &&
        one.form !== 'pronoun' &&
        !(one.form === 'nominal' && one.kind === 'country') &&
        /^(?:person|organization|country|group)$/.test(one.kind),
    )
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
}

/** A comma behind which somebody says what stands before it. */
function isSaidNext(view: SentenceView, comma: number): boolean {
  for (let at = comma + 1; at - comma < 10; at++) {
    const token = view.tokens[at]
    if (!token || token.upos === 'PUNCT') return false
    if (token.upos === 'VERB') return speechVerbs.has(token.lemma)
  }
  return false
}

/** "massed two Republican Guard divisions": those who move are not moved against. */
const isUnder = (view: SentenceView, at: number, object: number): boolean =>
  at === object || (view.tokens[at]?.head === object && at < object)

/** "put its navy on alert": its own. */
const isOwn = (view: SentenceView, at: number): boolean =>
  view.tokens
    .slice(phraseOf(view, at)[0], at)
    .some(({ xpos, text }) => xpos === 'PRP$' && /^(?:its|their|his|her)$/i.test(text))

/** The same country named twice is one. */
const nameOf = (view: SentenceView, mention: Mention): string => {
  const { gazetteer, id } = referent(view, mention)
  return gazetteer ?? id
}

/** "President" before a name. */
const isTitle = ({ use, kind }: Mention): boolean => use === 'modifier' && kind === 'person'
