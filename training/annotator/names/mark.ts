/** Marks names in text files, for reading: `npx tsx training/annotator/names/mark.ts MODEL FILE…`; doubtful ones carry their score. */
import { readFileSync } from 'node:fs'
import { createAnnotator } from '../../../electron/core/annotate'
import { splitLine } from '../../../electron/core/sentences'

const [path = '', ...files] = process.argv.slice(2)
const made = createAnnotator(new Uint8Array(readFileSync(path)))
if (!made.ok) throw new Error(made.problem.code)
const annotator = made.value
const short = {
  person: 'PER',
  organization: 'ORG',
  country: 'COUNTRY',
  place: 'PLACE',
  facility: 'FACILITY',
  group: 'GROUP',
  other: 'OTHER',
}
const doubtful = 0.75

function mark(text: string, scores: boolean): string {
  const spans = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    splitLine(text, index, index + line.length).map((span) => ({
      ...span,
      block: 0,
      headline: false,
    })),
  )
  return annotator
    .annotate(text, spans)
    .flatMap(({ tokens, names }) =>
      names.map(({ first, last, kind, score }) => ({
        start: tokens[first]!.start,
        end: tokens[last]!.end,
        label: short[kind] + (scores && score < doubtful ? score.toFixed(2) : ''),
      })),
    )
    .reduceRight(
      (out, { start, end, label }) =>
        `${out.slice(0, start)}[${label} ${out.slice(start, end)}]${out.slice(end)}`,
      text,
    )
}

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  if (!/(?:samples|unseen)\.txt$/.test(file)) console.log(`== ${file}\n${mark(text, true)}`)
  else
    for (const block of text.split(/\n\s*\n/).map((one) => one.trim())) {
      if (!block || block.startsWith('#')) continue
      const found = mark(block.replace(/\[[A-Z]+ ([^\]]*)\]/g, '$1'), false)
      if (found !== block) console.log(`want ${block}\n got ${found}`)
    }
}
