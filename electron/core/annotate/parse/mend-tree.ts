/** Mends what the parser is known to get wrong in news, where the words leave no doubt. */
import type { Token } from '../../../../shared/model'
import { mendBidden } from './bidden'
import { mendClausesAfter, mendDaysAfter } from './clauses-after'
import { mendCompounds } from './compounds'
import { mendDeterminerRoots, mendNeither } from './determiner-roots'
import { mendFlatNames } from './flat-names'
import { mendJoinedClauses } from './joined-clauses'
import { mendNounRoots, mendTimeSubjects } from './noun-roots'
import { mendOpeningClauses } from './opening-clauses'
import { mendTitles } from './titles'

export const mendTree = (tokens: readonly Token[]): readonly Token[] =>
  [
    mendDeterminerRoots,
    mendNeither,
    mendNounRoots,
    mendTimeSubjects,
    mendFlatNames,
    mendTitles,
    mendJoinedClauses,
    mendClausesAfter,
    mendDaysAfter,
    mendCompounds,
    mendOpeningClauses,
    mendBidden,
  ].reduce((now, mend) => mend(now), tokens)
