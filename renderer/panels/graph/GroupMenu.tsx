/** Chooses how names are grouped, folds and unfolds all groups, and says by which rule. */
import { ChevronDown, Group as GroupIcon } from 'lucide-react'
import { useGroups } from '../../state/derived/use-derived'
import { setGrouping } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { Button } from '../../ui/Button'
import { Menu, type MenuEntries } from '../../ui/Menu'
import { GROUPING_RULES, type Grouping } from '../../view-model/grouping'
import { count } from '../../view-model/words'
import { GROUPING_WORDS } from '../actions/commands'

const CHOICES: readonly Grouping[] = ['none', 'country', 'side']

export function GroupMenu() {
  const grouping = useView((view) => view.grouping)
  const unfolded = useView((view) => view.unfolded)
  const groups = useGroups()
  const folding: MenuEntries =
    grouping === 'none'
      ? []
      : [
          null,
          {
            label: 'Fold all',
            hint: count(groups.length, 'group'),
            disabled: unfolded.length === 0,
            run: () => changeView((view) => ({ ...view, unfolded: [] })),
          },
          {
            label: 'Unfold all',
            disabled: groups.every(({ id }) => unfolded.includes(id)),
            run: () => changeView((view) => ({ ...view, unfolded: groups.map(({ id }) => id) })),
          },
        ]
  return (
    <Menu
      trigger={
        <Button small aria-label={`Group: ${GROUPING_WORDS[grouping].toLowerCase()}`}>
          <GroupIcon size={14} aria-hidden />
          <span className="word">Group</span>
          <ChevronDown size={12} aria-hidden />
        </Button>
      }
      entries={[
        ...CHOICES.map((by) => ({
          label: GROUPING_WORDS[by],
          checked: by === grouping,
          ...(by === 'none' ? {} : { note: GROUPING_RULES[by] }),
          run: () => changeView((view) => setGrouping(view, by)),
        })),
        ...folding,
      ]}
    />
  )
}
