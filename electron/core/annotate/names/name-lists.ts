/** What the labeller asks of the gazetteer: which lists a word or phrase stands on. */
export interface NameLists {
  readonly isCountryName: (phrase: string) => boolean
  readonly isDemonym: (phrase: string) => boolean
  readonly isCity: (phrase: string) => boolean
  readonly isRegion: (phrase: string) => boolean
  readonly isOrganisation: (phrase: string) => boolean
  readonly isGroup: (phrase: string) => boolean
  readonly isMedia: (phrase: string) => boolean
  readonly isGivenName: (word: string) => boolean
}

const no = (): boolean => false

/** Knows nothing; for tests and for measuring what the lists are worth. */
export const emptyLists: NameLists = {
  isCountryName: no,
  isDemonym: no,
  isCity: no,
  isRegion: no,
  isOrganisation: no,
  isGroup: no,
  isMedia: no,
  isGivenName: no,
}
