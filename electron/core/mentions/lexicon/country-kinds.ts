/** Which countries "the kingdom", "the island nation" and "the West African country" may mean, by ISO code. */
const setOf = (codes: string): ReadonlySet<string> =>
  new Set(codes.split(' ').map((code) => `country:${code}`))

const west = 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG'
const east = 'KE TZ UG RW BI ET ER SO DJ SS SD MG'
const central = 'CM CF TD CG CD GA GQ ST AO'
const south = 'ZA ZW ZM MW MZ BW NA LS SZ AO MG'
const north = 'DZ EG LY MA TN SD MR'
const isthmus = 'GT HN SV NI CR PA BZ'
const andes = 'CO EC PE BO VE CL'
const southern = `${andes} BR AR UY PY GY SR`
const caribbean = 'CU HT DO JM TT BS BB GD LC VC AG DM KN'
const gulf = 'SA AE QA KW BH OM IQ IR'
const balkans = 'RS HR BA ME MK AL XK BG RO GR SI'
const baltic = 'EE LV LT'
const nordic = 'SE NO DK FI IS'
const inner = 'KZ KG TJ TM UZ'
const caucasus = 'GE AM AZ'
const southeast = 'TH VN LA KH MM MY SG ID PH BN TL'
const subcontinent = 'IN PK BD LK NP BT MV AF'
const pacific = 'FJ PG SB VU WS TO KI TV NR PW FM MH NZ AU'
const arab = `${north} SA AE QA KW BH OM IQ JO LB SY YE PS SO DJ`
const islands = `${caribbean} LK MV MG MU SC CY MT IS IE CV KM ST FJ PG SB VU WS TO KI TV NR PW FM MH NZ JP PH ID SG TL BH TW GB CU`
const landlocked =
  'AF AM AZ AT BT BO BW BF BI CF TD CZ SZ ET HU KZ KG LA LS MW ML MD MN NP NE PY RW RS SK SS CH TJ TM UG UZ ZM ZW XK MK'

/** By the words between "the" and the noun; longest first. */
export const regions: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\bwest african\b/, setOf(west)],
  [/\beast african\b/, setOf(east)],
  [/\bcentral african\b/, setOf(central)],
  [/\bsouthern african\b/, setOf(south)],
  [/\bnorth african\b/, setOf(north)],
  [/\bafrican\b/, setOf(`${west} ${east} ${central} ${south} ${north}`)],
  [/\bcentral american\b/, setOf(isthmus)],
  [/\bsouth american\b/, setOf(southern)],
  [/\bandean\b/, setOf(andes)],
  [/\blatin american\b/, setOf(`${southern} ${isthmus} MX CU DO HT`)],
  [/\bcaribbean\b/, setOf(caribbean)],
  [/\bgulf\b/, setOf(gulf)],
  [/\bbalkan\b/, setOf(balkans)],
  [/\bbaltic\b/, setOf(baltic)],
  [/\b(?:nordic|scandinavian)\b/, setOf(nordic)],
  [/\bcentral asian\b/, setOf(inner)],
  [/\bcaucas(?:us|ian)\b/, setOf(caucasus)],
  [/\bsouth ?east asian\b/, setOf(southeast)],
  [/\bsouth asian\b/, setOf(subcontinent)],
  [/\bhimalayan\b/, setOf('NP BT')],
  [/\bpacific\b/, setOf(pacific)],
  [/\barab\b/, setOf(arab)],
  [/\b(?:island|archipelago)\b/, setOf(islands)],
  [/\blandlocked\b/, setOf(landlocked)],
]

export const nouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', setOf('SA GB JO MA TH BH KH BT NL BE DK NO SE ES TO LS SZ')],
  ['emirate', setOf('QA KW')],
  ['sultanate', setOf('OM BN')],
  ['archipelago', setOf(islands)],
  ['island', setOf(islands)],
])
