/** Word lists of the sentence splitter; all lower case and without the last dot. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Never end a sentence: a name or number follows. */
export const titles = words(
  'mr mrs ms dr prof sen rep reps gov gen lt col sgt maj capt cpl cmdr adm brig pvt rev hon pres supt det insp messrs mme mlle amb atty sr. st ft mt asst dep sens govs gens profs drs fr msgr vs v cf ca approx est al. fig figs pp vol ed eds nos op cit art arts ch chap sec para',
)

/** End a sentence only when a new one plainly starts behind them. */
export const softAbbreviations = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co ltd bros cos plc llc etc jr sr esq ave blvd rd hwy bldg dept univ ariz ark calif colo conn del fla ill ind kan ky mass mich minn miss mo mont neb nev okla ore penn tenn tex va vt wash wis wyo ont que natl intl govt no al ph.d a.m p.m am pm e.g i.e u.s u.k u.n d.c e.u u.a.e m.d b.a m.a et attn ext tel kg km cm mm lb lbs oz mph approx min max hrs yrs ed',
)

/** Words that, with a capital, start a sentence far more often than they start a name. */
export const starters = words(
  'the a an this that these those it he she they we i you his her its their our my your there here in on at by for from with after before when while where as if but and or so yet however although though since because until during under over about against among between both each every some many most several few all no not now then later earlier last next meanwhile also still only even what who why how which one two three four five six seven eight nine ten another other others such according asked despite instead thus hence once nobody nothing everyone everything today yesterday tomorrow afterwards moreover furthermore nevertheless nonetheless to of let do does did is are was were has have had will would can could should may might must officials police troops people analysts critics witnesses reporters diplomats rebels talks negotiations local more less much activists residents',
)

/** Verbs that carry a quotation on: '"Stop!" Kerry said'. */
export const saying = words(
  'said says told tells asked asks added adds replied replies shouted shouts wrote writes warned warns cried declared announced insisted called demanded wondered chanted tweeted',
)

/** First words of names that follow an acronym ("U.S. President"); all else is judged by `starters`. */
export const closers = '"\'”’»)\\]'
