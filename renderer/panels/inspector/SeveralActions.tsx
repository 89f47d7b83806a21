/** What can be done with several selected nodes together. */
import { focusOn, hide } from '../../state/explore/reducers'
import { changeView } from '../../state/explore/store'
import { Button } from '../../ui/Button'

export function SeveralActions({ ids }: { readonly ids: readonly string[] }) {
  return (
    <div className="button-row">
      <Button small look="outlined" onClick={() => changeView((view) => focusOn(view, ids, 1))}>
        Show only these
      </Button>
      <Button small look="outlined" onClick={() => changeView((view) => hide(view, ids))}>
        Hide
      </Button>
    </div>
  )
}
