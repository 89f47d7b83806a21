/** The sample reports are read to the same bytes whatever machine, Node version or number of cores reads them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitLine } from '../sentences'
import { createAnnotator } from '.'

const corpus = join(import.meta.dirname, '../../../corpus')

// A new model or a change in reading moves these: look at what changed (`parley explain`), then `npx vitest -u` on this file.
test('digests of the corpus', () => {
  const made = createAnnotator(
    new Uint8Array(readFileSync(join(import.meta.dirname, 'data/model.bin'))),
  )
  if (!made.ok) throw new Error(made.problem.code)
  const digests = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(corpus, name), 'utf8').replaceAll('\r\n', '\n')
      const spans = [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
        splitLine(text, index, index + line.length).map((span) => ({
          ...span,
          block: 0,
          headline: false,
        })),
      )
      const sentences = JSON.stringify(made.value.annotate(text, spans))
      return `${name} ${createHash('sha256').update(sentences).digest('hex').slice(0, 16)}`
    })
  expect(digests).toMatchInlineSnapshot(`
    [
      "geneva-2016-08-26-clarity.txt 5916b997d4b2f475",
      "geneva-2016-08-26-talks.txt ddb1ee9485f4b08a",
      "geneva-2016-09-09.txt 6c6e235c5f9fc809",
      "hamburg-2016-12-08.txt 691f9c3215c75c11",
      "vienna-2016-05-17.txt 427af52251d2e98f",
    ]
  `)
})
