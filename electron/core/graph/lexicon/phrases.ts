/** Words for an event's label, by PLOVER category and mode. Each says no more than its category does. */
import type { PloverCategory } from '../../../../shared/model'

export interface Phrase {
  /** After "to", "may", "did not": "meet". */
  readonly base: string
  readonly past: string
  /** Alone, after "no", "planned", "possible": "meeting". */
  readonly noun: string
  /** Between the verb and whom: "" of "asked Russia", "with" of "agreed with Russia". */
  readonly to: string
  /** Between the noun and whom or what: "on" of "attack on Aleppo". */
  readonly of: string
}

const phrase = (base: string, past: string, noun: string, of = 'of', to = ''): Phrase => ({
  base,
  past,
  noun,
  to,
  of,
})

export const CATEGORY_PHRASES: Readonly<Record<PloverCategory, Phrase>> = {
  AGREE: phrase('agree', 'agreed', 'agreement', 'on', 'with'),
  CONSULT: phrase('hold talks', 'held talks', 'talks', 'with', 'with'),
  SUPPORT: phrase('back', 'backed', 'support', 'for'),
  CONCEDE: phrase('concede', 'conceded', 'concession', 'to', 'to'),
  COOPERATE: phrase('cooperate', 'cooperated', 'cooperation', 'with', 'with'),
  AID: phrase('aid', 'aided', 'aid', 'for'),
  RETREAT: phrase('ease off', 'eased off', 'easing', 'towards', 'towards'),
  REQUEST: phrase('ask', 'asked', 'request', 'to'),
  ACCUSE: phrase('criticise', 'criticised', 'criticism'),
  REJECT: phrase('refuse', 'refused', 'refusal'),
  THREATEN: phrase('threaten', 'threatened', 'threat', 'to'),
  PROTEST: phrase('protest', 'protested', 'protest', 'against', 'against'),
  SANCTION: phrase('reduce relations', 'reduced relations', 'reduced relations', 'with', 'with'),
  MOBILIZE: phrase('mobilise', 'mobilised', 'mobilisation', 'against', 'against'),
  COERCE: phrase('coerce', 'coerced', 'coercion'),
  ASSAULT: phrase('attack', 'attacked', 'attack', 'on'),
}

/** Small words of a report that may stand between the category's own verb and the content: "asked for help". */
export const CONTENT_WORDS: Partial<Readonly<Record<PloverCategory, readonly string[]>>> = {
  AGREE: ['to', 'on', 'that'],
  CONSULT: ['on', 'about', 'over'],
  COOPERATE: ['on', 'in'],
  REQUEST: ['to', 'for', 'that'],
  REJECT: ['to'],
  THREATEN: ['to'],
}

/** Keys are `CATEGORY/mode`; a mode that is not here takes its category's words. */
export const MODE_PHRASES: Readonly<Record<string, Phrase>> = {
  'CONSULT/meet': phrase('meet', 'met', 'meeting', 'with', 'with'),
  'CONSULT/visit': phrase('visit', 'visited', 'visit', 'to'),
  'CONSULT/multilateral': phrase('meet', 'met', 'meeting', 'with', 'with'),
  'CONSULT/third-party': phrase('mediate', 'mediated', 'mediation'),
  'CONSULT/phone': phrase('speak by phone', 'spoke by phone', 'phone call', 'with'),
  'CONSULT/call': phrase('speak by phone', 'spoke by phone', 'phone call', 'with'),
  'AGREE/third-party': phrase('broker a deal', 'brokered a deal', 'brokered deal'),
  'ACCUSE/disapprove': phrase('criticise', 'criticised', 'criticism'),
  'ACCUSE/investigate': phrase('investigate', 'investigated', 'investigation'),
  'ACCUSE/allege': phrase('accuse', 'accused', 'accusation'),
  'REQUEST/meet': phrase('ask to meet', 'asked to meet', 'request to meet', 'with', 'with'),
  'REQUEST/assist': phrase('ask for help', 'asked for help', 'request for help', 'to'),
  'REJECT/meet': phrase('refuse to meet', 'refused to meet', 'refusal to meet'),
  'REJECT/assist': phrase('refuse help', 'refused help', 'refusal of help'),
  'REJECT/yield': phrase('refuse to yield', 'refused to yield', 'refusal to yield'),
  'RETREAT/withdraw': phrase('withdraw', 'withdrew', 'withdrawal'),
  'RETREAT/release': phrase('release', 'released', 'release'),
  'RETREAT/return': phrase('give back', 'gave back', 'return'),
  'RETREAT/disarm': phrase('disarm', 'disarmed', 'disarmament'),
  'RETREAT/ceasefire': phrase('hold fire', 'held fire', 'ceasefire'),
  'RETREAT/access': phrase('give access', 'gave access', 'access', 'to', 'to'),
  'RETREAT/resign': phrase('resign', 'resigned', 'resignation'),
  'PROTEST/demo': phrase('demonstrate', 'demonstrated', 'demonstration', 'against', 'against'),
  'PROTEST/riot': phrase('riot', 'rioted', 'riot'),
  'PROTEST/strike': phrase('go on strike', 'went on strike', 'strike', 'against', 'against'),
  'PROTEST/hunger': phrase(
    'go on hunger strike',
    'went on hunger strike',
    'hunger strike',
    'against',
    'against',
  ),
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
  'ASSAULT/aerial': phrase('attack from the air', 'attacked from the air', 'air attack', 'on'),
  'ASSAULT/beat': phrase('beat', 'beat', 'beating'),
  'ASSAULT/torture': phrase('torture', 'tortured', 'torture'),
  'ASSAULT/execute': phrase('execute', 'executed', 'execution'),
  'ASSAULT/assassinate': phrase('assassinate', 'assassinated', 'assassination'),
  'ASSAULT/firearms': phrase('shoot', 'shot', 'shooting'),
  'ASSAULT/explosives': phrase('bomb', 'bombed', 'bombing'),
  'ASSAULT/suicide-attack': phrase('bomb', 'bombed', 'suicide attack', 'on'),
  'ASSAULT/heavy-weapons': phrase('shell', 'shelled', 'shelling'),
}
