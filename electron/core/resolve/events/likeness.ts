/** Why two tellings are taken for one happening. */
export interface Likeness {
  /** One sentence for people. */
  readonly why: string
  /** The surest are joined first. */
  readonly strength: number
  /** The one speaks of a meeting told elsewhere: nothing when there are several such. */
  readonly pointsBack?: true
}
