/** A file opens without its graph being worked out again, as long as the same rules saved it, and then goes on as any other. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refuse } from './problems'
import { fakePipeline } from './testing/fake-pipeline'
import { makeEngine, makeFolder, valueOf } from './testing/folders'

it('is opened as it was saved, and worked out again by rules that did not save it', async () => {
  const { engine } = await makeEngine()
  const folder = makeFolder({ 'a.txt': 'Ruiz met Berg.', 'b.txt': 'Ruiz went home.' })
  const open = valueOf(await engine['engine:build-folder'](folder))
  const file = join(makeFolder(), 'g.parley')
  valueOf(await engine['engine:save-file'](file))
  const ask = async (rules: string) => {
    let makes = 0
    const createResolver = () => {
      makes++
      return fakePipeline
    }
    // No model is needed for either.
    const loadPipeline = () => Promise.resolve(refuse('model-damaged', 'x'))
    const { engine } = await makeEngine({ rules, createResolver, loadPipeline })
    const { view } = valueOf(await engine['engine:open-file'](file))
    const [ruiz] = view.entities.filter(({ name }) => name === 'Ruiz')
    const detail = valueOf(await engine['engine:entity'](ruiz!.id))
    const before = makes
    const mention = detail.entity.mentions[0]!.id
    const renamed = valueOf(
      await engine['engine:decide']({ kind: 'rename-entity', mention, name: 'Ana Ruiz' }),
    )
    return { before, makes, view, detail, renamed }
  }
  const [same, other] = [await ask('test'), await ask('other')]
  expect([same.before, same.makes, other.before, other.makes]).toEqual([0, 1, 1, 1])
  expect(same.view).toEqual(open.view)
  expect({ ...same, before: 1 }).toEqual(other)
})
