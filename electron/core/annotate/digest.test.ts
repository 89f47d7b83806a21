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
      "geneva-2016-08-26-clarity.txt 3eb481f62cd6d4d0",
      "geneva-2016-08-26-talks.txt 9da35c4860ae8a66",
      "geneva-2016-09-09.txt e82366cb86229739",
      "hamburg-2016-12-08.txt aa94f3437752fd27",
      "vienna-2016-05-17.txt cafda1c36802276c",
    ]
  `)
})
