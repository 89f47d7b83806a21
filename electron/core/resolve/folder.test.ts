/** One abduction and one call told by two agencies in their own words, invented: the same nodes, whatever each calls them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../pipeline'

const made = createPipeline(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
if (!made.ok) throw new Error(made.problem.message)
const pipeline = made.value

const read = (file: string, published: string, text: string) =>
  pipeline.read({ file, text, metadata: { title: null, outlet: null, published } }).reading

const reports = [
  read(
    'a.txt',
    '2031-02-10',
    `DORI, Burkina Faso, Feb 10 (KNA) - Gunmen kidnapped Julien Roy-Tremblay on Sunday from the Tiabonga camp near the village of Bani-Sallo.

The Katiba Sanifa, a jihadist faction led by Omar Ould Zeid, is believed to hold him.

Foreign Minister Claire Bouchard of Canada spoke on Monday with Prime Minister Yacouba Nikiema of Burkina Faso.`,
  ),
  read(
    'b.txt',
    '2031-02-11',
    `Julien Roy Tremblay was seized on Sunday at Tiabonga, in Burkina Faso's Seno province.

Claire Bouchard, Canada's foreign minister, telephoned Yacouba Nikiéma, the prime minister of Burkina Faso.

Police said the Sanifa Brigade, whose emir, Omar Ould Zayd, is a former customs officer, lives on ransoms.`,
  ),
]
const graph = pipeline.resolve(reports, [])

/** "name (kind): reports" of the nodes that bear one of the names. */
function nodes(...names: readonly string[]): readonly string[] {
  return graph.entities
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => names.includes(one)))
    .map(({ name, kind, mentions }) => {
      const files = new Set(mentions.map(({ article }) => article))
      return `${name} (${kind}): ${String(files.size)}`
    })
}

describe('two reports of one story', () => {
  it.each([
    ['Julien Roy-Tremblay', 'Julien Roy Tremblay', 'Julien Roy Tremblay (person): 2'],
    ['Katiba Sanifa', 'Sanifa Brigade', 'Katiba Sanifa (group): 2'],
    ['Omar Ould Zeid', 'Omar Ould Zayd', 'Omar Ould Zayd (person): 2'],
    ['Yacouba Nikiema', 'Yacouba Nikiéma', 'Yacouba Nikiema (person): 2'],
  ])('name one thing: %s, %s', (one, other, node) => {
    expect(nodes(one, other)).toEqual([node])
  })

  it('name one place, a camp here and a name there', () => {
    expect(nodes('Tiabonga').map((node) => node.replace(/ \(.*\)/, ''))).toEqual(['Tiabonga: 2'])
  })

  it('tell of one abduction and of one call', () => {
    const told = (type: string): readonly number[] =>
      graph.events.filter((event) => event.type === type).map(({ readings }) => readings.length)
    expect(told('ASSAULT')).toEqual([2])
    expect(told('CONSULT')).toEqual([2])
  })
})
