/** One line of the legend: what it looks like, its name, how many, and whether it is shown. */
import type { ReactNode } from 'react'

interface Props {
  readonly mark: ReactNode
  readonly name: string
  readonly count: number
  readonly shown: boolean
  readonly onToggle: () => void
  /** Shows only this one. */
  readonly onOnly: () => void
}

export function LegendRow({ mark, name, count, shown, onToggle, onOnly }: Props) {
  return (
    <li className="legend-row" data-off={shown ? undefined : ''}>
      <label>
        <input
          type="checkbox"
          checked={shown}
          onChange={onToggle}
          aria-label={`${name}, ${count}`}
        />
        <span className="legend-mark">{mark}</span>
        <span className="legend-name">{name}</span>
      </label>
      <button type="button" className="legend-only" onClick={onOnly} aria-label={`Only ${name}`}>
        only
      </button>
      <span className="legend-count" aria-hidden>
        {count.toLocaleString('en-GB')}
      </span>
    </li>
  )
}
