/** A tongue is no country. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createPipeline } from '../pipeline'

const made = createPipeline(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
if (!made.ok) throw new Error(made.problem.message)
const pipeline = made.value

it.each<[text: string, countries: readonly string[]]>([
  ['Ada Holm answered the Kenyan reporters in Russian.', ['Kenyan']],
  ['The letter was translated from Chinese into German for the court.', []],
  ['Ada Holm spoke French to the envoy of Chad.', ['Chad']],
  ['Pardon my French, said the envoy, whose English is good.', []],
  ['Troops died in Russian cities and in German-held towns.', ['Russian', 'German']],
  ['Ada Holm met his French, German and Kenyan counterparts.', ['French', 'German', 'Kenyan']],
  ['The French rejected the plan of the Russians.', ['French', 'Russians']],
  ['French and Kenyan officials met.', ['French', 'Kenyan']],
])('%s', (text, countries) => {
  const { mentions } = pipeline.read({ file: 'a.txt', text, metadata: null }).reading
  expect(
    mentions
      .filter(({ kind, form }) => kind === 'country' && form === 'name')
      .map((one) => one.text),
  ).toEqual(countries)
})
