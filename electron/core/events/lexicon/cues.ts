/** Verbs and phrases that report speech, and words that change whether a thing happened. Lemmas, lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "Kerry said": the subject speaks; what is said hangs on it. */
export const speechVerbs = set(
  'say tell add note state announce declare stress explain claim report assert remark comment reply respond observe continue maintain argue acknowledge admit confirm insist warn write tweet quote repeat reiterate emphasise emphasize underline underscore conclude suggest allege charge contend concede complain recall point_out mention estimate predict hint ask urge demand vow promise pledge deny reveal disclose caution lament boast joke quip affirm swear testify believe think indicate signal make_clear go_on retort counter inform brief call describe express voice read echo agree promise hope expect fear accuse propose shout interject muse cite find interrupt proclaim assure',
)

/** Verbs whose complement did not happen or is not known to have. */
export const failVerbs = set('fail refuse decline neglect avoid omit stop_short forget unable')
export const phaseVerbs = set(
  'begin start continue keep resume help manage proceed resort go_on end_up serve come finish complete',
)
export const planVerbs = set(
  'plan intend decide prepare aim expect schedule hope set due slate arrange going poise gear',
)
export const tryVerbs = set(
  'try seek attempt want wish hope strive struggle bid push work urge ask demand call request order tell consider threaten offer ready willing propose vow promise pledge agree need allow enable let refuse decline reject fail deny discuss prefer encourage invite press advise persuade convince remind direct command instruct implore appeal urge beg exhort lobby pressure recommend dare',
)
/** Verbs that take no object: their participle behind a noun ("students demonstrated") is a past tense. */
export const intransitiveVerbs = set(
  'demonstrate march rally riot clash resign retreat gather vote arrive travel confer negotiate talk speak apologise apologize appeal plead vow protest rebel mutiny surrender disagree quarrel collaborate cooperate react retaliate abstain converge fight insist refuse decline threaten fire shuttle line walk flee withdraw retreat advance return collapse disband defect assemble congregate flock picket strike march cross rumble roll pour sweep sail race swarm stream trundle convene meet dock anchor berth capitulate abdicate relent depart disembark',
)
/** Verbs that want an object: without one ("general arrested") they are passive. */
export const transitiveVerbs = set(
  'arrest detain jail imprison kill wound injure sentence expel deport kidnap abduct charge indict convict assassinate murder free release sack dismiss ban evacuate rescue execute hang accuse oust topple overthrow behead massacre torture extradite pardon seize capture summon hijack blacklist deploy',
)
/** Conjunctions under which nothing is asserted. */
export const hypotheticalMarkers = set('if unless whether lest')
export const hypotheticalModals = set('could would may might should can must ought')

/** Words of sport alone: a sentence with these tells of no event of ours. */
export const sportWords =
  /\b(?:goalkeeper|midfielder|defencem[ae]n|winger|penalty (?:shoot-?out|kick)|quarter-?finals?|semi-?finals?|premier league|champions league|europa league|super league|la liga|bundesliga|serie a|league on (?:mon|tues|wednes|thurs|fri|satur|sun)day|touchdown|quarterback|home run|inning|innings|wicket|batsman|grand slam|wimbledon|nba|nfl|mlb|nhl|uefa|(?:head|assistant|national|team) coach|['’]s coach|playoffs?|grand prix|formula one|olympic (?:gold|silver|bronze|champion|final)|medallist|half-?time|kick-?off|stoppage time|hat-?trick|football club|league title|home side|visitors'? goal|(?:two|three|four|late|early|own|winning|opening|first-half|second-half)[- ]goals?|goalless|equaliser|equalizer|(?:first|second|third|fourth|fifth) test\b|knockout blow|(?:(?:stanley|davis|ryder|gold|fa|super|nations) cup|cup of nations)|(?:final|semi-final|round) of the [A-Z]\w+ Open|cross-country|(?:beat|defeated|thrashed|edged|downed|crushed|held|routed) [\w ]{3,30} \d{1,2}[-–]\d{1,2}|\d{1,2}[-–]\d{1,2} (?:win|draw|defeat|victory)|(?:beat|thrashed|defeated) [\w ]{3,20} (?:one|two|three|four|five|six|seven)-(?:nil|one|two|three|four)|group match|shortstop|by (?:a )?(?:ko|tko)\b|olympic trials|in straight sets|in the last (?:four|eight|sixteen|16|32)\b|with \w+ laps? to go|(?:last|final|opening) lap|(?:top|second|third|fourth) seed|in the (?:semi-?)?final(?=[.,;])|(?:single|double|triple)-a\b|(?:big|minor|major)[- ]leagues?|infielder|outfielder|linebacker|goaltender|(?:as a|the) rookie|rookie season|free agent|(?:first-team|senior) squad|last match|cup final|match winner|(?:in|after) the (?:first|second) half,|(?:bad|late) foul|(?:yellow|red) card)\b/i

/** Words of sport that politics has too: "the defender of human rights", "a boycott of the World Cup". */
export const sportHints =
  /\b(?:striker|defender|world cup|fifa|fia|medals?|tennis|cricket|rugby|soccer|football|basketball|baseball|hockey|wrestling|welterweight|heavyweight|middleweight|referee|scored|standings|tournament|championships?|knockout|derby|(?:league|asian|european|african) cup)\b/i

/** Whose affairs are no sport. */
export const stateWords =
  /\b(?:government|police|minist(?:er|ry)|president|court|prosecutors?|embassy|soldiers?|troops|army|parliament|sanctions?|arrest(?:ed|s)?|jail(?:ed)?|bomb(?:ed|s|ing)?|killed|war|rights|rebels?|militants?|opposition|protesters?|boycott|diplomats?|workers|union|strike|regime|refugees?)\b/i

/** A story somebody made up tells of no event of ours. */
export const fictionWords =
  /^(?:suppose|imagine)\b|^(?:in|set in) (?:the|his|her|its|their|a|this|that) (?:\w+ ){0,2}(?:novel|film|movie|play|series|opera|drama|thriller|comedy|musical|video game|short story)\b|\b(?:novel|film|movie|play|opera|thriller|comedy|musical|book)(?:,? (?:in which|about|tells|shows|follows|depicts|traces|opens with|begins with|ends with|describes|returns|portrays|recounts|recalls|set in|set during))/i
