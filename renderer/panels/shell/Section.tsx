/** A titled part of a panel that can be folded. */
import { Collapsible } from 'radix-ui'
import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly count?: number
  readonly open?: boolean
  readonly children: ReactNode
}

export function Section({ title, count, open: first = true, children }: Props) {
  const [open, setOpen] = useState(first)
  return (
    <Collapsible.Root asChild open={open} onOpenChange={setOpen}>
      <section className="section">
        <h2>
          <Collapsible.Trigger className="section-head">
            <ChevronRight size={12} aria-hidden className="section-arrow" />
            <span>{title}</span>
            {count !== undefined && (
              <span className="section-count">{count.toLocaleString('en-GB')}</span>
            )}
          </Collapsible.Trigger>
        </h2>
        <Collapsible.Content className="section-body">{children}</Collapsible.Content>
      </section>
    </Collapsible.Root>
  )
}
