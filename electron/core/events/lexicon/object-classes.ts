/** Classes of nouns that decide what a verb means with them: "hold talks" is a meeting, "hold a rally" a protest. Lemmas, lower case. */

import { everydayLists } from './everyday'

const lists: Readonly<Record<string, string>> = {
  utterance:
    'refusal decision policy record plan stance statement remark comment speech failure attitude budget law bill proposal handling treatment conduct role move intransigence silence hypocrisy',
  firmsupport:
    'full-support full-backing continued-support unwavering-support strong-support total-support complete-support firm-support unconditional-support unstinting-support moral-support political-support diplomatic-support staunch-support steadfast-support wholehearted-support unequivocal-support undivided-support whole-support backing solidarity allegiance loyalty',
  helping:
    'help rebuild assist distribute evacuate repair clear rescue treat restore feed aid protect train vaccinate demine deliver search dig reconstruct fight put_out',
  relieving:
    'rebuild distribute evacuate repair rescue treat restore feed vaccinate demine deliver dig reconstruct',
  overflying: 'cross fly land overfly refuel',
  leaving: 'leave depart disembark',
  trading: 'pump export ship import supply sell buy trade deliver',
  joinable:
    'network system grid market exchange stock-exchange defence currency force command unit railway fleet power-grid air-defence',
  fuel: 'oil gas electricity crude petrol diesel coal kerosene barrel',
  mission: 'force mission peacekeeping-force coalition contingent monitoring-mission',
  halt: 'halt stop end',
  halting: 'halt stop cease hold stand_down lay_down',
  asking: 'ask urge demand press request seek appeal beg invite propose',
  dealing: 'do',
  taken:
    'town city village base airport bridge crossing hill fort outpost province capital port island district airfield islet hilltop ridge garrison',
  blaming: 'blame',
  condemned:
    'unacceptable outrageous barbaric criminal crime provocation terrorism genocide illegal disgrace aggression shameful deplorable intolerable inhuman unforgivable reprehensible abhorrent cowardly violation breach blackmail interference hypocritical farce unlawful unjustified unjustifiable inexcusable disgraceful scandalous',
  marching: 'march storm demonstrate',
  entering: 'break enter force invade occupy reach approach',
  working: 'work eat return attend teach unload load handle',
  pressing: 'pressure demand protest',
  treasure:
    'treasure statue archive relic bronze mask throne crown icon painting manuscript artefact artifact antiquity skull bone gold art',
  killing: 'kill assassinate murder poison',
  toppling: 'overthrow topple oust depose unseat seize',
  treatment: 'treatment surgery operation care',
  suing: 'task court trial',
  attacking:
    'attack bomb bombard shell shoot fire fight kill raid strike target pound ambush besiege launch',
  supplying:
    'issue supply buy sell send deliver fund ship export import pay finance pump provide give grant accept trade recognise recognize',
  success:
    'step success breakthrough example model progress victory contribution milestone achievement landmark triumph',
  talk: 'talk talks meeting conversation negotiation discussion consultation summit conference dialogue session parley round encounter exchange phone-call call teleconference briefing gathering forum audience visit mediation negotiations hearing tete-a-tete breakfast bilateral trilateral',
  meeting:
    'talk talks meeting conversation negotiation discussion consultation summit conference dialogue session round roundtable round-table workshop forum gathering assembly congress ceremony funeral inauguration convention',
  agreement:
    'agreement deal accord pact treaty truce ceasefire cease-fire memorandum contract protocol convention compromise understanding consensus settlement arrangement armistice charter moratorium declaration compact roadmap code communique package',
  truce: 'truce ceasefire cease-fire armistice cessation pause lull moratorium',
  progress: 'progress breakthrough headway advance step',
  aid: 'aid milk flour soap heater generator assistance food medicine supply supplies relief help loan grant fund funding funds money donation ration shelter blanket tent vaccine credit asylum refuge humanitarian package medication equipment water fuel million billion dollar euro pound ton tonne wheat grain flour citizenship protection care doctor medic team expert compensation subsidy debt support rice blood oxygen mask clothes clothing cash euros dollars kroner krona franc peso rouble ruble yen sanctuary haven school-book textbook computer ambulance generator',
  arms: 'minesweeper corvette arm arms weapon weaponry ammunition missile rocket mortar grenade explosive landmine tank jet helicopter aircraft fighter-jet rifle munition hardware artillery gun drone vehicle shell howitzer patrol-boat warship submarine frigate radar system launcher shells',
  demand:
    'timetable blueprint demand challenge complaint petition request proposal offer plan resolution bid call appeal claim accusation allegation idea report charge criticism suggestion ultimatum deal agreement motion bill draft measure amendment accord invitation pressure petition ruling verdict possibility notion treaty compromise truce ceasefire cease-fire initiative change involvement wrongdoing responsibility application mediation referendum result legislation package',
  allegation:
    'accusation allegation claim charge report suggestion rumour rumor involvement responsibility wrongdoing link role change knowledge',
  proposal:
    'proposal offer plan resolution bid idea motion bill draft measure deal initiative agreement invitation call appeal request demand roadmap blueprint effort decision policy law budget candidacy stance right step move intervention strike war operation campaign package',
  violence:
    'attack strike airstrike air-strike raid offensive assault bombing bombardment shelling war operation invasion ambush incursion campaign attempt onslaught massacre killing shooting fire sortie blitz gunfight bomb rocket missile mortar shell grenade artillery cleansing genocide crackdown counteroffensive counter-offensive counterattack hostility violence fighting hostilities bloodshed',
  bomb: 'bomb rocket missile mortar shell grenade artillery round shot barrage salvo fire torpedo bullet projectile drone explosive car scud katyusha warhead petrol-bomb fire-bomb',
  teargas: 'gas tear-gas teargas water-cannon rubber-bullet plastic-bullet rubber-pellet warning',
  protest:
    'protest demonstration rally march strike sit-in sit-down stay-away stayaway go-slow work-to-rule work-stoppage lie-in die-in motorcade riot vigil walkout blockade boycott hunger-strike picket procession uprising stoppage action disobedience civil-disobedience non-cooperation',
  street:
    'street road highway bridge square traffic motorway transport railway track intersection port entrance',
  sanction: 'sanction sanctions embargo tariff duty quota boycott penalty measure fine levy freeze',
  restriction:
    'curfew ban restriction blockade emergency siege closure censorship lockdown limit curb law state martial-law blackout control detention rule',
  eased:
    'martial-law curfew ban restriction emergency sanction embargo closure censorship lockdown limit curb tariff tax control rule measure stance position terms requirement suspension exclusion quarantine freeze boycott quota visa-requirement threat veto',
  tie: 'tie ties relation relations link contact cooperation aid assistance funding trade diplomatic support payment relationship',
  newtie:
    'tie ties relation relations link hotline contact cooperation partnership alliance friendship embassy relationship bond rapport collaboration trade engagement coordination',
  deal: 'talk talks meeting negotiation dialogue visit trip membership participation effort deal agreement treaty accord mediation election contract pact summit process mission conference',
  target:
    'car vehicle convoy school hospital house home market building camp position post depot refinery port bridge headquarters compound village town city base station ship boat tanker mosque church tunnel plant airport truck bus train column checkpoint villa outpost target stronghold district',
  custody: 'custody arrest detention house-arrest guard',
  trial: 'trial',
  court: 'court tribunal justice',
  wish: 'independence talk talks truce ceasefire cease-fire agreement aid help return withdrawal apology release vote election reform end halt justice answer inquiry compensation recognition autonomy change seat extradition peace explanation guarantee concession lifting membership solution settlement clarification access permission approval removal resignation ban pause',
  process:
    'talk talks negotiation dialogue mediation membership participation effort treaty accord process mission agreement deal pact',
  appointment:
    'talk talks negotiation dialogue visit trip meeting summit tour exercise deal contract',
  envoy:
    'ambassador envoy diplomat attaché attache consul chargé staff inspector observer monitor correspondent journalist official mission peacekeeper commissioner high-commissioner representative charge-d’affaires spy',
  asset: 'asset account fund property',
  embassy: 'embassy consulate mission border airspace',
  troops:
    'troop troops soldier force forces vehicle armour armor gunboat patrol commando ranger paramilitary battery howitzer minesweeper flotilla armada squadron garrison militia tank armoured-car armored-car warship ship aircraft plane jet fighter battalion brigade army marine reinforcement unit division peacekeeper carrier submarine missile bomber personnel guard police fleet paratrooper convoy reservist regiment helicopter navy contingent vessel frigate destroyer weapon column trooper cruiser gunship interceptor infantry artillery mercenary platoon company detachment drone warplane gunship reconnaissance missile-launcher battleship policeman gendarme sailor airman rebel guerrilla insurgent militant separatist jihadist gunman militiaman',
  exercise:
    'exercise exercises drill drills manoeuvre maneuver war-game wargame training patrol test parade',
  prisoner:
    'prisoner hostage captive detainee journalist soldier activist inmate pilot convict dissident crew suspect sailor passenger remains body leader member spy agent captives prisoners nurse engineer worker tourist fisherman schoolgirl student reporter photographer cameraman missionary preacher pastor evangelist airman policeman',
  property:
    'property land farm home house building newspaper office shipment asset ship vessel cargo weapon drug passport document computer equipment station bank company warehouse school church mosque shop village line bridge power tanker',
  town: 'bunker trench town city village region territory area district base airport stronghold post province capital suburb neighbourhood neighborhood hill island checkpoint position border part camp outpost headquarters ground crossing dam palace building airfield bridge junction',
  inspectors:
    'plane flight ship investigator rapporteur delegation relief inspector inspection inspectors aid convoy access entry return monitor observer supply visit worker humanitarian delivery mission agency team journalist reporter doctor refugee exile',
  border:
    'border crossing corridor frontier airspace port road route air-space airport bridge pipeline terminal waterway railway gate',
  statement: 'appeal call plea request demand',
  accusing:
    'complaint protest lawsuit suit charge case condemnation criticism accusation indictment allegation',
  probe: 'investigation inquiry probe enquiry hearing trial review case proceeding proceedings',
  prober:
    'investigator inspector auditor court tribunal judge jury panel commission committee inquiry investigation report study police prosecutor monitor observer team expert watchdog ombudsman review',
  threat: 'threat ultimatum warning',
  efforts: 'effort efforts push attempt bid drive initiative process diplomacy',
  amnesty: 'amnesty pardon clemency concession autonomy independence reprieve freedom right',
  job: 'job post office position power command government presidency leadership role duty',
  intelligence: 'intelligence information data expertise technology',
  stone: 'stone rock bottle firebomb molotov cocktail flag effigy tyre tire',
  emergency: 'emergency siege law curfew blackout',
  support:
    'encouragement support backing blessing approval endorsement solidarity praise thanks condolence condolences sympathy gratitude appreciation nod assent consent go-ahead light welcome',
  anger:
    'concern outrage anger fear worry unease disquiet frustration indignation fury dismay regret alarm criticism condemnation disappointment disapproval opposition displeasure sorrow unhappiness discontent misgiving objection scepticism skepticism impatience shock horror',
  opposition: 'opposition objection refusal veto resistance',
  word: 'promise pledge commitment assurance undertaking guarantee vow',
  cause:
    'force forces rebel rebels opposition group militia fighter troops government regime side people effort fight struggle faction candidate campaign movement protester independence plan peace unity',
  hand: 'hand',
  charge: 'charge lawsuit demand claim',
  truth: 'speech',
  meal: 'breakfast lunch luncheon dinner supper tea coffee banquet drink',
  site: 'camp site base area region border front troop refugee hospital school mosque church plant reactor victim prisoner detainee shrine cathedral synagogue memorial cemetery checkpoint headquarters barracks settlement laboratory',
  toured:
    'clinic centre center museum exhibition factory farm market project office port airport station facility institute college laboratory workshop stadium library dam mine ward shipyard yard exhibit pavilion stand district village town city island province region area school hospital camp site base church mosque',
  opened:
    'museum exhibition factory market project office port airport station institute college laboratory library stadium dam mine exhibit pavilion stand bridge school',
  readiness: 'readiness willingness intention commitment determination openness',
  accord: 'term terms understanding arrangement',
  'go-between': 'mediator go-between intermediary facilitator guarantor',
  relation:
    'relation relations tie ties friendship embassy consulate mission relationship link contact traffic mail telephone-link rail-link flight',
  favour: 'favour favor support',
  refugee:
    'refugee migrant exile evacuee family orphan civilian fugitive survivor seeker rafter castaway',
  victim:
    'man woman child boy girl person people civilian villager resident soldier officer policeman policewoman police troop fighter rebel militant insurgent guerrilla gunman suspect protester demonstrator student schoolgirl schoolboy pupil teacher worker engineer technician journalist reporter photographer blogger activist lawyer judge politician candidate lawmaker mayor priest nun monk bishop cleric pilgrim tourist passenger sailor fisherman pilot driver guard peacekeeper hostage captive prisoner detainee inmate refugee migrant family follower supporter member leader commander general minister official diplomat aid-worker doctor nurse patient patient farmer trader businessman businessman shopkeeper casualty survivor wounded injured employee foreigner national citizen settler trafficker smuggler gang cell expatriate victim youth teenager elder tribesman separatist separatists bomber militiaman player colonist crew dissident opponent critic mourner worshipper herder herdsman editor writer poet singer artist academic professor archbishop imam rabbi envoy banker executive spy agent nationalist unionist trade-unionist organiser organizer campaigner defector deserter conscript recruit cadet paramedic medic volunteer contractor peasant labourer laborer rancher nomad neighbour neighbor infant toddler adult couple chief chieftain sheikh warlord kingpin informer informant collaborator accomplice commando marine marcher reveller parishioner translator interpreter cameraman columnist publisher lawmaker-s broadcaster fisher porter graduate veteran pensioner beekeeper miner striker herders trucker',
  helper:
    'doctor medic nurse engineer expert rescuer team technician teacher fireman firefighter aid-worker surgeon volunteer adviser advisor trainer instructor',
  sought:
    'loan extension assurance approval permission custody arrest pardon clemency dialogue intervention mediation protection recognition cooperation pact review way solution backing financing credit investment apology clarification mandate ouster removal',
  insult:
    'liar bandit mercenary lackey stooge gangster monster hooligan vandal extremist warmonger thug rabble renegade pariah mouthpiece meddler crook swindler spy clown terrorist dictator traitor criminal puppet coward fascist murderer aggressor thief tyrant lie provocation disgrace genocide barbaric unacceptable occupier bully colonialist racist corrupt illegal murderous butcher killer imperialist hypocrite failure disaster mistake stain cowardly reckless irresponsible revenge blow breach murder sham farce threat violation betrayal humiliation absurd shameful scandalous disgraceful unjust unfair wrong dangerous hypocritical outrageous ridiculous nonsense theft robbery aggression interference insult coup crime witch-hunt propaganda illegitimate unlawful unconstitutional undemocratic inhuman inhumane brutal hostile biased flawed fraudulent fraud rigged self-coup stunt plot massacre bloodbath catastrophe outrage unwise provocative horrific despicable heinous monstrous arbitrary disproportionate hypocrisy blackmail sabotage throwback travesty mockery affront relic obscenity charade whitewash meddling terrorism racism apartheid slave-owner slaver fanatic splittist lunatic swindle puppet',
  pullback:
    'withdrawal pullout pull-out pullback retreat disarmament demobilisation demobilization decommissioning handover hand-over surrender repatriation dismantling evacuation redeployment drawdown draw-down reduction exit departure removal',
  barracks: 'barrack barracks base camp garrison',
  siege: 'siege blockade cordon encirclement',
  work: 'work school office class poll',
  task: 'task',
  backtowork: 'work',
  handing: 'hand_in surrender give_up register',
  erring: 'err beat torture mistreat abuse blunder mishandle fabricate falsify cheat forge',
  demo: 'demonstration march rally protest riot procession strike vigil sit-in stoppage walkout',
  visit: 'visit trip tour',
  rampage: 'rampage',
  sentence: 'sentence term penalty fine',
  abuse: 'abuse violation crime torture killing atrocity rape massacre misuse execution',
  consequence:
    'consequence retaliation response reprisal action war attack strike measure sanction punishment violence boycott reprisals escalation',
  explosion:
    'landmine bomb car-bomb car blast explosion device mine grenade shell rocket missile explosive attacker bomber',
  staff: 'staff team worker observer monitor mission personnel volunteer employee',
  crowd:
    'priest pilgrim nun exile leftist rightist nationalist grower customer customers protester demonstrator student youth worker farmer crowd mob villager resident striker supporter prisoner inmate marcher activist teacher miner driver trucker nurse docker taxi-driver youngster rioter picket pensioner fisherman employee settler loyalist woman people thousand hundred parent mother relative doctor lawyer journalist trader shopkeeper looter mourner refugee migrant unionist opponent monk peasant rancher herder veteran retiree commuter tribesman citizen feminist dockworker servant artist academic physician medic pupil graduate squatter tenant vendor hawker minority dissident worshipper laborer labourer railwayman pilot staff bus-driver cleaner airport-worker civil-servant campaigner environmentalist rower native tribe tribespeople victim drivers herders survivor radical ranger pupil zealot hardliner passenger militant-s refugee seaman sailor docker shepherd imam nun monk schoolchild family mother actor musician printer journalist group judge magistrate midwife lecturer porter cabbie motorist biker housewife widow clergyman believer islander townspeople townsfolk schoolteacher mineworker steelworker farmworker staffer picket cutter controller depositor saver goldsmith butcher baker tribeswoman truck-driver bus-crew',
  police: 'police policeman force forces trooper guard troop soldier',
  flow: 'pumping flow cooperation aid assistance trade contract mediation mission flight service sale supply purchase import export loan funding visa exchange programme program project treaty shipment delivery payment link tie contact subsidy recognition dialogue process membership negotiation talk',
  sea: 'sea ocean water waters strait gulf',
  alert: 'alert standby footing',
  jail: 'jail prison bar bars custody cell dungeon',
  death: 'death life imprisonment prison',
  computer: 'computer network system server website account database',
  ablaze: 'fire',
  notice: 'notice',
  defence: 'defence defense',
  blacklist:
    'sanctions-list sanction-list terror-list terrorism-list terrorist-list wanted-list travel-ban-list blacklist black-list watchlist watch-list register roster',
  armed:
    'rightist leftist ultranationalist rebel militia guerrilla insurgent militant separatist extremist jihadist jihadi fighter gunman terrorist mercenary rebellion insurgency paramilitary bandit pirate mutineer warlord loyalist kidnapper abductor captor hijacker assailant attacker sniper raider besieger death-squad',
  rubble:
    'rubble wreckage debris ruin sea water trawler boat dinghy raft ship flood floodwater building well mine cave roof avalanche mud fire train',
  suspect:
    'kingpin trafficker terrorist suspect mastermind culprit ringleader perpetrator paymaster aggressor instigator sponsor',
  sham: 'trick ruse pretext gimmick manoeuvre sham farce lie nonsense rumour rumor propaganda fabrication fiction absurd baseless ridiculous false untrue unfounded groundless fantasy stunt ploy joke illegal unacceptable illegitimate unrealistic inadequate meaningless irrelevant interference blackmail gossip speculation',
  standstill: 'standstill halt stop',
  official:
    'minister general official governor commander chief judge ambassador premier cabinet head director spokesman deputy aide adviser advisor boss prosecutor mayor officer teacher government army-chief officers professor',
  negotiation:
    'talk talks negotiation dialogue summit mediation conference meeting session round negotiator',
  home: 'home house apartment flat office car hospital hotel bed street village school mosque',
  right: 'citizenship nationality right passport vote status land',
  passport: 'passport citizenship nationality immunity licence license title medal',
  bullet: 'bullet gunfire fire shrapnel machine-gun pellet',
  aircraft: 'plane drone helicopter jet aircraft warplane fighter bomber missile rocket airliner',
  fugitive:
    'suspect fugitive hacker trafficker terrorist criminal killer militant bomber gunman hijacker kidnapper smuggler spy banker murderer general businessman drug-lord',
  charged: 'charge trial',
  solitary: 'solitary confinement isolation',
  deadlock: 'deadlock stalemate impasse failure acrimony disarray silence disagreement',
  observer: 'observer',
  mediator: 'mediator facilitator guarantor host',
  pay: 'pay wage wages raise salary condition job recognition',
  warship:
    'warship destroyer frigate carrier submarine flotilla armada squadron fleet minesweeper cruiser gunboat battleship',
  help: 'help support assistance permission mediation intervention protection approval cooperation backing advice aid consent',
  body: 'union group ngo charity company firm agency organisation organization association committee council community business federation confederation faction party network chamber board institution',
  officer:
    'speaker secretary-general high-representative commissioner director-general king queen pope',
  presence:
    'director chairman chairwoman president manager founder general colonel admiral archbishop bishop imam rabbi rector dean commissioner',
  interlocutor: 'contact interlocutor donor partner stakeholder signatory participant',
  conferring: 'discuss consult confer talk speak meet',
  courtesy: 'brief congratulate introduce thank',
  telephone: 'phone telephone hotline video',
  visiting:
    'land dock visit enter inspect monitor observe deliver distribute return work fly pass reach search examine investigate evacuate travel leave cross operate bring send meet see interview resume',
  deadly:
    'attack raid airstrike air-strike bombing bombardment shelling ambush clash fighting battle offensive assault massacre shootout gunfight torture crackdown incursion',
  people:
    'minister president leader official diplomat ambassador envoy delegation counterpart king delegate chief secretary chancellor representative negotiator lawmaker senator commander ministers emir prince premier pope mediator team expert expert-group politician opposition legislator councillor councilor negotiators parliamentarian mp congressman deputy governor mayor general junta monarch visitor guest',
}

