/** A view under the filters that are set. */
import type { ReactNode } from 'react'
import { Chips } from '../graph/Chips'

export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="view-frame">
      <Chips />
      {children}
    </div>
  )
}
