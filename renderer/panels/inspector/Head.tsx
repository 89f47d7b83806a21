/** The top of the inspector: what is selected, in one look, with its actions. */
import type { ReactNode } from 'react'
import type { EntityKind, EventStatus, PloverCategory } from '../../../shared/model'
import { NodeMark } from '../shell/NodeMark'

interface Props {
  readonly type: EntityKind | PloverCategory
  readonly status?: EventStatus
  readonly title: string
  readonly subtitle: ReactNode
  readonly actions?: ReactNode
}

export function Head({ type, status = 'actual', title, subtitle, actions }: Props) {
  return (
    <header className="inspector-head">
      <NodeMark type={type} status={status} size={30} />
      <div>
        <h2>{title}</h2>
        <p>{subtitle}</p>
      </div>
      {actions && <div className="inspector-actions">{actions}</div>}
    </header>
  )
}
