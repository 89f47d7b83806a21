/** Tells people of whom only the noun is known ("a beekeeper") from others without a name: by themselves they make no event. */

const mark = 'unnamed:anyone-'

/** The key of somebody of whom only the noun is known; `owned` by a country: "Norwegian trawlermen". */
export const anyoneKey = (scope: string, noun: string, owned: boolean): string =>
  `${mark}${owned ? 'of-' : ''}${scope}-${noun}`

interface Keyed {
  readonly gazetteer: string | null
}

export const isAnyone = ({ gazetteer }: Keyed): boolean => gazetteer?.startsWith(mark) === true

/** Of no country either: nobody in particular. */
export const isNobody = ({ gazetteer }: Keyed): boolean =>
  gazetteer?.startsWith(mark) === true && !gazetteer.startsWith(`${mark}of-`)
