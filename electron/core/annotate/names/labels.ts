/** The labeller's classes: outside, or begin / inside / end / single of a kind. */
import type { NameKind } from '../../../../shared/model'

export const nameKinds: readonly NameKind[] = [
  'person',
  'organization',
  'country',
  'place',
  'facility',
  'group',
  'other',
]

export const positions = { begin: 0, inside: 1, end: 2, single: 3 } as const
export const outside = 0
export const nameLabelCount = 1 + nameKinds.length * 4

export const labelOf = (kind: number, position: number): number => 1 + kind * 4 + position
export const kindOf = (label: number): number => (label - 1) >> 2
export const positionOf = (label: number): number => (label - 1) & 3

/** Whether `next` may follow `label`: names are never broken off or joined. */
export function canFollow(label: number, next: number): boolean {
  const open = label !== outside && positionOf(label) <= positions.inside
  const continues =
    next !== outside &&
    (positionOf(next) === positions.inside || positionOf(next) === positions.end)
  return open ? continues && kindOf(label) === kindOf(next) : !continues
}