/** Class name to its nouns. */
export const objectClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...lists, ...everydayLists }).map(([name, words]) => [
    name,
    new Set(words.split(' ')),
  ]),
)

/** Nouns for fighters, officials and other people whose country or group stands beside them ("Turkish forces", "Serb troops"). */
export const peopleNouns: ReadonlySet<string> = new Set(
  `${['victim', 'people', 'crowd', 'helper', 'refugee', 'troops', 'armed'].map((name) => lists[name]).join(' ')} immigrant emigrant townspeople board nun seminarian rioter marcher looter faithful islander highlander herder church magistrate attorney sheriff emperor empress pope pontiff prince princess duke shah caliph regent radical hardliner ruler speaker king queen monarch sultan junta strongman movement front tribe clan tribesman grower consumer shopkeeper exile executive tribunal assembly rapporteur ombudsman bishop imam ayatollah monarchist premier statesman regime army airforce coastguard aide official warlord guerrilla force forces troop troops soldier fighter rebel militant militia army warplane plane jet tank helicopter artillery warship navy police official officer minister ministry government authority authorities president leader leadership regime side party delegation team expert negotiator diplomat envoy ambassador spokesman spokeswoman spokesperson lawmaker parliament court commander general guerrilla guerilla gunman insurgent protester demonstrator student worker farmer people citizen national resident civilian woman man youth prisoner detainee refugee migrant activist opposition politician minority community voter planner specialist counterpart mediator inspector peacekeeper observer doctor official-s administration cabinet ally bomber settler villager mob crowd agent bulldozer carrier vessel ship boat prosecutor judge lawyer journalist hacker cleric priest king prince senator congressman chief secretary emir premier chancellor mayor governor group bloc member state nation country power faction unit wing coalition alliance council committee commission organization organisation agency union elder warlord separatist extremist terrorist jihadist jihadi gang investigation inquiry investigator panel report resolution proposal plan offer request demand mission convoy company firm newspaper media pilot crew captain intelligence service marine paratrooper brigade battalion regiment militiaman gunner missile drone rocket aircraft fleet security guard legislature congress senate attack strike airstrike raid bombardment operation offensive invasion assault blockade hundred thousand ten dozen number majority deputy business alumnus alumni community-leader expatriate businessman businesswoman entrepreneur investor university pupil youth envoy gunner raider trooper infantryman gunship mortar sniper military gendarmerie judiciary clergy monarchy presidency legislature establishment high-command treasury watchdog regulator broadcaster federation confederation colonel captain lieutenant admiral brigadier radio television embassy fund foundation charity head chairman chairwoman director commissioner deputy undersecretary monarch electorate diaspora ministry representative representatives primate laureate detective kidnapper captor hijacker assailant attacker suspect defendant convict widow squatter trucker docker steelworker railwayman seaman fireman lifeguard preacher mufti lama abbot chieftain clansman tribespeople vigilante poacher logger prospector foreigner westerner expatriate alien bodyguard marksman freighter tanker trawler ferry frigate airliner host colleague friend organiser organizer successor predecessor rival nominee founder boss dictator tycoon billionaire adviser advisor aide editor writer reporter strategist financier banker economist scientist scholar surgeon engineer sailor officer marine cleric chieftain ambassador rabbi professor archbishop cardinal vicar lecturer author poet whistleblower defector fugitive spy ringleader kingpin contender candidate hopeful challenger incumbent newcomer veteran stalwart heavyweight figurehead powerbroker middleman gunner raider trooper infantryman gunship mortar cannon sniper envoy camp elder negotiator diplomat`.split(
    ' ',
  ),
)
