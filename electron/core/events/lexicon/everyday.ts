/** What trade, households, sport, courts and those who stand for office do with the verbs of the lexicon: no deed between parties. */

/** Classes of nouns for the lines below; every other class is an object class. */
export const everydayLists: Readonly<Record<string, string>> = {
  ware: 'flight course class degree product ticket discount menu room cargo programme program scholarship tour lesson diploma software connection',
  office:
    'seat mayor governor president senator nomination office presidency position post job appointment professorship mayoralty governorship council parliament re-election election',
  currency:
    'currency peg title crown lead championship thesis naira dollar euro yen pound rouble ruble franc peso lira rupee rupiah rand rial baht dinar ringgit forint zloty krona shilling goal medal cup',
  keepsake:
    'letter paper archive painting manuscript diary kidney organ body hair blood sperm piano',
  marketeer: 'trader investor market analyst share stock economist broker bondholder',
  builder: 'worker builder crew contractor engineer workman developer',
  engineer: 'engineer technician operator',
  device:
    'reader technology software bus app tool method term fund argument parachute airbag strategy rhetoric tactic server product machine capital card',
  squad: 'squad team club side league roster eleven line-up',
  saving: 'money time energy cost dollar euro pound cent tax space fuel water penny',
  learning:
    'understand know see realise realize think feel remember decide explain appreciate discover imagine grow shape win become',
  abstract:
    'majority career reputation hope chance confidence credibility myth illusion marriage trust dream image movement prestige morale mood',
  performer:
    'novelist playwright poet rapper columnist swimmer runner sprinter boxer golfer musician guitarist drummer singer songwriter composer actor actress director producer co-star orchestra band choreographer comedian pianist rower skier skater champion cyclist jockey gymnast wrestler',
  opus: 'book novel play film memoir album song poem lap stroke ep lp single soundtrack mixtape remix debut',
  product:
    'game product model toy drug advert advertisement batch book cash money saving deposit pill medicine',
  fee: '$ £ € nothing fee price euro dollar pound cent interest rate toll rent percent %',
  service:
    'service accommodation example reason answer detail view opportunity platform basis insight experience way entertainment evidence explanation background alternative challenge proof cover excuse pretext',
  freighter: 'ship freighter vessel barge train railway line pipeline ferry tanker',
  carrier:
    'plane helicopter ship boat truck convoy flight train vessel airline agency charity ambulance hospital money cash programme program fund aid loan grant mission team force',
  measure:
    'embargo sanction sanctions tariff policy decision law tax restriction boycott downturn scandal remark rule cut levy subsidy devaluation',
  pressure:
    'rise rent price cost tax wage shortage competition inflation boom slump fall poverty unemployment drought crisis recession',
  firm: 'bank fund retailer firm company chain airline maker carmaker brewer insurer lender investor miner producer grocer supermarket manufacturer',
  seller: 'union association college school club firm company bank shop hotel airline',
  regulator: 'watchdog regulator referee league exchange umpire',
  judge: 'judge court tribunal magistrate registrar',
  remark: 'comment elaborate speculate say specify reveal disclose confirm identify name',
  policy: 'budget record decision handling performance policy cut tax reform move plan choice',
  fan: 'poet critic friend fan relative family admirer tourist visitor foreigner shopper rat weed mosquito',
  reviewing: 'review study examine assess survey evaluate measure photograph film count map',
  silence: 'comment elaborate speculate',
  settling: 'work study live train join settle retire enrol enroll',
  hearing: 'hear consider review',
  bearing: 'bear share cover',
  airline: 'airline airlines airways carrier',
  weather:
    'fog storm snow flood flooding ice typhoon hurricane cyclone ash heat heatwave wind rain blizzard smoke lightning earthquake drought weather turbulence fire wildfire',
  flogging: 'flog cane whip lash hang behead stone',
  concern:
    'retailer firm company chain airline maker carmaker brewer insurer lender investor miner producer grocer supermarket manufacturer broadcaster publisher studio label club team',
  family: 'parent mother father couple grandmother grandfather nurse sister brother aunt uncle',
  road: 'road motorway highway street bridge airport school railway line pass tunnel',
  deep: 'sea ocean lake bay gulf strait',
  good: 'oil gas water grain rice sugar wheat album film report document datum data result statement figure fund money detail version book song list',
}

/**
 * A line reads as in `verbs/index.ts`, by the verb without its particle: where one of its needs holds, nothing is told.
 * Flags: present (only of what is done as a rule), plain (only of a bare noun: "workers", not "Chilean workers"),
 * alone (only of a main verb with nothing behind it), unowned (only of what is nobody else's), thing (only where a thing and nobody is the subject), be (only right behind a form of it), vote (only in a sentence about one).
 */
export const everydayLines = `
charge #fee
provide #service
decline >#remark
refuse comment | >#silence
travel/fly/go/head >#settling
authorise/authorize/approve offer | reward
support on:tour
approve * ! alone
surround ^#fan
sit behind*
open ^work door | ^research door | ^discovery door | ^study door | ^finding door
overrun ^#fan
collaborate/work/partner/team/tour with#performer
send team >#reviewing
schedule #appointment ! thing
offer ^#seller | #service | #ware ! present
campaign for#office
seek/accept/win/contest #office
attack/assail/beat/defeat ^#performer | speculator | in#opus | with#opus | on#opus
withdraw/retreat/pull/exit #product | ^#firm bare | ^#performer
fine ^#regulator
come ^#currency
defend #currency
defend #policy ! unowned
donate #keepsake
shrug/brush/welcome/cheer/ignore/punish/reward/dismiss/applaud/greet ^#marketeer
destroy #abstract
demolish/destroy/dismantle ^#builder ! plain
shut/close ^#engineer
deploy #device
summon/invite/call to#squad | into#squad
help/assist/save #saving | >#learning
help/assist/save * ! thing
carry/ship/transport ^#freighter from* to*
drive/push/force/chase ^#pressure
hurt/harm/wound/injure/maim ^#pressure | ^#measure
take ^#firm control
agree ^#judge >#hearing
order >#bearing
set/fix ^#judge *
propose bare to:her | bare to:him
return passive ! vote
apply passive
part with&
surrender/concede lead | point | title | goal | wicket | game
award agentless
back startup | start-up | #opus
cut/sever/break/end/suspend ^#concern tie | ^#concern contract
sign lease | mortgage
withdraw/pull/walk from:merger-talk | from:takeover-talk | from:tender
hold/open/begin/start/end/break/resume merger-talk | takeover-talk
spend on:war | on:campaign | on:weapon | on:defence | on:defense
cancel/call/postpone news-conference | press-conference
fall/land/crash/splash into#deep | in#deep
hold ^#family
thank/praise #family
draw ^lawyer
lend/loan ^museum | ^gallery | ^library
apologise/apologize ^#concern | ^operator
award round | point | penalty | contract
treat ^hospital for* | ^clinic for*
recommend dose | diet | vaccine | exercise | drug | #opus
order/buy/lease ^#airline
fight price-war | duel
suspend/cancel/close/shut/halt/stop because_of#weather | due_to#weather | after#weather | during#weather
shut/close/block agentless #road
take/rush/carry/bring/move agentless to:hospital
train/warn agentless ! be
release/discharge water | steam | #opus
`
