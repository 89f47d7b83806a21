/** Tells people of whom only their noun is known ("a beekeeper") from others without a name: by themselves they make no event. */

/** The key of somebody of whom only the noun is known. */
export const anyoneKey = (scope: string, noun: string): string => `unnamed:anyone-${scope}-${noun}`

export const isAnyone = ({ gazetteer }: { readonly gazetteer: string | null }): boolean =>
  gazetteer?.startsWith('unnamed:anyone-') === true
