/** The filters the legend does not show: reports, confidence, time, outlets, countries, kinds of event. */
import { useGraphIndex } from '../../state/derived/use-derived'
import { setFilters } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { tally } from '../../view-model/tally'
import { countryName, modeWord } from '../../view-model/words'
import { Section } from '../shell/Section'

function Slider(props: {
  readonly name: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly show: (value: number) => string
  readonly onChange: (value: number) => void
}) {
  return (
    <label className="slider">
      <span>
        {props.name} <b>{props.show(props.value)}</b>
      </span>
      <input
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        onChange={(event) => props.onChange(Number(event.target.value))}
      />
    </label>
  )
}

function Choice(props: {
  readonly name: string
  readonly any: string
  readonly counts: Readonly<Record<string, number>>
  readonly chosen: readonly string[]
  /** A value in words. */
  readonly words?: (value: string) => string
  readonly onAdd: (value: string) => void
}) {
  const { words = (value: string) => value } = props
  const options = Object.entries(props.counts)
    .filter(([value]) => !props.chosen.includes(value))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (options.length === 0) return null
  return (
    <label className="choice">
      <span>{props.name}</span>
      <select
        className="field"
        value=""
        onChange={(event) => {
          if (event.target.value) props.onAdd(event.target.value)
        }}
      >
        <option value="">{props.chosen.length > 0 ? 'Add another…' : props.any}</option>
        {options.map(([value, number]) => (
          <option key={value} value={value}>
            {words(value)} ({number})
          </option>
        ))}
      </select>
    </label>
  )
}

export function MoreFilters() {
  const { view } = useGraphIndex()
  const filters = useView((one) => one.filters)
  const counts = tally(view)
  const most = view.events.reduce((max, event) => Math.max(max, event.articles.length), 1)
  const set = (change: Partial<typeof filters>): void =>
    changeView((now) => setFilters(now, change))
  return (
    <Section title="More filters" open={false}>
      <div className="more-filters">
        <Slider
          name="Told by at least"
          value={filters.minReports}
          min={1}
          max={Math.max(2, most)}
          step={1}
          show={(value) => `${value} ${value === 1 ? 'report' : 'reports'}`}
          onChange={(minReports) => set({ minReports })}
        />
        <Slider
          name="Confidence from"
          value={filters.minConfidence}
          min={0}
          max={1}
          step={0.05}
          show={(value) => `${Math.round(value * 100)} %`}
          onChange={(minConfidence) => set({ minConfidence })}
        />
        <Choice
          name="Outlet"
          any="Any outlet"
          counts={counts.outlets}
          chosen={filters.outlets}
          onAdd={(one) => set({ outlets: [...filters.outlets, one] })}
        />
        <Choice
          name="Where"
          any="Any country"
          counts={counts.countries}
          words={countryName}
          chosen={filters.countries}
          onAdd={(one) => set({ countries: [...filters.countries, one] })}
        />
        <Choice
          name="What exactly happened"
          any="Anything"
          counts={counts.modes}
          words={modeWord}
          chosen={filters.modes}
          onAdd={(one) => set({ modes: [...filters.modes, one] })}
        />
      </div>
    </Section>
  )
}
