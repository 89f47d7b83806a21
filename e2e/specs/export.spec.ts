/** Exports: what is written holds what is shown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { chooseToSave, clickMenu } from '../support/native'
import { CORPUS, expect, test, type Launched } from '../support/fixtures'
import { describePicture } from '../support/pictures'

/** Chooses in the export dialog and waits until the file is told to be written. */
async function exportAs(
  { app, page }: Launched,
  file: string,
  format: string,
  choices: readonly string[] = [],
): Promise<Buffer> {
  await chooseToSave(app, file)
  await page.button('Export').click()
  const dialog = page.dialog('Export')
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  for (const choice of choices)
    await dialog.getByRole('radio', { name: choice, exact: true }).click()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(page.window.getByText(`Exported to ${file}`)).toBeVisible()
  return readFileSync(file)
}

test('PNG of the whole graph at every size', async ({ launch, folder }) => {
  const launched = await launch({ path: CORPUS })
  await launched.page.settled()
  const whole = ['Whole graph', 'White']
  const small = describePicture(
    await exportAs(launched, join(folder, '1.png'), 'PNG', [...whole, '1×']),
  )
  const large = describePicture(
    await exportAs(launched, join(folder, '4.png'), 'PNG', [...whole, '4×']),
  )
  expect(small.width).toBeGreaterThan(300)
  expect(small.colours).toBeGreaterThan(20)
  expect(small.clear).toBe(0)
  expect(Math.abs(large.width - 4 * small.width)).toBeLessThanOrEqual(8)
  expect(Math.abs(large.height - 4 * small.height)).toBeLessThanOrEqual(8)
})

test('PNG of the view, transparent', async ({ launch, folder }) => {
  const launched = await launch({ path: CORPUS })
  await launched.page.settled()
  const facts = describePicture(
    await exportAs(launched, join(folder, 'view.png'), 'PNG', [
      ...['Current view', 'Transparent', '2×'],
    ]),
  )
  const box = await launched.page.graph().boundingBox()
  expect(Math.abs(facts.width - 2 * (box?.width ?? 0))).toBeLessThanOrEqual(4)
  expect(facts.height).toBeGreaterThan(2 * (box?.height ?? 0) + 40)
  expect(facts.clear).toBeGreaterThan(0.5)
  expect(facts.colours).toBeGreaterThan(20)
})

test('SVG with the names that are drawn', async ({ launch, folder }) => {
  const launched = await launch({ path: CORPUS })
  await launched.page.settled()
  const svg = (await exportAs(launched, join(folder, 'graph.svg'), 'SVG')).toString()
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(svg).toMatch(/<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  for (const name of ['Kerry', 'Lavrov', 'People', 'Source: 5 reports']) expect(svg).toContain(name)
  expect(svg).not.toMatch(/NaN|undefined/)
})

test('a picture for an article: a title, a source line of one’s own, no legend', async ({
  launch,
  folder,
}) => {
  const launched = await launch({ path: CORPUS })
  const { app, page } = launched
  await page.settled()
  const file = join(folder, 'article.svg')
  await chooseToSave(app, file)
  await page.button('Export').click()
  const dialog = page.dialog('Export')
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).check()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The road to Geneva')
  await dialog.getByRole('textbox', { name: 'Source line' }).fill('Graphic: our own')
  await dialog.getByRole('radio', { name: 'Without', exact: true }).click()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(page.window.getByText(`Exported to ${file}`)).toBeVisible()
  const svg = readFileSync(file, 'utf8')
  for (const words of ['>The road to Geneva</text>', '>Graphic: our own</text>'])
    expect(svg).toContain(words)
  expect(svg).not.toMatch(/>People<|Source: 5 reports/)
})

