/** Scores the name labeller on held-out documents of four benches, beside compromise and wink-nlp. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameSpan } from '../../shared/model'
import { createAnnotator, tagGold, type Parts } from '../../electron/core/annotate'
import { labelNames } from '../../electron/core/annotate/names'
import {
  f1,
  readBenches,
  scoreBench,
  type Bench,
  type BenchItem,
  type BenchResult,
} from './names-benches'
import { peers } from './names-peers'
import type { Row, Scorer } from './scorer'

const modelFile = join(import.meta.dirname, '../../electron/core/annotate/data/model.bin')

export const names: Scorer = {
  id: 'names',
  title: 'Names, F1 on held-out documents (tokens given, tags predicted)',
  needs: ['bench/wikigold.conll.txt', 'bench/crossner-politics.conll.txt', 'bench/re3d-dev.jsonl'],
  run: ({ errors }) => {
    const annotator = createAnnotator(new Uint8Array(readFileSync(modelFile)))
    if (!annotator.ok) throw new Error(annotator.problem.message)
    const { parts } = annotator.value
    return readBenches().flatMap((found) => {
      const bench = inDocuments(found)
      const ours = scoreBench(bench, labelBench(bench, parts))
      if (errors) printMisses(bench, ours)
      return rowsOf(bench, ours)
    })
  },
}

/** Documents in one piece, so that names can agree over them. */
export function inDocuments(bench: Bench): Bench {
  const documents = new Map<string, BenchItem[]>()
  for (const item of bench.items)
    documents.set(item.document, [...(documents.get(item.document) ?? []), item])
  return { ...bench, items: [...documents.values()].flat() }
}

export function labelBench({ items }: Bench, parts: Parts): (readonly NameSpan[])[] {
  const spans: (readonly NameSpan[])[] = []
  for (let from = 0; from < items.length;) {
    let to = from
    while (items[to]?.document === items[from]!.document) to++
    const document = items.slice(from, to).map(({ forms }) => {
      const words = forms.map(parts.readWord)
      return { words, tags: tagGold(parts, words).classes }
    })
    spans.push(...labelNames(document, parts.names))
    from = to
  }
  return spans
}

function rowsOf(bench: Bench, { all, byType }: BenchResult): Row[] {
  const others = peers.map(({ title, label }) => {
    const { all: found } = scoreBench(
      bench,
      bench.items.map(({ forms }) => label(forms)),
    )
    return `${title} ${f1(found).toFixed(3)}`
  })
  const share = `P ${(all.right / all.found).toFixed(3)} R ${(all.hit / all.gold).toFixed(3)}, ${all.gold} names; ${others.join(', ')}`
  return [
    {
      name: bench.title,
      value: f1(all),
      note: share,
      ...(bench.goal === undefined ? {} : { goal: bench.goal }),
    },
    ...[...byType].map(([type, tally]) => ({
      name: `  ${bench.id} ${type}`,
      value: f1(tally),
      note: `${tally.gold} names`,
    })),
  ]
}

function printMisses(bench: Bench, { misses }: BenchResult): void {
  console.log(`  ${bench.title}: ${misses.length} differences (bench <> ours)`)
  for (const { item, gold, found } of misses)
    console.log(`    ${gold} <> ${found}   ${item.forms.join(' ')}`)
}
