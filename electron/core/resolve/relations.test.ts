/** For whom somebody speaks in the graph, by the office a report gives them. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createPipeline } from '../pipeline'

const made = createPipeline(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
if (!made.ok) throw new Error(made.problem.message)
const pipeline = made.value

it.each([
  ["Kenya's ambassador to Somalia, Ann Hill, left.", ['Kenya']],
  ['Ann Hill, the Kenyan ambassador to Somalia, left.', ['Kenya']],
  ['Ann Hill, ambassador to Somalia, left.', []],
  ['Former Kenyan Foreign Minister Ann Hill left.', []],
])('%s', (text, targets) => {
  const { reading } = pipeline.read({ file: 'a.txt', text, metadata: null })
  const { entities, relations } = pipeline.resolve([reading], [])
  const nameOf = (id: string | null) => entities.find((one) => one.id === id)?.name
  expect(
    relations.flatMap(({ type, target }) => (type === 'represents' ? [nameOf(target)] : [])),
  ).toEqual(targets)
})
