/** A menu under a button, and the same menu at a point for context menus. */
import { DropdownMenu } from 'radix-ui'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

export interface MenuEntry {
  readonly label: string
  readonly icon?: ReactNode
  readonly hint?: string
  readonly checked?: boolean
  readonly disabled?: boolean
  /** A sentence under the label: what it does, or how it is worked out. */
  readonly note?: string
  readonly run: () => void
}

/** A string is a heading, null a line. */
export type MenuEntries = readonly (MenuEntry | string | null)[]

function Entry({ entry }: { readonly entry: MenuEntry | string | null }) {
  if (entry === null) return <DropdownMenu.Separator className="menu-line" />
  if (typeof entry === 'string')
    return <DropdownMenu.Label className="menu-title">{entry}</DropdownMenu.Label>
  const inside = (
    <>
      {entry.icon}
      <span className="grow">
        {entry.label}
        {entry.note && <small>{entry.note}</small>}
      </span>
      {entry.hint && <span className="hint">{entry.hint}</span>}
      {entry.checked && <Check size={14} aria-hidden />}
    </>
  )
  const common = {
    className: 'menu-item',
    disabled: entry.disabled ?? false,
    onSelect: () => entry.run(),
  }
  return entry.checked === undefined ? (
    <DropdownMenu.Item {...common}>{inside}</DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem {...common} checked={entry.checked}>
      {inside}
    </DropdownMenu.CheckboxItem>
  )
}

const list = (entries: MenuEntries) =>
  entries.map((entry, i) => (
    <Entry key={`${i}${typeof entry === 'object' ? (entry?.label ?? '') : entry}`} entry={entry} />
  ))

export function Menu(props: {
  readonly trigger: ReactNode
  readonly entries: MenuEntries
  readonly align?: 'start' | 'end'
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{props.trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu scroll"
          align={props.align ?? 'start'}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={leaveFocus}
        >
          {list(props.entries)}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** What was chosen may have opened a card or dialog: the focus stays there. */
function leaveFocus(event: Event): void {
  if (document.querySelector('[role="dialog"]')) event.preventDefault()
}

/** Opened by the caller at a point in the window. */
export function MenuAt(props: {
  readonly at: { readonly x: number; readonly y: number } | null
  readonly name: string
  readonly entries: MenuEntries
  readonly onClose: () => void
}) {
  return (
    <DropdownMenu.Root
      modal={false}
      open={props.at !== null}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <DropdownMenu.Trigger asChild>
        <span
          aria-hidden
          style={{
            position: 'fixed',
            left: props.at?.x ?? 0,
            top: props.at?.y ?? 0,
            width: 1,
            height: 1,
            pointerEvents: 'none',
          }}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu scroll"
          align="start"
          aria-label={props.name}
          collisionPadding={8}
          onCloseAutoFocus={leaveFocus}
        >
          {list(props.entries)}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
