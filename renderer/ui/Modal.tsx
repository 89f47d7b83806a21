/** A dialog over the window with a title and a close button. */
import { Dialog } from 'radix-ui'
import { X } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { IconButton } from './Button'

interface Props {
  readonly title: string
  readonly width?: number
  readonly open: boolean
  readonly onClose: () => void
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** The first field of the dialog, or the dialog itself: never the close button with its tooltip. */
function focusInside(event: Event): void {
  event.preventDefault()
  const content = event.currentTarget as HTMLElement
  const field = content.querySelector<HTMLElement>(
    '.dialog-body :is(input:checked, input:not([type="radio"]), textarea)',
  )
  ;(field ?? content).focus()
}

export function Modal({ title, width = 460, open, onClose, foot, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className="dialog"
          aria-describedby={undefined}
          onOpenAutoFocus={focusInside}
          style={{ '--dialog-width': `${width}px` } as CSSProperties}
        >
          <header>
            <Dialog.Title>{title}</Dialog.Title>
            <IconButton name="Close" keys="Esc" small onClick={onClose}>
              <X size={15} />
            </IconButton>
          </header>
          <div className="dialog-body scroll">{children}</div>
          {foot && <div className="dialog-foot">{foot}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
