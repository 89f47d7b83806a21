/** Word lists of the tokeniser: abbreviations that keep their dot, prefixes that keep their hyphen, fused words. */

/** Lower case, without the last dot. Single letters and letter-dot-letter forms need no entry. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st sen rep reps gov gen lt col sgt maj capt cpl cmdr adm brig pvt rev hon pres supt det insp ' +
    'messrs mme mlle fr amb atty asst assoc dep dir jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed ' +
    'thu thur thurs fri sat sun inc corp co ltd bros cos plc llc no nos vs vol pp ed eds fig al etc ca approx est ave ' +
    'blvd rd ft mt hwy bldg dept univ jr sr esq ph tel ext dist ariz ark calif colo conn del fla ill ind kan ky la mass mich minn ' +
    'miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask natl intl govt gent min sec hr hrs ' +
    'yr yrs mins lb lbs oz kg km attn spec conf para div def secy e.g i.e a.m p.m u.s u.k u.n d.c ph.d m.d b.a m.a'
  ).split(' '),
)

/** "non-profit", "anti-war", "co-founder" are one token before a small letter. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  (
    'e non pre post anti pro ex mid co re multi semi over neo sub cross pan mini counter psycho inter ultra un de ' +
    'extra intra micro macro mega meta para quasi trans under'
  ).split(' '),
)

/** Words written together that Universal Dependencies takes apart: lower case → length of the first part. */
export const fusedWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['alot', 1],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['cant', 2],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['ive', 1],
  ['im', 1],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['heres', 4],
  ['hes', 2],
  ['youre', 3],
  ['theyre', 4],
  ['wont', 2],
  ['aint', 2],
  ['arnt', 2],
])

/** Endings written with an apostrophe that are words of their own. */
export const cliticPattern = /^(.*[^'’])(['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M))$/u
