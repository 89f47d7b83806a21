/** What every scorer of `npm run eval` looks like: it reads benches, runs our own code, and gives rows to print. */

/** One measured number beside its goal. */
export interface Row {
  /** What was measured: "UAS, EWT dev, gold tokens". */
  readonly name: string
  readonly value: number
  /** What the issue asks for; absent when none is named. */
  readonly goal?: number
  /** 'atLeast' unless said: sentences per second, F1; 'atMost' for counts of errors. */
  readonly better?: 'atLeast' | 'atMost'
  /** Counts, the share scored, a peer's number: printed behind the row. */
  readonly note?: string
}

export interface Scorer {
  /** Short name for `npm run eval -- --only=ID`. */
  readonly id: string
  readonly title: string
  /** Files under ../shared that it reads; when one is missing it is skipped and says so. */
  readonly needs: readonly string[]
  /** `shared`: absolute path of ../shared. `errors`: also print what went wrong, with sentences. */
  readonly run: (options: {
    readonly shared: string
    readonly errors: boolean
  }) => Promise<readonly Row[]> | readonly Row[]
}
