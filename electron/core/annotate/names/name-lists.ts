/** What the labeller asks of the gazetteer: which lists a word or phrase stands on. */

export interface NameLists {
  readonly isCountryName?: (phrase: string) => boolean
  readonly isDemonym?: (phrase: string) => boolean
  readonly isCity?: (phrase: string) => boolean
}
