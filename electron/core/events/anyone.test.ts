/** People of whom only the noun is known are parties of what is told of others, and make no event by themselves; and whom a meeting is held with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

it.each<[sentence: string, told: readonly string[]]>([
  [
    'Kenyan police accused two beekeepers of arson.',
    ['ACCUSE actual actor:Kenyan police recipient:beekeepers'],
  ],
  [
    'Several shipowners pleaded with President Ivo Rahn on Monday.',
    ['REQUEST actual actor:Several shipowners recipient:Ivo Rahn'],
  ],
  [
    'Norwegian trawlermen rescued four divers.',
    ['AID actual actor:Norwegian trawlermen recipient:divers'],
  ],
  ['The surgeon accused his gardener of theft.', []],
  [
    'Kenya warned the foreign oil firms against drilling.',
    ['THREATEN actual actor:Kenya recipient:oil firms'],
  ],
  [
    'Kenyan police accused two news agencies of spying.',
    ['ACCUSE actual actor:Kenyan police recipient:news agencies'],
  ],
  [
    'Kenyan police accused the union of arson.',
    ['ACCUSE actual actor:Kenyan police recipient:union'],
  ],
  ['The airline refused to pay the farmer for the hay.', []],
  ['The company blocked the street to repair a pipe.', []],
  [
    'Chad threatened to cut the power if the union walked out.',
    ['THREATEN actual actor:Chad recipient:union'],
  ],
  ['Chad accepted an offer by Mali.', ['AGREE actual actor:Chad recipient:Mali']],
  [
    'A Danish loan of 30 million dollars to Mali was announced on Friday.',
    ['AID actual actor:Danish recipient:Mali'],
  ],
  [
    'Ada Holm was delighted to have met President Ivo Rahn.',
    ['CONSULT actual actor:Ada Holm recipient:Ivo Rahn'],
  ],
  [
    'Ada Holm had the pleasure of meeting President Ivo Rahn.',
    ['CONSULT actual actor:Ada Holm recipient:Ivo Rahn'],
  ],
  [
    'Ada Holm said she was honoured to host President Ivo Rahn.',
    ['CONSULT actual actor:Ivo Rahn host:she'],
  ],
  ['Ada Holm is keen to meet Ivo Rahn.', []],
  ['Kenyan officials briefing reporters on the flight to Geneva were calm.', []],
  ['Turkey sent soldiers, tanks and planes over the border.', ['MOBILIZE actual actor:Turkey']],
  [
    'A grenade was thrown into the courtyard of the Russian embassy in Riga.',
    ['ASSAULT actual recipient:Russian'],
  ],
  [
    'Two Libyan diplomats were declared persona non grata by Ghana.',
    ['SANCTION actual actor:Ghana recipient:Libyan'],
  ],
  [
    'Ethiopian Airlines has resumed flights to Asmara.',
    ['COOPERATE actual actor:Ethiopian Airlines recipient:Asmara'],
  ],
  ['Ms. Jordan met Mr French in DR Congo.', ['CONSULT actual actor:Jordan recipient:French']],
  [
    'Ada Holm, who is on a visit to Kenya, condemned the attack.',
    ['CONSULT actual actor:Ada Holm recipient:Kenya', 'ACCUSE actual actor:Ada Holm'],
  ],
  ['Kenya was not pleased to meet Ivo Rahn.', []],
  [
    'Ambassador Ada Holm opened the clinic together with Health Minister Ivo Rahn.',
    ['AID actual actor:Ada Holm actor:Ivo Rahn'],
  ],
  [
    'Ada Holm also spoke to civil society groups.',
    ['CONSULT actual actor:Ada Holm recipient:civil society groups'],
  ],
  [
    'Honduran activist Nora Paz was stabbed to death by two men who broke into her house.',
    ['ASSAULT actual actor:men recipient:Honduran activist'],
  ],
  ['The chef refused to reveal the recipe of his Moroccan lamb.', []],
  ['Students meet every Tuesday in the library.', []],
  [
    'Ada Holm held meetings with Danish firms investing in Oslo, growers of tea and nurses.',
    ['CONSULT actual actor:Ada Holm recipient:Danish firms recipient:growers recipient:nurses'],
  ],
  [
    'Ada Holm was in the Winter Palace in Oslo conferring on the war with President Ivo Rahn.',
    ['CONSULT actual actor:Ada Holm recipient:Ivo Rahn'],
  ],
  [
    'In a letter to Ivo Rahn, the foreign ministers of Brazil and Mexico warned that the mission was short of money.',
    ['CONSULT actual actor:Brazil actor:Mexico recipient:Ivo Rahn'],
  ],
  ["Ivo Rahn's letter of 4 March was lost.", []],
  [
    'Ada Holm called on Ivo Rahn to congratulate him on the vote.',
    ['CONSULT actual actor:Ada Holm recipient:Ivo Rahn'],
  ],
  [
    'The hostages were received at Kronborg Castle by Ada Holm.',
    ['CONSULT actual actor:hostages host:Ada Holm'],
  ],
  [
    'Ada Holm was greeted at the airport by Deputy Prime Minister Ivo Rahn.',
    ['CONSULT actual actor:Ada Holm host:Ivo Rahn'],
  ],
  [
    'The truce brokered in May by Chad and Mali brought calm to Goma.',
    ['AGREE actual actor:Chad actor:Mali'],
  ],
  [
    'Ada Holm and Ivo Rahn issued a joint statement on Friday.',
    ['CONSULT actual actor:Ada Holm actor:Ivo Rahn'],
  ],
  [
    'The EU, together with Norway, will meet Ivo Rahn.',
    ['CONSULT future actor:EU actor:Norway recipient:Ivo Rahn'],
  ],
  [
    'Ada Holm gave a lecture to cadets in Oslo.',
    ['CONSULT actual actor:Ada Holm recipient:cadets'],
  ],
  ['Ada Holm met her future husband in Oslo.', []],
])('%s', (sentence, told) => {
  expect(shapes(sentence)).toEqual(told)
})
