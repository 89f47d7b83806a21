/** Nouns for people who act without a name: rebels, protesters, police. One a line: key | nouns that mean it. */

const standing = `
rebels|rebels;rebel fighters;rebel forces;rebel groups;rebel troops;rebel factions
insurgents|insurgents;insurgent groups;insurgent forces
guerrillas|guerrillas;guerillas;guerrilla fighters;guerilla fighters
militants|militants;militant groups
militias|militias;militia;militiamen;militia fighters;militia members
separatists|separatists;secessionists
paramilitaries|paramilitaries;paramilitary forces;paramilitary groups
jihadists|jihadists;jihadis;islamists;islamic fundamentalists;muslim fundamentalists
mujahideen|mujahideen;mujahedin;mujahedeen
extremists|extremists;rightists;leftists;ultranationalists
terrorists|terrorists;terrorist groups
warlords|warlords
opposition|opposition;opposition parties;opposition groups;opposition forces;opposition politicians;opposition members
opposition leaders|opposition leaders;opposition figures
lawmakers|lawmakers;legislators;parliamentarians;mps;members of parliament;deputies
senators|senators
parliament|parliament;legislature;upper house;lower house
police|police;policemen;police officers;riot police;police forces;civil guards;national guards;state troopers
army|army;army units;army troops;army soldiers
gendarmes|gendarmes;gendarmerie
security forces|security forces;security services
coastguard|coastguard;coast guard;coastguards
border guards|border guards
prosecutors|prosecutors
settlers|settlers
tribesmen|tribesmen;tribal fighters;tribal leaders;tribal chiefs;village chiefs;village elders;tribal elders;clan elders;community leaders;elders
trade unions|trade unions;unions;trade unionists;labour unions;labor unions
student leaders|student leaders
human rights groups|rights groups;human rights groups
rebel leaders|rebel leaders;rebel commanders
indigenous groups|indigenous groups;indigenous people
judges|judges;magistrates
clerics|clerics;church leaders;religious leaders;priests;bishops;monks;nuns;imams;clergymen;clergy
exiles|exiles
communists|communists
nationalists|nationalists
royalists|royalists;monarchists
hardliners|hardliners
landowners|landowners;landlords
court|court;courts;tribunal;supreme court;high court;constitutional court;appeals court;military court;military tribunal
electoral commission|electoral commission;election commission;electoral board;election board;electoral council;election officials
central bank|central bank
vigilantes|vigilantes;vigilante groups
voters|voters
minorities|minorities;minority groups
civil society|civil society;civil society groups;civil society organisations;civil society organizations
international community|international community;world community
`

