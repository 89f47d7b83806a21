/** Scores the table of names that are one thing or two. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGazetteer } from '../../../electron/core/gazetteer'
import { isSameName } from '../../../electron/core/resolve/entities/same-name'
import type { EntityKind } from '../../../shared/model'
import type { Row } from '../scorer'

export function scorePairs(errors: boolean): Row[] {
  const gazetteer = createGazetteer()
  const lines = readFileSync(join(import.meta.dirname, '../../tables/name-pairs.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const wrong = lines.filter((line) => {
    const [kind = '', sign, one = '', other = ''] = line.split(' | ')
    return isSameName(kind as EntityKind, one, other, gazetteer) !== (sign === '=')
  })
  if (errors) for (const line of wrong) console.log(`  wrong ${line}`)
  const right = lines.length - wrong.length
  return [
    {
      name: 'name pairs right',
      value: right / lines.length,
      goal: 0.97,
      note: `${String(right)}/${String(lines.length)}`,
    },
  ]
}
