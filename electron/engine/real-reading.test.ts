/** The engine as people run it, with the real reader: the same folder gives the same bytes, and every span holds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startEngine } from './index'
import { makeFolder, valueOf } from './testing/folders'

const REPORTS = {
  'harbour.txt':
    'Ministers hold talks in Oslo\n\nOSLO, March 4 (Test Wire) — Norwegian Foreign Minister Ana Ruiz met her Swedish counterpart Jonas Berg in Oslo on Monday.\n\n"We agreed on a ten-day truce," Ruiz said. Sweden accused Denmark of closing the port.\n',
  'sub/späte nachricht.md':
    'Ruiz to visit Kenya\n\nAna Ruiz will travel to Nairobi on Friday to meet Kenyan officials. At least 1,200 people have died since January, the United Nations said.\n',
  'metadata.csv':
    'file,title,outlet,published\nharbour.txt,Ministers hold talks in Oslo,Test Wire,2031-03-04\n',
}

/** Two reports of one attack that count its dead differently. */
const COUNTS = {
  'first.txt':
    'Raid on the border\n\nOSLO, March 4 (Test Wire) — Norway attacked Iceland on Monday, killing 40 people.\n',
  'second.txt':
    'Dozens die in raid\n\nOSLO, March 5 (Port Daily) — Norway attacked Iceland on Monday, killing at least 56 people, the United Nations said.\n',
  'metadata.csv':
    'file,title,outlet,published\nfirst.txt,Raid,Test Wire,2031-03-04\nsecond.txt,Dozens die,Port Daily,2031-03-05\n',
}

async function build(folder: string) {
  const engine = await startEngine(() => undefined)
  const { view } = valueOf(await engine['engine:build-folder'](folder))
  const file = join(makeFolder(), 'g.parley')
  valueOf(await engine['engine:save-file'](file))
  const formats = ['json', 'graphml', 'gexf', 'csv-nodes', 'csv-edges'] as const
  const texts = await Promise.all(formats.map((format) => engine['engine:export-text'](format)))
  return { engine, view, file, outputs: [...texts.map(valueOf), readFileSync(file, 'base64')] }
}

describe('a folder of reports', () => {
  it('gives the same bytes each time, from the folder and from its file', async () => {
    const folder = makeFolder(REPORTS)
    const first = await build(folder)
    const second = await build(folder)
    expect(second.outputs).toEqual(first.outputs)
    valueOf(await second.engine['engine:open-file'](first.file))
    expect(valueOf(await second.engine['engine:export-text']('json'))).toBe(first.outputs[0])
  })

  it('keeps what each report says of one event, its figures with their source', async () => {
    const { engine, view } = await build(makeFolder(COUNTS))
    const attack = view.events.find(
      ({ type, articles }) => type === 'ASSAULT' && articles.length === 2,
    )
    const { event, tellings, evidence, figures } = valueOf(
      await engine['engine:event'](attack?.id ?? ''),
    )
    expect(tellings.map(({ article, start, end }) => ({ article, start, end }))).toEqual(
      event.evidence,
    )
    // The second report's headline tells it too, without a day or a name.
    const dated = tellings.filter(({ date }) => date)
    expect(tellings.length - dated.length).toBe(1)
    expect(new Set(dated.map(({ article }) => article)).size).toBe(2)
    for (const { date, participants } of dated) {
      expect(date?.start).toBe('2031-03-03')
      expect(participants).toContain('country:NO')
    }
    const told = figures.map(({ measure, value, qualifier, sourceEntity }) => [
      measure,
      value,
      qualifier,
      sourceEntity,
    ])
    expect(told).toHaveLength(2)
    expect(told).toEqual(
      expect.arrayContaining([
        ['dead', 40, 'exact', null],
        ['dead', 56, 'at-least', 'organization:united-nations'],
      ]),
    )
    for (const { article, start } of figures)
      expect(
        evidence.some(
          (one) =>
            one.article === article && one.sentence.start <= start && start < one.sentence.end,
        ),
      ).toBe(true)
  })

  it('finds people and places, and each piece of evidence in its article', async () => {
    const { engine, view } = await build(makeFolder(REPORTS))
    const names = view.entities.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Ana Ruiz', 'Jonas Berg', 'Oslo']))
    for (const { id } of view.entities) {
      const { entity, evidence } = valueOf(await engine['engine:entity'](id))
      const words = [entity.name, ...entity.aliases]
      for (const [index, { article, start, end, text, sentence }] of evidence.entries()) {
        const { text: whole } = valueOf(await engine['engine:article'](article))
        expect(whole.slice(sentence.start, sentence.end)).toBe(text)
        expect(sentence.start <= start && end <= sentence.end).toBe(true)
        if (entity.mentions[index]?.form === 'name')
          expect(words).toContain(whole.slice(start, end))
      }
    }
    for (const { id } of view.events) {
      const { event, evidence } = valueOf(await engine['engine:event'](id))
      expect(evidence).toHaveLength(event.evidence.length)
      expect(evidence.every(({ text }) => text.length > 0)).toBe(true)
    }
  })
})