/** Those of one report are seldom those of another. */
const passing = `
government|government;cabinet;presidency;government troops;government forces;government soldiers;regime troops;regime forces;authorities;regime;junta
troops|troops;soldiers;marines;paratroopers;commandos;servicemen
military|military;navy;air force;navies;armies;air forces
fighters|fighters;armed men;armed group;armed groups
gunmen|gunmen;unidentified men;masked men;hooded men;unknown men
attackers|attackers;assailants;bombers;suicide bombers;besiegers
kidnappers|kidnappers;hostage takers;hijackers;captors;abductors
pirates|pirates
bandits|bandits
mutineers|mutineers
snipers|snipers
mercenaries|mercenaries
gangs|gangs;gang members
protesters|protesters;protestors;demonstrators;marchers
rioters|rioters
strikers|strikers
activists|activists;campaigners
dissidents|dissidents
students|students
workers|workers;dockers;railwaymen;mineworkers;steelworkers;dockworkers;autoworkers
farmers|farmers;peasants;smallholders
teachers|teachers
miners|miners
doctors|doctors
nurses|nurses
drivers|drivers
lawyers|lawyers
journalists|journalists;reporters;correspondents;photographers;bloggers;editors
villagers|villagers
refugees|refugees
migrants|migrants;asylum seekers
prisoners|prisoners;detainees;inmates
hostages|hostages
civilians|civilians
peacekeepers|peacekeepers
aid workers|aid workers;relief workers
aid agencies|aid agencies;relief agencies
ngos|ngos
convoy|convoy;aid convoy;relief convoy
convoys|convoys;aid convoys;relief convoys
sides|sides;both sides;all sides;warring sides;rival sides;warring parties;rival parties;both parties;all parties;warring factions;rival factions;factions;both camps;rival camps;rival groups
ruling party|ruling party;governing party;ruling coalition;governing coalition
opposition party|opposition party;main opposition party;opposition coalition;opposition alliance
armed movement|rebel movement;separatist movement;guerrilla movement;independence movement;secessionist movement;resistance movement;liberation movement
armed faction|rebel council;rebel government;rebel group;rebel faction;rebel alliance;rebel coalition;rebel army;rebel force;militant group;guerrilla group;separatist group;insurgent group;insurgent force;islamist group;jihadist group;terrorist group;extremist group;paramilitary group;splinter group;guerrilla force;guerrilla army
rights group|rights group;human rights group;watchdog;human rights watchdog
charity|charity;aid group;relief group;aid agency;relief agency
aid groups|aid groups;relief groups;charities
radio station|radio station
television station|television station;television channel;tv station;tv channel
oil company|oil company;oil firm;oil companies;oil firms
trade union|trade union;labour union;labor union
western governments|western governments;western countries;western nations;western states
african states|african leaders;african states;african countries;african governments;african presidents
asian states|asian countries;asian states;asian nations;asian leaders
arab states|arab states;arab countries;arab leaders;arab governments;gulf states;gulf arab states
baltic states|baltic states;baltic republics;baltic countries;baltic governments
balkan states|balkan states;balkan countries
central american states|central american states;central american countries;central american governments;central american presidents;central american leaders
latin american states|latin american states;latin american countries;latin american governments;latin american leaders
central asian states|central asian states;central asian countries;central asian republics;central asian leaders
west african states|west african states;west african countries;west african leaders;west african governments
european states|european states;european countries;european governments;european powers
muslim states|muslim states;muslim countries;muslim nations;islamic countries;islamic states;islamic nations
developing countries|developing countries;developing nations;poor countries;poor nations
industrial nations|industrial nations;industrialised nations;industrialized nations;rich countries;rich nations;industrial powers
frontline states|frontline states;front-line states
member states|member states;member countries;member governments
ruling council|ruling council;military council;transitional council;interim council;revolutionary council
nordic states|nordic countries;nordic states;nordic governments
world powers|world powers;major powers;western powers;foreign powers
neighbours|neighbours;neighbors;neighbouring governments;neighbouring countries;neighboring countries;neighbouring states;neighboring states
allies|allies
coalition|coalition forces;coalition troops;allied forces;allied troops
international forces|international forces;multinational forces;foreign forces
recruits|recruits;cadets;conscripts
traffickers|traffickers
looters|looters;arsonists
victims|victims
patients|patients
passengers|passengers
medics|medics;paramedics;health workers
bystanders|bystanders;passers-by;pedestrians
environmentalists|environmentalists
employees|employees
missionaries|missionaries
islanders|islanders;townspeople;locals;inhabitants
civil servants|civil servants
mediators|mediators
monitors|monitors;observers;ceasefire monitors;election observers;election monitors
inspectors|inspectors
negotiators|negotiators
diplomats|diplomats
delegation|delegation;delegations
supporters|supporters;loyalists
opponents|opponents
youths|youths
hackers|hackers
smugglers|smugglers
crowd|crowd;crowds;mob
many|thousands;hundreds;dozens
residents|residents
guards|guards
officers|officers
commanders|commanders;generals
sailors|sailors;seamen;crewmen;crew members
fishermen|fishermen
writers|writers;poets;novelists
rulers|rulers;military rulers
rescuers|rescuers;firefighters;rescue workers;rescue teams;rescue crews;search teams
academics|academics;professors;scholars
engineers|engineers;technicians
traders|traders;shopkeepers;vendors;merchants
herders|herders;nomads
growers|growers;ranchers
women|women
children|children;schoolchildren;schoolgirls;pupils
families|families
relatives|relatives
tourists|tourists;holidaymakers
pilgrims|pilgrims
worshippers|worshippers
mourners|mourners
survivors|survivors;evacuees
politicians|politicians;candidates
ministers|cabinet ministers;former ministers
ministry|ministry
employers|employers;mine owners;factory owners;shipowners;mill owners
newspapers|newspapers;dailies;radio stations;television stations;broadcasters
citizens|citizens;nationals
defectors|defectors;deserters
suspects|suspects
donors|donors;donor countries;donor nations;aid donors
pensioners|pensioners
parents|parents
volunteers|volunteers
foreigners|foreigners;westerners;expatriates;aliens
immigrants|immigrants;emigrants
squatters|squatters;evictees;slum dwellers
homosexuals|homosexuals;gays
poachers|poachers;loggers;rustlers;cattle rustlers
prospectors|prospectors;gold miners;diamond miners
clansmen|clansmen;tribespeople
security guards|security guards;armed guards
detectives|detectives;investigators;interrogators;customs officers;customs officials;customs agents;federal agents;immigration officers;intelligence agents;secret agents
secret police|secret police;secret service;intelligence service;intelligence agency;security police;security service
seamstresses|garment workers;textile workers;seamstresses
transport workers|taxi drivers;truckers;lorry drivers;truck drivers;bus drivers;railway workers;airport workers;air traffic controllers
oil workers|oil workers;oilmen
bank workers|bank workers;bank clerks
growers of coca|coca growers;coca farmers;tea pickers;cane cutters
whites|whites;white farmers;white settlers
blacks|blacks
veterans|veterans;war veterans;ex-soldiers;former soldiers;former fighters;former rebels;ex-combatants
convicts|convicts;death row inmates
dignitaries|dignitaries;notables
widows|widows
disabled|disabled people
spies|spies
arms dealers|arms dealers;gun runners;gunrunners
drug lords|drug lords;drug traffickers;drug barons;drug cartels
human rights monitors|human rights monitors;human rights activists;human rights workers;human rights lawyers
newspaper|newspaper
firemen|firemen;lifeguards;coastguards
`

