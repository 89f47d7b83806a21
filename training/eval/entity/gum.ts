/** Scores which mentions are one in GUM's dev documents: of the pairs we join, how many are one there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveGraph } from '../../../electron/core/resolve'
import type { Row } from '../scorer'
import type { Reader } from './read'

interface GoldMention {
  readonly start: number
  readonly end: number
  readonly chain: string
  readonly type: string
  /** Where its head words stand. */
  readonly heads: readonly number[]
}
interface Document {
  readonly id: string
  readonly lines: readonly string[]
  readonly mentions: readonly GoldMention[]
}

const wanted = new Set(['person', 'organization', 'place'])

export function scoreGum(reader: Reader, shared: string, errors: boolean): Row[] {
  const documents = readDocuments(join(shared, 'treebanks/gum-dev.conllu'))
  const joined = { right: 0, all: 0 }
  const news = { right: 0, all: 0 }
  let goldPairs = 0
  let foundPairs = 0
  for (const document of documents) {
    const reading = reader.readLines(document.lines, document.id)
    const graph = resolveGraph([reading], [], reader.gazetteer)
    const byStart = [...document.mentions].sort((a, b) => a.end - a.start - (b.end - b.start))
    const align = (start: number, end: number): GoldMention | undefined =>
      byStart.find((gold) => gold.start === start && gold.end === end) ??
      byStart.find((gold) => gold.heads.some((head) => head >= start && head < end))
    const ours = new Set<string>()
    for (const entity of graph.entities) {
      const mentions = [...entity.mentions].sort((a, b) => a.start - b.start)
      const aligned = mentions.map((mention) => align(mention.start, mention.end))
      for (let i = 0; i < mentions.length; i++)
        for (let j = i + 1; j < mentions.length; j++) {
          const [a, b] = [aligned[i], aligned[j]]
          if (!a || !b || a === b) continue
          const right = a.chain === b.chain
          joined.all++
          if (right) joined.right++
          if (document.id.includes('news')) {
            news.all++
            if (right) news.right++
          }
          ours.add(`${String(a.start)}-${String(a.end)}/${String(b.start)}-${String(b.end)}`)
          if (!right && errors && j === i + 1)
            console.log(
              `  not one (${document.id}): ${words(document, mentions[i])} … ${words(document, mentions[j])}`,
            )
        }
    }
    const gold = document.mentions.filter(({ type }) => wanted.has(type))
    for (let i = 0; i < gold.length; i++)
      for (let j = i + 1; j < gold.length; j++) {
        const [a, b] = [gold[i], gold[j]]
        if (!a || !b || a.chain !== b.chain) continue
        goldPairs++
        if (ours.has(`${String(a.start)}-${String(a.end)}/${String(b.start)}-${String(b.end)}`))
          foundPairs++
      }
  }
  const rate = ({ right, all }: { right: number; all: number }): number =>
    all === 0 ? 0 : right / all
  return [
    {
      name: 'GUM dev, pairs joined that are one',
      value: rate(joined),
      goal: 0.85,
      note: `${String(joined.right)}/${String(joined.all)}; recall ${(foundPairs / Math.max(1, goldPairs)).toFixed(3)} of ${String(goldPairs)} pairs`,
    },
    {
      name: '  its news documents',
      value: rate(news),
      note: `${String(news.right)}/${String(news.all)}`,
    },
  ]
}

interface OpenMention {
  readonly chain: string
  readonly type: string
  readonly start: number
  readonly wantedHeads: readonly number[]
  readonly heads: number[]
  seen: number
}

const words = (document: Document, span: { start: number; end: number } | undefined): string => {
  const text = document.lines.join('\n')
  return span
    ? `${text.slice(Math.max(0, span.start - 25), span.start)}[${text.slice(span.start, span.end)}]`.replace(
        /\n/g,
        ' ',
      )
    : ''
}

export function readDocuments(path: string): Document[] {
  const documents: { id: string; lines: string[]; mentions: GoldMention[] }[] = []
  let base = 0
  let current: (typeof documents)[number] | null = null
  let open: OpenMention[] = []
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\r?\n/)) {
    const rows = block.split(/\r?\n/)
    const id = rows.find((row) => row.startsWith('# newdoc id = '))?.slice(14)
    if (id !== undefined) {
      current = { id, lines: [], mentions: [] }
      documents.push(current)
      base = 0
      open = []
    }
    const line = rows.find((row) => row.startsWith('# text = '))?.slice(9)
    if (!current || line === undefined) continue
    let at = 0
    let hidden = 0
    for (const row of rows) {
      const cells = row.split('\t')
      if (cells.length < 10 || /\./.test(cells[0] ?? '')) continue
      const range = /^(\d+)-(\d+)$/.exec(cells[0] ?? '')
      const form = cells[1] ?? ''
      const number = Number(cells[0])
      if (range || number > hidden) {
        const found = line.indexOf(form, at)
        if (found >= 0) at = found
        if (range) hidden = Number(range[2])
      }
      const inside = !range && number <= hidden
      const start = base + at
      const end = start + (inside ? 0 : form.length)
      for (const one of range ? [] : open) {
        one.seen++
        if (one.wantedHeads.includes(one.seen)) one.heads.push(start)
      }
      const entity = /(?:^|\|)Entity=([^|]+)/.exec(cells[9] ?? '')?.[1]
      if (entity)
        for (const part of entity.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
          if (part[1] !== undefined) {
            const [chain = '', type = '', , , , span = '1'] = part[1].split('-')
            const wantedHeads = span.split(',').map(Number)
            const heads = wantedHeads.includes(1) ? [start] : []
            if (part[2])
              current.mentions.push({
                chain,
                type,
                start,
                end: Math.max(end, start + 1),
                heads: [start],
              })
            else open.push({ chain, type, start, wantedHeads, heads, seen: 1 })
          } else if (part[3] !== undefined) {
            const index = open.findLastIndex(({ chain }) => chain === part[3])
            const [opened] = index < 0 ? [] : open.splice(index, 1)
            if (opened) {
              const { chain, type, heads } = opened
              current.mentions.push({ chain, type, heads, start: opened.start, end })
            }
          }
        }
      if (!range && !inside) at += form.length
      if (range) at += 0
      if (inside && number === hidden) {
        const whole =
          rows
            .find((other) => new RegExp(`^\\d+-${String(hidden)}\\t`).test(other))
            ?.split('\t')[1] ?? ''
        at += whole.length
      }
    }
    current.lines.push(line)
    base += line.length + 1
  }
  return documents
}
