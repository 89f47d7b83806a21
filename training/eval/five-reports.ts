/** Builds the graph of the five reports by the command line a user has, and runs the given scorer on it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row, Scorer } from './scorer'

const goals: Readonly<Record<string, number>> = {
  'actor mentions by article': 0.97,
  'actors as one node': 0.97,
  'place mentions by article': 0.97,
  'places as one node': 1,
  'events found': 0.9,
  'event slots right': 0.9,
  'events right in every slot': 0.7,
  'same event merged': 1,
}

export const fiveReports: Scorer = {
  id: 'five',
  title: 'Five reports (gold/five-reports.json)',
  needs: ['articles', 'gold/five-reports.json', 'eval/score-five-reports.mjs'],
  run: ({ shared, errors }) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const json = join(folder, 'five.json')
    const node = process.execPath
    const parley = join(import.meta.dirname, '../../electron/launch/parley.mjs')
    execFileSync(node, [parley, 'build', join(shared, 'articles'), '--json', json], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const scorer = join(shared, 'eval/score-five-reports.mjs')
    const printed = execFileSync(node, [scorer, json, ...(errors ? ['--verbose'] : [])], {
      encoding: 'utf8',
    })
    const rows: Row[] = []
    for (const line of printed.split('\n')) {
      const ratio = /^(.*?)\s+(\d+\/\d+) = ([\d.]+)$/.exec(line)
      const noise = /^(boilerplate taken as actor)\s+(\d+)$/.exec(line)
      if (ratio) rows.push(toRow(ratio[1] ?? '', Number(ratio[3]), ratio[2] ?? ''))
      else if (noise)
        rows.push({ name: noise[1] ?? '', value: Number(noise[2]), goal: 0, better: 'atMost' })
      else if (line) console.log('  ' + line)
    }
    return rows
  },
}

function toRow(name: string, value: number, note: string): Row {
  const goal = goals[name]
  return goal === undefined ? { name, value, note } : { name, value, goal, note }
}
