/** How clicks and keys with Shift or Ctrl change which rows are selected. */
export interface Picking {
  /** Selected row ids, the leading one last. */
  readonly ids: readonly string[]
  /** Where a Shift selection begins. */
  readonly anchor: string | null
}

export interface PickKeys {
  readonly shift: boolean
  readonly toggle: boolean
}

/** `order` are the ids of all rows as they stand. */
export function pickRow(
  order: readonly string[],
  picking: Picking,
  id: string,
  { shift, toggle }: PickKeys,
): Picking {
  if (shift && picking.anchor !== null) {
    const from = order.indexOf(picking.anchor)
    const to = order.indexOf(id)
    if (from !== -1 && to !== -1) {
      const range = order.slice(Math.min(from, to), Math.max(from, to) + 1)
      const lead = [...range.filter((one) => one !== id), id]
      return { ids: lead, anchor: picking.anchor }
    }
  }
  if (toggle) {
    const ids = picking.ids.includes(id)
      ? picking.ids.filter((one) => one !== id)
      : [...picking.ids, id]
    return { ids, anchor: id }
  }
  return { ids: [id], anchor: id }
}
