/** Words by which a report tells of meetings, and nouns for people who meet without a name. Lemmas, lower case. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for people: many, or one when an article or number says so. */
export const peopleNouns = setOf(`
academic activist actor addressee attendee adviser advisor aide alumnus ally ambassador analyst architect archbishop artist athlete author
banker bishop boss broker bureaucrat businessman businesspeople businessperson businesswoman campaigner candidate captain cardinal
caretaker chairman chief chieftain child citizen clan cleric clergyman coach colleague colonel commander contact commissioner consul consultant
contractor coordinator correspondent councillor councilor counterpart creditor critic customer deputy delegate dentist
designer developer dignitary diplomat director dissident distributor docker doctor donor driver economist editor educator elder
emigrant emir employee employer engineer entrepreneur environmentalist envoy ethnologist evacuee executive exile expatriate expert
exporter family farmer father filmmaker financier firefighter fisher fisherman follower founder friend functionary
general governor graduate grower guest head herder historian host hostage householder human-rights-defender imam immigrant importer
industrialist inhabitant inmate inspector intellectual interlocutor investigator investor judge jurist king landowner lawmaker lawyer
leader lecturer legislator lender lieutenant linguist lobbyist local magistrate manager mayor mediator medic member merchant
midwife migrant militant miner minister missionary monarch monitor monk mother musician national negotiator neighbor neighbour nominee
notable nun nurse officer official operator opponent organiser organizer owner painter parent parishioner parliamentarian
participant partner pastor patient patriarch pediatrician peer pensioner photographer physician pilgrim pilot player poet politician
premier presenter president priest prince princess principal prisoner producer professor programmer prosecutor protester publisher pupil
queen rabbi rancher refugee regulator relative representative rescuer researcher resident retailer returnee rival ruler sailor
scholar schoolchild scientist secretary senator settler shareholder sheikh shopkeeper signatory singer soldier specialist spokesman spokesperson
spokeswoman sponsor sportsman staff statesman student subsidiary superintendent supplier supporter surgeon survivor taxpayer teacher
technician technocrat teenager tenant trader trainee translator treasurer trucker trustee tutor unionist vendor veteran
apprentice archaeologist cadet conservationist curator defender deminer fellow figure intern leadership people person recruit responder
victim villager visitor volunteer voter widow winner wife witness woman worker worshipper writer youngster youth
`)

/** Bodies that are many people: only in the plural ("British businesses"), or with an article that brings them in ("a delegation"). */
export const bodyNouns = setOf(`
agency association bank body business chamber charity committee community company cooperative council delegation faction firm
agency authority board council civil-society coalition corps delegation federation force government group industry institution leadership media militia military mission movement network ngo operator organisation organization panel party personnel press school sector society team tribe union university
`)

/** "Meet them", "receive them": the object is met. */
export const meetVerbs = setOf(
  'meet host receive greet brief consult interview welcome update join telephone engage see',
)
/** "Talk with them", "speak to them". */
export const talkVerbs = setOf(
  'meet talk speak confer consult discuss negotiate chat converse dine lunch sit debate liaise engage gather sign agree huddle',
)
/** "They met", "they agreed with him": the subject meets. */
export const actVerbs = setOf(
  'meet talk speak confer consult discuss negotiate agree sign gather convene assemble telephone phone host receive greet visit brief attend',
)
/** "Hold talks with them". */
export const carrierVerbs = setOf(
  'hold have conduct open begin start resume continue conclude host chair co-chair attend join convene lead address',
)
/** "A meeting with them", "talks between them". */
export const meetingNouns = setOf(
  'meeting talk talks discussion conversation consultation negotiation dialogue session summit conference roundtable round-table dinner lunch breakfast reception call briefing table trilateral contact touch correspondence',
)
/** "A number of ministers", "dozens of farmers", "a delegation of traders": who is meant stands behind "of". */
export const quantityNouns = setOf(
  'number group range handful host couple dozen score hundred thousand series variety delegation crowd gathering cross-section selection circle team majority',
)
/** "His colleagues", "their partners" are others than he and they. */
export const colleagues = setOf('ally colleague counterpart host negotiator official partner')
