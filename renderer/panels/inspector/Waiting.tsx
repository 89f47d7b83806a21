/** Shows what was asked for when it is there, a quiet line until then, and why it failed if it did. */
import type { ReactNode } from 'react'
import type { Asked } from '../actions/use-detail'

export function Waiting<T>(props: {
  readonly asked: Asked<T>
  readonly children: (value: T) => ReactNode
}) {
  switch (props.asked.kind) {
    case 'waiting':
      return <p className="note">Reading the sentences…</p>
    case 'failed':
      return <p className="note">{props.asked.message}</p>
    case 'here':
      return props.children(props.asked.value)
  }
}
