/** Who did it to whom where no name stands beside the verb: bodies without a name, offices without a holder, parties in another clause. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  [
    'The separatist movement has refused to hand its weapons to Kenyan troops.',
    'REJECT actual actor:separatist movement recipient:Kenyan',
  ],
  [
    'A court in Mardin ordered the closure of a radio station on Monday.',
    'COERCE actual actor:court recipient:radio station',
  ],
  ['The Pope met Ada Holm on Monday.', 'CONSULT actual actor:Pope recipient:Ada Holm'],
  [
    'The Home Secretary spoke to Ada Holm on Monday.',
    'CONSULT actual actor:Home Secretary recipient:Ada Holm',
  ],
  [
    'Gunmen whom police described as smugglers ambushed a convoy carrying the mayor.',
    'ASSAULT actual actor:Gunmen recipient:mayor',
  ],
  [
    'Six pilgrims died when gunmen opened fire on their bus.',
    'ASSAULT actual actor:gunmen recipient:pilgrims',
  ],
  [
    'Nine villagers were killed when herders raided three hamlets before dawn.',
    'ASSAULT actual actor:herders recipient:villagers',
  ],
  [
    'The Kenyan army gave the UN refugee agency permission to bring in food.',
    'AGREE actual actor:Kenyan army recipient:UN refugee agency',
  ],
  [
    'The talks were attended by Ada Holm, head of the mission, Tom Hale and Ivan Petrov.',
    'CONSULT actual actor:Ada Holm actor:Tom Hale actor:Ivan Petrov',
  ],
  [
    'Ada Holm, accompanied by Tom Hale, met Ivan Petrov in Oslo.',
    'CONSULT actual actor:Ada Holm actor:Tom Hale recipient:Ivan Petrov',
  ],
  [
    'Ada Holm will attend a meeting on Syria organised by Ivan Petrov.',
    'CONSULT future actor:Ada Holm host:Ivan Petrov',
  ],
  [
    'Ada Holm will attend a meeting on Syria organised by her French, German and Qatari counterparts.',
    'CONSULT future actor:Ada Holm host:French host:German host:Qatari',
  ],
  [
    'Ada Holm was in Oslo this week as the guest of Ivan Petrov.',
    'CONSULT actual actor:Ada Holm recipient:Ivan Petrov',
  ],
  [
    'A letter from Ada Holm to the Security Council said the camp would close.',
    'CONSULT actual actor:Ada Holm recipient:Security Council',
  ],
  [
    'The visit to Oslo by Ada Holm included talks with Ivan Petrov.',
    'CONSULT actual actor:Ada Holm actor:Ivan Petrov',
  ],
  [
    'Minister of Water Tom Hale saw Ivan Petrov on Tuesday to discuss the dam.',
    'CONSULT actual actor:Tom Hale recipient:Ivan Petrov',
  ],
  [
    'Ada Holm, flanked by Foreign Minister Tom Hale, said the camp would close.',
    'CONSULT actual actor:Tom Hale recipient:Ada Holm',
  ],
  [
    'Russia and Chad agreed to enhance their cooperation on Syria.',
    'AGREE actual actor:Russia actor:Chad',
  ],
  [
    'Russia agreed on Thursday to lend Ukraine $50 million from frozen accounts.',
    'AGREE actual actor:Russia recipient:Ukraine',
  ],
  [
    'Representatives of the United States, Russia and Jordan met in Amman to monitor the truce.',
    'CONSULT actual actor:United States actor:Russia actor:Jordan',
  ],
  [
    'The accord reached by Ankara and Washington allows strikes to be flown from Incirlik.',
    'AGREE actual actor:Ankara actor:Washington',
  ],
  [
    'After discussions with Tom Hale in Oslo, Ada Holm flew on to Geneva.',
    'CONSULT actual actor:Ada Holm actor:Tom Hale',
  ],
  ['Ada Holm helped to found Amnesty, which disputes it.', 'REJECT actual actor:Amnesty'],
  [
    'The Foreign Secretary summoned the Syrian ambassador to protest at the shelling.',
    'PROTEST actual actor:Foreign Secretary',
  ],
  [
    'The Secretary of State met Ada Holm on Monday.',
    'CONSULT actual actor:Secretary of State recipient:Ada Holm',
  ],
  [
    'The Parliamentary Under Secretary of State, Tom Hale, spoke with Ada Holm.',
    'CONSULT actual actor:Tom Hale recipient:Ada Holm',
  ],
  [
    'The Governments of Australia, Canada and France today welcomed the report and agreed to act on it.',
    'AGREE actual actor:Governments of Australia actor:Canada actor:France',
  ],
  [
    'Ada Holm, speaking after a meeting with her Kenyan counterpart, said aid would grow.',
    'CONSULT actual actor:Ada Holm actor:Kenyan counterpart',
  ],
  [
    'Ada Holm will fly to Oslo for a meeting convened by the French government.',
    'CONSULT future actor:Ada Holm host:French',
  ],
  [
    'Ada Holm, whose Reform Party tabled the motion, called on Tom Hale to go.',
    'REQUEST actual actor:Ada Holm recipient:Tom Hale',
  ],
  [
    'Russia has carried out airstrikes in Syria against terrorist targets at the request of Chad.',
    'ASSAULT actual actor:Russia recipient:terrorist',
  ],
  ["Russia backed an aid plan for Syria's Aleppo.", 'SUPPORT actual actor:Russia'],
  [
    'To punish Chad for the raid, Sudan closed its borders.',
    'SANCTION actual actor:Sudan recipient:Chad',
  ],
  [
    'A Danish convoy was fired on by Chadian soldiers near Abeche.',
    'ASSAULT actual actor:Chadian recipient:Danish convoy',
  ],
  [
    'Kenya has offered Kampala help in fighting the locusts.',
    'AGREE actual actor:Kenya recipient:Kampala',
  ],
  [
    'Sudan threatened to halt oil deliveries to the breakaway republic of Abkhazia.',
    'THREATEN actual actor:Sudan recipient:Abkhazia',
  ],
  [
    'Chad arrested two Kenyan reporters who had written of the massacre.',
    'COERCE actual actor:Chad recipient:Kenyan reporters',
  ],
  [
    'Bolivia is under a trade embargo imposed by Chile.',
    'SANCTION actual actor:Chile recipient:Bolivia',
  ],
  [
    'The rebels were offered an amnesty by the Chadian government.',
    'AGREE actual actor:Chadian recipient:rebels',
  ],
  [
    'Kenya has won a pledge of two million dollars from Norway.',
    'AGREE actual actor:Norway recipient:Kenya',
  ],
  [
    'Kenyan students ended their strike after the ministry promised new desks.',
    'RETREAT actual actor:Kenyan students recipient:ministry',
  ],
  [
    'Kenyan troops massed around the Somali-held suburb of Ifo.',
    'MOBILIZE actual actor:Kenyan recipient:Somali',
  ],
  [
    'Sudan has vowed to retaliate for a Chadian raid on a border post.',
    'THREATEN actual actor:Sudan recipient:Chadian',
  ],
  [
    'Kenya threatened to impose a curfew on Mombasa unless its envoys were freed.',
    'THREATEN actual actor:Kenya recipient:Mombasa',
  ],
  [
    'Albania told Italy it would take back all boat people.',
    'AGREE future actor:Albania recipient:Italy',
  ],
  [
    'Youths looted shops after the police shot a schoolboy.',
    'PROTEST actual actor:Youths recipient:police',
  ],
  [
    'Thousands marched on Lima to demand that President Dora Quispe resign.',
    'PROTEST actual actor:Thousands recipient:Dora Quispe',
  ],
  [
    'Gunmen fired on a tourist boat on Thursday, wounding a German.',
    'ASSAULT actual actor:Gunmen recipient:German',
  ],
  [
    'Norway agreed to send police officers to serve in Bosnia.',
    'AGREE actual actor:Norway recipient:Bosnia',
  ],
  [
    'Ada Holm spoke to her counterparts in France and Chad.',
    'CONSULT actual actor:Ada Holm recipient:France recipient:Chad',
  ],
  [
    'Ada Holm met Kenyan Minister of Defence Idris Bello.',
    'CONSULT actual actor:Ada Holm recipient:Idris Bello',
  ],
  [
    'Ada Holm said: I discussed the ceasefire with Ivan Petrov in Oslo.',
    'CONSULT actual actor:I recipient:Ivan Petrov',
  ],
  ['Ada Holm welcomed the deal between Fatah and Hamas.', 'AGREE actual actor:Fatah actor:Hamas'],
  [
    'Kenyan police ransacked the home of a human rights lawyer.',
    'COERCE actual actor:Kenyan police recipient:human rights lawyer',
  ],
  [
    'Soldiers arrested the deposed prime minister at his villa.',
    'COERCE actual actor:Soldiers recipient:deposed prime minister',
  ],
  ['Kiev has broken off ties with Minsk.', 'SANCTION actual actor:Kiev recipient:Minsk'],
  ['Police killed Tibetan monks in Lhasa.', 'ASSAULT actual actor:Police recipient:Tibetan monks'],
  [
    'The Pentagon briefed local officials on Monday.',
    'CONSULT actual actor:Pentagon recipient:local officials',
  ],
]

const untold: readonly (readonly [sentence: string, never: RegExp])[] = [
  ['The government remained committed to the integrity of Iraq.', /^AGREE/],
  ['The Senate approved the sale, and Egypt will get the jets.', /^SUPPORT.*Egypt/],
  ['Ada Holm is the president of the club.', /president/],
  ['Ada Holm and Tom Hale spoke for the EU.', /^CONSULT/],
  ["The poet's letters to a Turkish friend are kept in a museum.", /^CONSULT/],
  ['A banker was charged along with his son, Tom Hale.', /actor:Tom Hale/],
  ['Chad said the rebels would pay dearly for the raid.', /^AID/],
]

describe('who did it to whom', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })

  it.each(untold)('%s tells no such deed', (sentence, never) => {
    expect(shapes(sentence).filter((shape) => never.test(shape))).toEqual([])
  })
})
