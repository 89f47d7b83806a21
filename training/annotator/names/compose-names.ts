/** Makes up names of bodies and buildings from towns, surnames and head words, so that the labeller learns how such names are built. */

/** C town, S surname, D country's adjective, T thing. */
const organisations = `
University of C;C University;S University;S College;C Technical University;D Academy of Sciences;S Institute;S Institute of Technology;C Polytechnic;
C United;C City;C Rovers;C Wanderers;Sporting C;Real C;Dynamo C;FC C;C FC;C Athletic Club;C Tigers;C Hawks;C Warriors;C Stars;D Football Federation;D Olympic Committee;D Cricket Board;
S & Sons;S & S;S Industries;S Holdings;S Group;S Motors;S Energy;S Oil;S Pharmaceuticals;S Capital;S Bank;Bank of C;C Bank;C Airlines;D Airways;S Electronics;S Records;S Pictures;S Entertainment;S Inc.;S Ltd;C Power Company;C Steel Works;C Shipping;D Telecom;S Mining Corporation;
C Times;C Tribune;C Herald;The C Post;Radio C;C Television;D Broadcasting Corporation;D News Agency;Channel C;S Press;
S Foundation;S Trust;Friends of C;C Chamber of Commerce;D Red Crescent Society;D Medical Association;D Teachers' Union;C Dockers' Union;D Human Rights Commission;D Farmers' Federation;Association of D Journalists;Council of C;Committee for T;Centre for T;Campaign for T;Institute for T Studies;D Institute of T;
Ministry of T;Department of T;D Ministry of T;T Ministry;D Foreign Ministry;C City Council;C Police Department;C High Court;C District Court;Supreme Court of C;Office for T;Agency for T;National T Agency;D T Authority;Federal T Commission;
D People's Party;D Democratic Union;Party for T;Alliance for T;Movement for T;D Liberal Party;D Workers' Party;Union for T;New C Party;D National Front;
D Navy;D Air Force;D Coast Guard;D National Guard;Royal D Army;3rd C Brigade;24th Infantry Division;C Garrison;101st C Battalion;7th D Fleet;
S Orchestra;C Philharmonic Orchestra;C Choir;The S Brothers;The C Five;S Quartet;C Ballet;C Film Company;Archdiocese of C;Diocese of C;D Orthodox Church;Church of T
`
const facilities = `
C Airport;C International Airport;S International Airport;C Central Station;C Railway Station;S Station;Port of C;C Port;S Hospital;C General Hospital;St. S Hospital;S Memorial Hospital;C Children's Hospital;S Clinic;Hotel C;S Hotel;Hotel S;Grand Hotel C;S Palace;C Palace;S Castle;C Castle;S Tower;S Building;S Stadium;C Stadium;S Arena;C Arena;Estadio C;S Park Stadium;S Bridge;C Bridge;S Dam;C Dam;S Tunnel;Fort S;Camp S;Camp C;C Air Base;RAF C;S Air Force Base;C Naval Base;S Barracks;C Prison;S Prison;C Nuclear Power Plant;C Refinery;S Mosque;C Cathedral;St. S Church;S Synagogue;S Museum;C Opera House;S Hall;C Town Hall;S Theatre;S School;C Crossing;C Border Crossing;C Refugee Camp;C-C Pipeline;C-C Highway;S Highway;S Terminal;S Mall;S Market
`
const things = `
Justice;Peace;Freedom;Health;Education;Finance;Transport;Energy;Trade;Agriculture;Fisheries;Labour;Defence;Culture;Water;Refugees;Disarmament;Social Affairs;Foreign Affairs;Rural Development;Human Rights;Public Works;Tourism;Sports;Statistics;Elections;Reform;Progress;Unity;Change;Democracy;National Unity;Climate;Security;Strategic Studies;Food;Aviation;Railways;Housing;Women;Youth;Science;Forests
`
const listOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter(Boolean)
const patterns = { organization: listOf(organisations), facility: listOf(facilities) }
const thingNames = listOf(things)

export interface NameParts {
  readonly town: () => readonly string[]
  readonly surname: () => readonly string[]
  readonly adjective: () => readonly string[]
}

/** Token forms of a made-up name; `pick` chooses at random. */
export function composeName(
  kind: keyof typeof patterns,
  { town, surname, adjective }: NameParts,
  pick: <T>(items: readonly T[]) => T,
): readonly string[] {
  return pick(patterns[kind])
    .split(/(?<=-)|(?=-)|(?=')|\s+/)
    .filter(Boolean)
    .flatMap((word): readonly string[] => {
      if (word === 'C') return town()
      if (word === 'S') return surname()
      if (word === 'D') return adjective()
      return word === 'T' ? pick(thingNames).split(' ') : [word]
    })
}
