/** Mends trees in which "Speaking beside Lind, Ada Holm said …" was read as if the speaking were what she said. */
import type { Token } from '../../../../shared/model'

/** The first word, an -ing form without a subject and before a comma, goes with the verb rather than being what it says. */
export function mendOpeningClauses(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens
  if (first?.xpos !== 'VBG' || first.deprel !== 'ccomp' || first.head <= 0) return tokens
  const hasSubject = tokens.some(({ head, deprel }) => head === 0 && deprel === 'nsubj')
  const hasComma = tokens.slice(1, first.head).some(({ text }) => text === ',')
  return hasSubject || !hasComma ? tokens : [{ ...first, deprel: 'advcl' }, ...tokens.slice(1)]
}
