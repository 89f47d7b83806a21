import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EntityKind } from '../../../../shared/model'
import { createGazetteer } from '../../gazetteer'
import { isSameName } from './same-name'

const table = new URL('../../../../training/tables/name-pairs.txt', import.meta.url)
const pairs = readFileSync(table, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [EntityKind, '=' | '/', string, string])

describe('isSameName', () => {
  const gazetteer = createGazetteer()

  it('joins what is one and parts what is two', () => {
    const wrong = pairs.filter(
      ([kind, sign, one, other]) => isSameName(kind, one, other, gazetteer) !== (sign === '='),
    )
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    expect(
      wrong.length / pairs.length,
      wrong.map((row) => row.join(' | ')).join('\n'),
    ).toBeLessThanOrEqual(0.03)
  })

  it('does not depend on which comes first', () => {
    for (const [kind, , one, other] of pairs)
      expect(isSameName(kind, other, one, gazetteer)).toBe(isSameName(kind, one, other, gazetteer))
  })
})
