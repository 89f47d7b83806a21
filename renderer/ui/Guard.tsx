/** Keeps a fault in one part of the window from emptying all of it. */
import { Component, type ReactNode } from 'react'
import { Button } from './Button'

interface Props {
  readonly name: string
  readonly children: ReactNode
}

export class Guard extends Component<Props, { readonly fault: string | null }> {
  override state = { fault: null }

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children
    return (
      <div className="guard" role="alert">
        <p>
          <strong>{this.props.name} could not be shown.</strong> Your graph is safe.
        </p>
        <p className="note">{this.state.fault}</p>
        <Button look="outlined" onClick={() => this.setState({ fault: null })}>
          Try again
        </Button>
      </div>
    )
  }
}
