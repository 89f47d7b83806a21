/** Gives the words that reports choose freely for one thing one form: "suspend" and "halt", "truce" and "ceasefire". */

const sets = `
halt suspend stop freeze cease end
delay postpone defer
free release
withdraw withdrawal pullout leave vacate
resume restart return
ceasefire truce armistice cessation
soldier troop serviceman servicemen conscript
prisoner captive detainee hostage
ship boat vessel trawler ferry tanker freighter
talk negotiation dialogue
aid assistance relief
border frontier
road route corridor highway
build building construction construct
fee duty tariff tax
dam reservoir
mine minefield
convoy truck lorry
pay wage salary
quota limit
observer monitor inspector
allow let permit
access entry
gun weapon
`

const forms: ReadonlyMap<string, string> = new Map(
  sets
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ')
      return others.map((word): [string, string] => [word, first])
    }),
)

export const sameWordOf = (word: string): string => forms.get(word) ?? word
