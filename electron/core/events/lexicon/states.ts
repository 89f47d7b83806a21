/** What somebody is said to be in, on or under, and the event that is: "is under arrest", "were on alert", "is in favour of the plan". */
import type { PloverCategory } from '../../../../shared/model'

/** A state: its category, whether its bearer suffers it, and the prepositions behind which the others stand. */
export interface StateEntry {
  readonly category: PloverCategory
  readonly suffered: boolean
  readonly others: readonly string[]
  readonly mode: string | null
}

/** A line reads `preposition noun… : category [others…] [= mode] [! suffered]`. */
const lines = `
under investigation scrutiny inquiry : ACCUSE by = investigate ! suffered
in dock : ACCUSE by ! suffered
on trial : ACCUSE by = investigate ! suffered
under arrest detention guard house-arrest : COERCE by of = arrest ! suffered
in custody detention : COERCE of by = arrest ! suffered
under siege blockade curfew lockdown : COERCE by from = restrict ! suffered
under fire attack bombardment shelling assault gunfire : ASSAULT from by ! suffered
in hand hands : ASSAULT of ! suffered
in favour favor support : SUPPORT of
on side : SUPPORT of
in agreement : AGREE with
on alert : MOBILIZE along near on against
in retreat : RETREAT from = withdraw
in need : REQUEST from
on strike hunger-strike fast : PROTEST against = strike
`

export const stateEntries: ReadonlyMap<string, StateEntry> = new Map(
  lines
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const match = /^(\S+) ([^:]+):([^=!]+)(?:=([^!]*))?(?:!(.*))?$/.exec(line)
      if (!match) throw new Error(`lexicon: ${line}`)
      const [, preposition = '', nouns = '', rest = '', mode, flag] = match
      const [category = '', ...others] = rest.trim().split(' ')
      const entry: StateEntry = {
        category: category as PloverCategory,
        suffered: flag !== undefined,
        others,
        mode: mode?.trim() || null,
      }
      return nouns
        .trim()
        .split(' ')
        .map((noun) => [`${preposition} ${noun}`, entry] as const)
    }),
)
