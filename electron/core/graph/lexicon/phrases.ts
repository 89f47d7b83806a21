/** Words for an event's label, by PLOVER category and mode. Each says no more than its category does. */
import type { PloverCategory } from '../../../../shared/model'

export interface Phrase {
  /** After "to", "may", "did not": "meet". */
  readonly base: string
  readonly past: string
  /** Alone, after "no", "planned", "possible": "meeting". */
  readonly noun: string
}

const phrase = (base: string, past: string, noun: string): Phrase => ({ base, past, noun })

export const CATEGORY_PHRASES: Readonly<Record<PloverCategory, Phrase>> = {
  AGREE: phrase('agree', 'agreed', 'agreement'),
  CONSULT: phrase('hold talks', 'held talks', 'talks'),
  SUPPORT: phrase('back', 'backed', 'support'),
  CONCEDE: phrase('concede', 'conceded', 'concession'),
  COOPERATE: phrase('cooperate', 'cooperated', 'cooperation'),
  AID: phrase('aid', 'aided', 'aid'),
  RETREAT: phrase('ease off', 'eased off', 'easing'),
  REQUEST: phrase('ask', 'asked', 'request'),
  ACCUSE: phrase('criticise', 'criticised', 'criticism'),
  REJECT: phrase('refuse', 'refused', 'refusal'),
  THREATEN: phrase('threaten', 'threatened', 'threat'),
  PROTEST: phrase('protest', 'protested', 'protest'),
  SANCTION: phrase('break off or sanction', 'broke off or sanctioned', 'break-off or sanction'),
  MOBILIZE: phrase('mobilise', 'mobilised', 'mobilisation'),
  COERCE: phrase('coerce', 'coerced', 'coercion'),
  ASSAULT: phrase('attack', 'attacked', 'attack'),
}

/** Keys are `CATEGORY/mode`; a mode that is not here takes its category's words. */
export const MODE_PHRASES: Readonly<Record<string, Phrase>> = {
  'CONSULT/meet': phrase('meet', 'met', 'meeting'),
  'CONSULT/visit': phrase('visit', 'visited', 'visit'),
  'CONSULT/multilateral': phrase('meet', 'met', 'meeting'),
  'CONSULT/third-party': phrase('mediate', 'mediated', 'mediation'),
  'CONSULT/phone': phrase('phone', 'phoned', 'phone call'),
  'CONSULT/call': phrase('phone', 'phoned', 'phone call'),
  'AGREE/third-party': phrase('broker a deal', 'brokered a deal', 'brokered deal'),
  'ACCUSE/disapprove': phrase('criticise', 'criticised', 'criticism'),
  'ACCUSE/investigate': phrase('investigate', 'investigated', 'investigation'),
  'ACCUSE/allege': phrase('accuse', 'accused', 'accusation'),
  'REQUEST/meet': phrase('ask to meet', 'asked to meet', 'request to meet'),
  'REQUEST/assist': phrase('ask for help', 'asked for help', 'request for help'),
  'REJECT/meet': phrase('refuse to meet', 'refused to meet', 'refusal to meet'),
  'REJECT/assist': phrase('refuse help', 'refused help', 'refusal of help'),
  'REJECT/yield': phrase('refuse to yield', 'refused to yield', 'refusal to yield'),
  'RETREAT/withdraw': phrase('withdraw', 'withdrew', 'withdrawal'),
  'RETREAT/release': phrase('release', 'released', 'release'),
  'RETREAT/return': phrase('give back', 'gave back', 'return'),
  'RETREAT/disarm': phrase('disarm', 'disarmed', 'disarmament'),
  'RETREAT/ceasefire': phrase('cease fire', 'ceasefire', 'ceasefire'),
  'RETREAT/access': phrase('let in', 'let in', 'access'),
  'RETREAT/resign': phrase('resign', 'resigned', 'resignation'),
  'PROTEST/demo': phrase('demonstrate', 'demonstrated', 'demonstration'),
  'PROTEST/riot': phrase('riot', 'rioted', 'riot'),
  'PROTEST/strike': phrase('go on strike', 'went on strike', 'strike'),
  'PROTEST/hunger': phrase('go on hunger strike', 'went on hunger strike', 'hunger strike'),
  'PROTEST/boycott': phrase('boycott', 'boycotted', 'boycott'),
  'PROTEST/obstruct': phrase('obstruct', 'obstructed', 'obstruction'),
  'SANCTION/convict': phrase('convict', 'convicted', 'conviction'),
  'SANCTION/expel': phrase('expel', 'expelled', 'expulsion'),
  'SANCTION/withdraw': phrase('pull out', 'pulled out', 'pull-out'),
  'SANCTION/discontinue': phrase('break off', 'broke off', 'break-off'),
  'COERCE/seize': phrase('seize', 'seized', 'seizure'),
  'COERCE/restrict': phrase('restrict', 'restricted', 'restriction'),
  'COERCE/ban': phrase('ban', 'banned', 'ban'),
  'COERCE/censor': phrase('censor', 'censored', 'censorship'),
  'COERCE/arrest': phrase('detain', 'detained', 'detention'),
  'COERCE/deport': phrase('expel', 'expelled', 'expulsion'),
  'COERCE/cyber': phrase('hack', 'hacked', 'hacking'),
  'COERCE/destroy': phrase('destroy', 'destroyed', 'destruction'),
  'COERCE/martial-law': phrase(
    'declare emergency rule',
    'declared emergency rule',
    'emergency rule',
  ),
  'ASSAULT/abduct': phrase('abduct', 'abducted', 'abduction'),
  'ASSAULT/sexual': phrase('assault sexually', 'assaulted sexually', 'sexual assault'),
  'ASSAULT/aerial': phrase('attack from the air', 'attacked from the air', 'air attack'),
  'ASSAULT/beat': phrase('beat', 'beat', 'beating'),
  'ASSAULT/torture': phrase('torture', 'tortured', 'torture'),
  'ASSAULT/execute': phrase('execute', 'executed', 'execution'),
  'ASSAULT/assassinate': phrase('assassinate', 'assassinated', 'assassination'),
  'ASSAULT/firearms': phrase('shoot', 'shot', 'shooting'),
  'ASSAULT/explosives': phrase('bomb', 'bombed', 'bombing'),
  'ASSAULT/suicide-attack': phrase('bomb', 'bombed', 'suicide attack'),
  'ASSAULT/heavy-weapons': phrase('shell', 'shelled', 'shelling'),
}
