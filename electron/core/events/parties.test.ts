/** Every party of the long lists of press releases: wherever the parser hung it, with its office, or known by its office alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

/** A sentence, what it must tell, and parties that its event must have. */
const told: readonly (readonly string[])[] = [
  [
    'Ms Okafor attended the round table, together with Minister of Health Dr Samuel Adjei, WHO Representative Dr Ana Prieto and the Ambassadors of France and Germany.',
    'CONSULT actual',
    'Okafor',
    'Samuel Adjei',
    'Ana Prieto',
    'France',
    'Germany',
  ],
  [
    'Chancellor Weiss hosted leaders of the Western Balkans in Vienna, among others Prime Minister Agon Shala and President Mila Vuković.',
    'CONSULT actual',
    'Weiss',
    'Agon Shala',
    'Mila Vuković',
  ],
  [
    'The Minister thanked Saudi Arabia, Qatar and the United Arab Emirates for their generous contributions.',
    'SUPPORT actual',
    'Saudi Arabia',
    'Qatar',
    'United Arab Emirates',
  ],
  [
    'Ambassador Keiko Tanaka attended the handover ceremony alongside the Minister of Education, Professor John Mwangi, the Governor of Nakuru County, Hon. Susan Kip, and JICA Chief Representative Hiro Abe.',
    'CONSULT actual',
    'Keiko Tanaka',
    'Minister of Education',
    'Susan Kip',
    'Hiro Abe',
  ],
  [
    'The Permanent Secretary of the Ministry of Health, Dr. Ivo Rahn, and the Governor of Kano, Tom Hale, met Ada Holm in Lusaka.',
    'CONSULT actual',
    'Permanent Secretary',
    'Tom Hale',
    'Ada Holm',
  ],
  [
    'Prince Faisal sat down with Ada Holm, his Special Representative for Sudan, Ivo Rahn, and Tom Hale in Jeddah.',
    'CONSULT actual',
    'Faisal',
    'Ada Holm',
    'Ivo Rahn',
    'Tom Hale',
  ],
  [
    'Deputy Prime Minister and Minister of Foreign Affairs Ivo Rahn met the heads of diplomatic missions.',
    'CONSULT actual',
    'Ivo Rahn',
    'heads of diplomatic missions',
  ],
  [
    'Ambassador Tom Hale paid a courtesy call to the Minister for Works, Hon. Ivo Rahn.',
    'CONSULT actual',
    'Tom Hale',
    'Minister for Works',
  ],
  [
    'Minister Ada Holm was joined by the Governor of Kirkuk, Ivo Rahn, at the opening of the water plant.',
    'CONSULT actual',
    'Ada Holm',
    'Governor of Kirkuk',
  ],
  [
    'Tom Hale handed over a message from the European Council to Foreign Minister Rahn.',
    'CONSULT actual',
    'Tom Hale',
    'Rahn',
  ],
  [
    'Ada Holm toured the clinic with Deputy Minister Ivo Rahn.',
    'CONSULT actual',
    'Ada Holm',
    'Ivo Rahn',
  ],
  ['The Speaker of the Knesset addressed the Bundestag.', 'CONSULT actual', 'Knesset', 'Bundestag'],
  ['Minister Owusu briefed the diplomatic corps.', ...['CONSULT actual', 'Owusu', 'corps']],
  [
    'Ada Holm met the Crown Prince of Ajman and local councils.',
    'CONSULT actual',
    'Ada Holm',
    'Crown Prince of Ajman',
    'councils',
  ],
  ['France accused the Asad regime of using chlorine.', ...['ACCUSE actual', 'France', 'Asad']],
  ['Forces loyal to Haftar bombed a camp near Derna.', ...['ASSAULT actual', 'Haftar', 'Forces']],
  [
    'Denmark gave independent media in Belarus two million euros.',
    'AID actual',
    'Denmark',
    'media',
  ],
  [
    "Ada Holm met General Haftar's representatives in Cairo.",
    'CONSULT actual',
    'Ada Holm',
    "Haftar's representatives",
  ],
  ["Putin's envoy met Ada Holm.", 'CONSULT actual', "Putin's envoy", 'Ada Holm'],
  [
    "Assad's delegation met Ada Holm in Geneva.",
    'CONSULT actual',
    "Assad's delegation",
    'Ada Holm',
  ],
  ['Ada Holm met envoys of Khalifa Haftar in Cairo.', 'CONSULT actual', 'envoys of Khalifa Haftar'],
  ["Haftar's forces attacked Derna.", 'ASSAULT actual', 'actor:Haftar'],
  ['Britain blamed the smuggling networks.', ...['ACCUSE actual', 'Britain', 'networks']],
  [
    'Russian artillery reduced the town of Avdiivka to rubble.',
    'ASSAULT actual',
    'Russian',
    'Avdiivka',
  ],
]

/** Parties that are none: appositions, subjects of another verb. */
const none: readonly (readonly [sentence: string, stranger: string])[] = [
  ['Ada Holm, a Gunnai and Djab Wurrung woman, met Ivo Rahn.', 'Gunnai'],
  ['Ada Holm met Ivo Rahn on Monday, and Chad recalled its envoy.', 'recipient:Chad'],
  ['Ada Holm thanked KFOR, the NATO force.', 'NATO'],
  ["Ada Holm met Ivo Rahn and Haftar's envoys.", 'recipient:Haftar,'],
  ['Belarus jailed opposition leader Ivo Rahn for ten years.', 'actor:Ivo Rahn'],
]

describe('parties of a list', () => {
  it.each(told)('%s', (sentence, deed, ...parties) => {
    const event = shapes(sentence ?? '').find((shape) => shape.startsWith(deed ?? '?')) ?? ''
    for (const party of parties) expect(event).toContain(party)
  })

  it.each(none)('%s tells nothing of another', (sentence, stranger) => {
    const [first = ''] = shapes(sentence)
    expect(first).not.toBe('')
    expect(first).not.toContain(stranger)
  })

  it.each([
    ['A team of engineers rebuilt the lighthouse over two summers.'],
    ['The firm sells software to regimes that want to watch their people.'],
    ['Local councils collect rubbish on Fridays.'],
  ])('%s tells nothing', (sentence) => {
    expect(shapes(sentence)).toEqual([])
  })
})
