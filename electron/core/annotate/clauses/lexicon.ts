/** Verb lists and small words that the clause view needs; all lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Their infinitive has the subject of the main verb even when there is an object. */
export const subjectControl = words('promise vow pledge threaten swear guarantee')

/** "…," Kerry said: the quotation hangs as parataxis, and is what was said. */
export const speech = words(
  'say tell add note claim argue explain insist stress declare announce warn report write state reply answer admit acknowledge confirm deny suggest tweet conclude recall remark believe think hope know ask',
)

/** "a man given arms", "a group called Ansar": their participle keeps one object. */
export const twoObjects = words(
  'give award grant offer send pay hand show tell ask teach promise deny lend owe allow fine charge assign sell call name dub term nickname label title make elect appoint consider deem',
)

export const negations = words("not n't never nt neither nor")

/** Spoken and short forms of modals → lemma. */
export const modals: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['ll', 'will'],
  ["'d", 'would'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])
