/** Nouns that tell what a name beside them is the name of: a settlement, land or water, a site, a body, a band. */

const wordOf = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`)

/** "the village of X", "the crossing at X". */
export const settlements = wordOf(`
  town village city hamlet settlement suburb township port crossing checkpoint district neighbourhood neighborhood
  enclave exclave commune municipality outpost oasis
`)
/** "the island of X", "the mayor of X": what only a place has or is. */
export const landsOf = wordOf(`
  island islands isle islet archipelago valley peninsula province region governorate oblast county prefecture canton
  mayor outskirts suburbs well airport
`)
export const severalOf = wordOf(`
  towns villages cities settlements suburbs ports districts neighbourhoods neighborhoods provinces regions hamlets
  islands communes communities municipalities governorates oblasts counties
`)
/** What a name before them can only be the name of: "the Meghri crossing", "Idlib province". */
export const sites = wordOf(`
  town village hamlet settlement suburb township crossing checkpoint district neighbourhood neighborhood province
  governorate oblast valley peninsula county canton commune enclave exclave outpost oasis
`)
/** Built: "Pochentong airport". */
export const buildings = wordOf(`
  airport airfield airstrip prison dam bridge refinery barracks crossing checkpoint hospital mosque monastery stadium
  reservoir sluice hotel
`)
/** "X's governor", "X's airport". */
export const belongTo = wordOf(`
  governor mayor airport residents inhabitants outskirts suburbs bazaar townspeople hospital harbour harbor streets
`)
/** "X, a jihadist faction". */
export const bands = wordOf(
  `faction militia gang cartel tribe clan insurgency militants rebels guerrillas`,
)
/** "the X tribe". */
export const bandsNamed = wordOf(`faction militia gang cartel tribe clan brigade katiba battalion`)
/** "X, a mining company". */
export const firms = wordOf(`
  company firm charity newspaper broadcaster weekly daily magazine ngo union federation airline bank startup party
  conglomerate subsidiary thinktank
`)
/** "the broadcaster X". */
export const firmsBefore = wordOf(`
  company firm broadcaster newspaper airline retailer carmaker lender charity conglomerate utility drugmaker brewer
`)
/** "an engineer with X", "X's shareholders": what only a firm has. */
export const staff = wordOf(`
  engineer executive manager director analyst economist researcher consultant employee worker geologist technician
`)
export const holdings = wordOf(`
  shares stock shareholders board subsidiary headquarters workforce employees customers executive manager ceo
`)