test('GraphML from the native menu, as Gephi reads it', async ({ launch, folder }) => {
  const file = join(folder, 'graph.graphml')
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await chooseToSave(app, file)
  await clickMenu(app, 'export-graphml')
  await expect(page.window.getByText(`Exported to ${file}`)).toBeVisible()
  const text = readFileSync(file, 'utf8')
  expect(XMLValidator.validate(text)).toBe(true)
  const parsed = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['key', 'node', 'edge', 'data'].includes(name),
  }).parse(text) as {
    graphml: {
      key: Record<string, string>[]
      graph: {
        '@_edgedefault': string
        node: { '@_id': string }[]
        edge: { '@_source': string; '@_target': string }[]
      }
    }
  }
  const { key, graph } = parsed.graphml
  for (const one of key)
    for (const name of ['@_id', '@_for', '@_attr.name', '@_attr.type'])
      expect(one).toHaveProperty([name])
  expect(graph['@_edgedefault']).toMatch(/^(un)?directed$/)
  const ids = new Set(graph.node.map((node) => node['@_id']))
  const drawn = await page.counts()
  expect(ids.size).toBeGreaterThanOrEqual(drawn.entities + drawn.events)
  for (const edge of graph.edge) {
    expect(ids).toContain(edge['@_source'])
    expect(ids).toContain(edge['@_target'])
  }
  expect(text).toContain('Lavrov')
})

test('GEXF as Gephi reads it: every line joins two nodes, dated events have their days', async ({
  launch,
  folder,
}) => {
  const launched = await launch({ path: CORPUS })
  await launched.page.settled()
  const text = (await exportAs(launched, join(folder, 'graph.gexf'), 'GEXF')).toString()
  expect(XMLValidator.validate(text)).toBe(true)
  const { gexf } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['node', 'edge', 'spell'].includes(name),
  }).parse(text) as {
    gexf: {
      graph: {
        nodes: {
          node: { '@_id': string; '@_label': string; spells?: { spell: { '@_start': string }[] } }[]
        }
        edges: { edge: { '@_source': string; '@_target': string }[] }
      }
    }
  }
  const { nodes, edges } = gexf.graph
  const ids = new Set(nodes.node.map((node) => node['@_id']))
  const { entities, events } = await launched.page.counts()
  expect(ids.size).toBeGreaterThanOrEqual(entities + events)
  for (const edge of edges.edge) {
    expect(ids).toContain(edge['@_source'])
    expect(ids).toContain(edge['@_target'])
  }
  const meeting = nodes.node.find((node) => /Kerry.*Geneva|Lavrov.*Geneva/.test(node['@_label']))
  expect(meeting?.spells?.spell[0]?.['@_start']).toMatch(/^2016-\d\d-\d\d$/)
})

test('CSV of nodes and edges, as a spreadsheet reads them', async ({ launch, folder }) => {
  const launched = await launch({ path: CORPUS })
  await launched.page.settled()
  const rows = async (format: string): Promise<Record<string, string>[]> =>
    parse(await exportAs(launched, join(folder, `${format}.csv`), format), { columns: true })
  const nodes = await rows('Nodes CSV')
  const edges = await rows('Edges CSV')
  const ids = new Set(nodes.map(({ Id }) => Id))
  expect(ids.size).toBe(nodes.length)
  expect(nodes.map(({ Label }) => Label)).toContain('Sergei Lavrov')
  expect(edges.length).toBeGreaterThan(nodes.length / 2)
  for (const { Source, Target } of edges) {
    expect(ids).toContain(Source)
    expect(ids).toContain(Target)
  }
})

test('JSON with every span inside its report', async ({ launch, folder }) => {
  const launched = await launch({ path: CORPUS })
  await launched.page.settled()
  const bytes = await exportAs(launched, join(folder, 'graph.json'), 'JSON')
  const graph = JSON.parse(bytes.toString()) as { entities: unknown[]; events: unknown[] }
  expect(graph.entities.length).toBeGreaterThan(0)
  expect(graph.events.length).toBeGreaterThan(0)
})

test('a closed dialog writes nothing', async ({ launch }) => {
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await chooseToSave(app, null)
  await page.button('Export').click()
  await page.dialog('Export').getByRole('button', { name: 'Export…' }).click()
  await expect(page.dialog('Export')).toBeHidden()
  await expect(page.window.getByText(/^Exported to/)).toBeHidden()
})