const single = `
gunman|gunman;gunman
attacker|attacker;assailant;knifeman
bomber|bomber;suicide bomber
protester|protester;demonstrator;protestor
militant|militant
policeman|policeman;police officer;policewoman
hijacker|hijacker
opposition leader|opposition leader
rebel leader|rebel leader;rebel commander
student leader|student leader
lawmaker|lawmaker;legislator;opposition deputy
journalist|journalist;reporter;photographer;blogger;newspaper editor
activist|activist;dissident
soldier|soldier;marine
general|general
commander|commander
cleric|cleric;priest;bishop;imam;monk
judge|judge
prosecutor|prosecutor;chief prosecutor;state prosecutor;public prosecutor;attorney general
auditor|auditor;auditor general
governor|governor;state governor;provincial governor
mayor|mayor
army chief|army chief;military chief;police chief
lawyer|lawyer
union leader|union leader;trade union leader
diplomat|diplomat
aid worker|aid worker
hostage|hostage
prisoner|prisoner;detainee
villager|villager
farmer|farmer;peasant;shepherd;herder
student|student
worker|worker
fisherman|fisherman
settler|settler
refugee|refugee
migrant|migrant
tourist|tourist
missionary|missionary;pastor;nun;rabbi
engineer|engineer
pilot|pilot
sailor|sailor
peacekeeper|peacekeeper
rebel|rebel
fighter|fighter
kidnapper|kidnapper
pirate|pirate
spy|spy
prosecutor|prosecutor
senator|senator
candidate|candidate
politician|politician
businessman|businessman
writer|writer;poet
contractor|contractor
interpreter|interpreter
cameraman|cameraman
sniper|sniper;marksman
extremist|extremist;terrorist;separatist;guerrilla;insurgent;militiaman;jihadist
suspect|suspect;defendant
warlord|warlord;chieftain;tribal chief;clan chief
primate|primate;cardinal;archbishop;patriarch;mufti;grand mufti;chief rabbi;abbot
laureate|laureate
detective|detective;investigator
human rights lawyer|human rights lawyer;rights lawyer;human rights activist
foreigner|foreigner;expatriate
widow|widow
guard|guard;bodyguard;security guard
officer|army officer;naval officer
defector|defector;deserter
civilian|civilian
miner|miner
`

