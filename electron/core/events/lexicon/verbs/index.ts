/**
 * Verbs that name events, by PLOVER category: our own wording of the vocabulary.
 *
 * A line reads `verb[_particle][/verb…] [needs] [-> recipients] [= mode] [! flags]`; needs are alternatives, one of which must hold:
 *   @        the object is someone (person, country, body, group)       #class  the object's noun is of that class
 *   with@    someone after that preposition                            for#class  a noun of that class after it
 *   for*     anything after that preposition                          >  a clause as complement   many  several subjects
 *   $        the object is a place                                    person  the object is a person by name or title
 *   ^#class  the subject's noun is of that class, ^word is that word                            with&    a person after that preposition
 *   >#class  a clause as complement whose verb is of that class
 *   object   it has an object                                            timed   its object is a time   dated   a time follows the object   country  it is a state   joint  it is called so   bare  it has no object

 *   to:court that word after it                                          -- all needs between two bars must hold together
 *   word     the object's noun is that word; cold-water also asks for the word before it
 * Recipients: obj, iobj, comp (subject of the complement), within (someone inside the object), or a preposition.
 * Flags: unless (told when it is denied: "did not attend"), negative (told as not having happened only), suffer (the subject bears it),
 * failed (what was to be did not come), directed (told only of somebody), host (the subject receives the visitor), mediator, agent-only, weak (less sure).
 */
import type { PloverCategory } from '../../../../../shared/model'
import { accuseVerbs } from './accuse'
import { agreeVerbs } from './agree'
import { aidVerbs } from './aid'
import { assaultVerbs } from './assault'
import { coerceVerbs } from './coerce'
import { concedeVerbs } from './concede'
import { consultVerbs } from './consult'
import { cooperateVerbs } from './cooperate'
import { mobilizeVerbs } from './mobilize'
import { protestVerbs } from './protest'
import { rejectVerbs } from './reject'
import { requestVerbs } from './request'
import { retreatVerbs } from './retreat'
import { sanctionVerbs } from './sanction'
import { supportVerbs } from './support'
import { threatenVerbs } from './threaten'

export const verbLines: Readonly<Record<PloverCategory, string>> = {
  CONSULT: consultVerbs,
  AGREE: agreeVerbs,
  SUPPORT: supportVerbs,
  COOPERATE: cooperateVerbs,
  AID: aidVerbs,
  CONCEDE: concedeVerbs,
  RETREAT: retreatVerbs,
  REQUEST: requestVerbs,
  ACCUSE: accuseVerbs,
  REJECT: rejectVerbs,
  THREATEN: threatenVerbs,
  PROTEST: protestVerbs,
  SANCTION: sanctionVerbs,
  MOBILIZE: mobilizeVerbs,
  COERCE: coerceVerbs,
  ASSAULT: assaultVerbs,
}
