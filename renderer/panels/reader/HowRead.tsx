/** How a paragraph is read, for developers: tokens, tags, tree, names, clauses, mentions and events, as `parley explain` prints them. */
import { ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/model'
import { request } from '../../ipc/client'

export function HowRead({ text, open: first }: { readonly text: string; readonly open: boolean }) {
  const [open, setOpen] = useState(first)
  const [read, setRead] = useState<Result<string> | null>(null)
  useEffect(() => {
    if (!open) return
    let current = true
    void request('engine:explain', text).then((result) => {
      if (current) setRead(result)
    })
    return () => {
      current = false
    }
  }, [open, text])
  return (
    <details
      className="how-read"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight size={12} aria-hidden className="section-arrow" />
        How this is read
      </summary>
      {read === null && <p className="note">Reading it again…</p>}
      {read !== null && (
        // Long lines are moved sideways, by keys too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="scroll" tabIndex={0} aria-label="How this is read">
          {read.ok ? read.value : read.problem.message}
        </pre>
      )}
    </details>
  )
}
