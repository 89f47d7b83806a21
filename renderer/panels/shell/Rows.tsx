/** The first rows of a list that may be long, and a button that shows as many again. */
import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button'

const FIRST = 40

/** Nothing when no row is left. */
export function MoreRows(props: { readonly rest: number; readonly onMore: () => void }) {
  const { rest, onMore } = props
  if (rest <= 0) return null
  return (
    <Button small className="more-rows" onClick={onMore}>
      Show more ({rest.toLocaleString('en-GB')})
    </Button>
  )
}

interface Props<T> {
  readonly items: readonly T[]
  readonly row: (item: T) => ReactNode
  /** What the rows stand in; a list when left out. */
  readonly box?: (rows: ReactNode) => ReactNode
}

export function Rows<T>({ items, row, box = (rows) => <ul>{rows}</ul> }: Props<T>) {
  const [shown, setShown] = useState(FIRST)
  return (
    <>
      {box(items.slice(0, shown).map(row))}
      <MoreRows rest={items.length - shown} onMore={() => setShown(2 * shown)} />
    </>
  )
}