export interface Collective {
  readonly key: string
  /** Those of one country are the same in every report; others only within one. */
  readonly standing: boolean
  readonly kind: 'group' | 'person'
}

function read(list: string, kind: Collective['kind'], isStanding: boolean): [string, Collective][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', nouns = ''] = line.split('|')
      return nouns
        .split(';')
        .map((noun): [string, Collective] => [noun, { key, standing: isStanding, kind }])
    })
}

/** "the education ministry", "the health department": one key each, so that two of a report stay two. */
const portfolios =
  'foreign interior defence defense justice finance economy trade education health culture labour labor agriculture energy oil transport environment information home state treasury planning'.split(
    ' ',
  )

const ministries = portfolios.map((of) => `${of} ministry|${of} ministry`).join('\n')

/** Noun, with the words that belong to it, to what it means; lower case. */
export const collectives: ReadonlyMap<string, Collective> = new Map([
  ...read(standing, 'group', true),
  ...read(passing, 'group', false),
  ...read(ministries, 'group', true),
  ...read(single, 'person', false),
])

/** With a country beside them they speak for it: "Syrian government forces", "Indian diplomats". */
export const stateNouns: ReadonlySet<string> = new Set([
  'government',
  'troops',
  'military',
  'diplomats',
  'negotiators',
  'delegation',
  'ministers',
  'ministry',
  'sides',
  ...portfolios.map((of) => `${of} ministry`),
])

/** Persons without a name who act for the country beside them: "a Chadian general"; "a Chadian opposition leader" does not. */
export const stateOfficers: ReadonlySet<string> = new Set(
  'general,commander,soldier,policeman,army chief,diplomat,prosecutor,auditor,governor,mayor,judge,senator,peacekeeper,pilot,sailor,spy,interpreter,settler'.split(
    ',',
  ),
)

/** Fighters of a named group are that group: "Boko Haram militants". */
export const armed: ReadonlySet<string> = new Set([
  'rebels',
  'insurgents',
  'guerrillas',
  'militants',
  'militias',
  'separatists',
  'paramilitaries',
  'jihadists',
  'extremists',
  'terrorists',
  'fighters',
  'gunmen',
])

/** Said before what belongs to them: "an army post", "rebel positions", "opposition demands", "a police spokesman". */
export const owners: ReadonlyMap<string, string> = new Map(
  'rebel rebels,government government,army army,police police,militant militants,militia militias,guerrilla guerrillas,insurgent insurgents,opposition opposition,separatist separatists,settler settlers,terrorist terrorists,junta government,regime government,navy military,military military'
    .split(',')
    .map((pair) => {
      const [word = '', key = ''] = pair.split(' ')
      return [word, key]
    }),
)
export const belongings: ReadonlySet<string> = new Set(
  'position post base camp convoy patrol checkpoint outpost stronghold vehicle truck headquarters barracks line flotilla ship boat vessel gunboat warship helicopter plane jet aircraft tank bunker garrison arsenal depot motorcade jeep bus barge station target unit column rally march protest rule troop delegate delegation politician councillor editor activist figure supporter candidate building barrack soldier advance offensive plan policy reform negotiator demand proposal offer call plan request claim accusation spokesman spokeswoman bombardment airstrike shelling'.split(
    ' ',
  ),
)

/** What is sent, withdrawn or told is no party: "sent troops", "told journalists". */
export const handling: ReadonlySet<string> = new Set(
  'send deploy dispatch withdraw mass amass move mobilise mobilize station pull redeploy contribute provide recall train raise recruit tell brief inform show remind have include field lead command'.split(
    ' ',
  ),
)

/** Who goes where another sends them; others who are moved are helped or forced. */
export const commanded: ReadonlySet<string> = new Set([
  ...armed,
  'troops',
  'military',
  'police',
  'army',
  'security forces',
  'border guards',
  'peacekeepers',
  'monitors',
  'inspectors',
  'guards',
  'diplomats',
  'negotiators',
])

/** Sent or kept by one man they are not he: "Haftar's envoys", "Saleh's lawyers". */
export const emissaries =
  /^(?:representative|envoy|emissary|diplomat|negotiator|delegation|delegate|mediator|lawyer|adviser|advisor|aide|spokesman|spokeswoman|supporter)s?$/
