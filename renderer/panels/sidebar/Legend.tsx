/** The legend that is also a filter: kinds, categories by family, statuses, with counts. */
import type { EntityKind, EventStatus, PloverCategory } from '../../../shared/model'
import { PLOVER_CATEGORIES } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { setFilters, toggleFilter } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { tally, type Tally } from '../../view-model/tally'
import { FAMILY, FAMILY_WORDS, type Family } from '../../view-model/palette'
import { CATEGORY_WORDS, KIND_WORDS, STATUS_WORDS } from '../../view-model/words'
import { NodeMark } from '../shell/NodeMark'
import { Section } from '../shell/Section'
import { LegendRow } from './LegendRow'

const KINDS = Object.keys(KIND_WORDS) as EntityKind[]
const STATUSES = Object.keys(STATUS_WORDS) as EventStatus[]
const FAMILIES = Object.keys(FAMILY_WORDS) as Family[]

function Kinds({ counts }: { readonly counts: Tally }) {
  const hidden = useView((view) => view.filters.hiddenKinds)
  const present = KINDS.filter((kind) => counts.kinds[kind])
  return (
    <Section title="Who and where">
      <ul>
        {present.map((kind) => (
          <LegendRow
            key={kind}
            mark={<NodeMark type={kind} />}
            name={KIND_WORDS[kind].many}
            count={counts.kinds[kind] ?? 0}
            shown={!hidden.includes(kind)}
            onToggle={() => changeView((view) => toggleFilter(view, 'hiddenKinds', kind))}
            onOnly={() =>
              changeView((view) =>
                setFilters(view, { hiddenKinds: present.filter((one) => one !== kind) }),
              )
            }
          />
        ))}
      </ul>
    </Section>
  )
}

function Categories({ counts }: { readonly counts: Tally }) {
  const hidden = useView((view) => view.filters.hiddenCategories)
  const present = PLOVER_CATEGORIES.filter((type) => counts.categories[type])
  const row = (type: PloverCategory) => (
    <LegendRow
      key={type}
      mark={<NodeMark type={type} />}
      name={CATEGORY_WORDS[type].label}
      count={counts.categories[type] ?? 0}
      shown={!hidden.includes(type)}
      onToggle={() => changeView((view) => toggleFilter(view, 'hiddenCategories', type))}
      onOnly={() =>
        changeView((view) =>
          setFilters(view, { hiddenCategories: present.filter((one) => one !== type) }),
        )
      }
    />
  )
  return (
    <Section title="Events">
      {FAMILIES.map((family) => {
        const types = present.filter((type) => FAMILY[type] === family)
        return types.length === 0 ? null : (
          <div key={family}>
            <h3 className="legend-family">{FAMILY_WORDS[family]}</h3>
            <ul>{types.map(row)}</ul>
          </div>
        )
      })}
    </Section>
  )
}

function Statuses({ counts }: { readonly counts: Tally }) {
  const hidden = useView((view) => view.filters.hiddenStatuses)
  const present = STATUSES.filter((status) => counts.statuses[status])
  return (
    <Section title="Certainty">
      <ul>
        {present.map((status) => (
          <LegendRow
            key={status}
            mark={<span className={`line-sample ${status}`} />}
            name={STATUS_WORDS[status]}
            count={counts.statuses[status] ?? 0}
            shown={!hidden.includes(status)}
            onToggle={() => changeView((view) => toggleFilter(view, 'hiddenStatuses', status))}
            onOnly={() =>
              changeView((view) =>
                setFilters(view, { hiddenStatuses: present.filter((one) => one !== status) }),
              )
            }
          />
        ))}
      </ul>
    </Section>
  )
}

export function Legend() {
  const counts = tally(useGraphIndex().view)
  return (
    <>
      <Kinds counts={counts} />
      <Categories counts={counts} />
      <Statuses counts={counts} />
    </>
  )
}
