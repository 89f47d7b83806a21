/** Places no list knows, and which of several a name means: by the words beside them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../pipeline'

const made = createPipeline(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
if (!made.ok) throw new Error(made.problem.message)
const pipeline = made.value

/** "kind country" of the node with this name. */
function look(text: string, name: string): string {
  const { reading } = pipeline.read({ file: 'a.txt', text, metadata: null })
  const node = pipeline
    .resolve([reading], [])
    .entities.find((one) => one.name === name || one.aliases.includes(name))
  return node ? `${node.kind} ${node.country ?? '-'}` : 'none'
}

describe('two of one name', () => {
  const namesIn = (text: string): readonly string[] => {
    const { reading } = pipeline.read({ file: 'a.txt', text, metadata: null })
    return pipeline.resolve([reading], []).entities.map(({ name }) => name)
  }

  it('are told apart by their countries', () => {
    const names = namesIn(
      "Chad's Foreign Ministry denied it. Kenya's Foreign Ministry spoke of talks in Tripoli, Lebanon. Others met in Tripoli in Libya.",
    )
    expect(names.filter((name) => /Ministry|Tripoli/.test(name)).sort()).toEqual([
      'Foreign Ministry (Chad)',
      'Foreign Ministry (Kenya)',
      'Tripoli (Lebanon)',
      'Tripoli (Libya)',
    ])
  })

  it('need no country when there is one of them', () => {
    expect(namesIn("Chad's Foreign Ministry denied it.")).toContain('Foreign Ministry')
  })
})

describe('a place by the words beside it', () => {
  it.each([
    ['Gunmen attacked Tolbo, a town in northern Mali, on Sunday.', 'Tolbo', 'place ML'],
    ['The army shelled Kafr Zanj, a rebel-held town in northern Syria.', 'Kafr Zanj', 'place SY'],
    ['The Armenian border village of Vahan Tor was shelled.', 'Vahan Tor', 'place AM'],
    ["Soldiers entered Armenia's Zork province on Monday.", 'Zork', 'place AM'],
    ['Fighting broke out in the Ogbe district of Warri.', 'Ogbe', 'place NG'],
    ['Fighting broke out in the Ogbe valley in eastern Kenya.', 'Ogbe', 'place KE'],
    ['Rebels shelled the Ogbe quarter in the west of Warri.', 'Ogbe', 'place NG'],
    ['Rebels seized the Ogbe oil field in Sokoto province, Nigeria.', 'Ogbe', 'place NG'],
    ['KORVAN, Serbia — Shells hit two houses on Monday.', 'KORVAN', 'place RS'],
    ['UPDATE, Serbia — Shells hit two houses on Monday.', 'UPDATE', 'none'],
    ['Shells hit Korvan, on the Serbian side of the river.', 'Korvan', 'place RS'],
    ['Shells hit Korvan, a Serbian hamlet of few houses.', 'Korvan', 'place RS'],
    ['The army left the Serbian villages of Ogbe and Korvan.', 'Korvan', 'place RS'],
    ["Police raided Nairobi's Ogbe district.", 'Ogbe', 'place KE'],
    ['The army retook the towns of Ogbe and Korvan.', 'Korvan', 'place -'],
    ['He flew from Korvan in Serbia to Paris.', 'Korvan', 'place RS'],
    // Whose checkpoint it is does not say where it stands.
    ['They were held at the Russian checkpoint of Korvan.', 'Korvan', 'place -'],
    ['Fishermen from Korvan blocked the port of Calais.', 'Korvan', 'place -'],
    ['Soldiers clashed at the Mundra Pass.', 'Mundra Pass', 'place -'],
    ['Soldiers shot two men in Táchira.', 'Táchira', 'place VE'],
    ['A ship ran aground in the Taiwan Strait.', 'Taiwan Strait', 'place -'],
    // A country named as its capital is that town where it tells where.
    ['The bank paid for power lines from the dam to Djibouti.', 'Djibouti', 'place DJ'],
    ['Djibouti accused Eritrea of an attack.', 'Djibouti', 'country DJ'],
    // Which of several: by the country told beside it, whatever else the report speaks of.
    [
      'They met in Tripoli, northern Lebanon. Libya sent an envoy. Libya paid.',
      'Tripoli',
      'place LB',
    ],
    ['They met in Santiago in Cuba. Chile sent an envoy. Chile paid.', 'Santiago', 'place CU'],
    ['They met in Tripoli. Libya sent an envoy.', 'Tripoli', 'place LY'],
  ])('%s', (text, name, wanted) => {
    expect(look(text, name)).toBe(wanted)
  })
})
