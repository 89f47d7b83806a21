/** Who bears what is told: people without a name, whom a penalty is meant for, who drew, won or lost what a noun names, and who only looks like a party. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: ReturnType<typeof shapeReader>

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  ['Hezbollah freed 21 girls in Tyre.', 'RETREAT actual actor:Hezbollah recipient:girls'],
  [
    'Kenya froze the accounts of four banks to punish Belarus.',
    'SANCTION actual actor:Kenya recipient:banks recipient:Belarus',
  ],
  [
    'Ugandan mediators flew to Bujumbura at the request of the African Union.',
    'CONSULT actual actor:Ugandan mediators recipient:African Union',
  ],
  ['Iran sent hundreds of rockets to Hezbollah.', 'AID actual actor:Iran recipient:Hezbollah'],
  [
    'Baghdad said on Thursday that Kuwait was stealing its oil.',
    'ACCUSE actual actor:Baghdad recipient:Kuwait',
  ],
  [
    'Germany drew a warning from Moscow over the tanks.',
    'THREATEN actual actor:Moscow recipient:Germany',
  ],
  ['A plea for fuel came from Lebanon.', 'REQUEST actual actor:Lebanon'],
  [
    'The mayor of Caracas was handed a rebuke by the electoral council.',
    'ACCUSE actual actor:electoral council recipient:mayor',
  ],
  [
    'A union organiser got five years from a military tribunal in Ankara.',
    'COERCE actual actor:military tribunal recipient:union organiser',
  ],
  [
    'Honduras complained to the Security Council on Monday that Nicaragua was massing troops.',
    'ACCUSE actual actor:Honduras recipient:Nicaragua',
  ],
  [
    'Two editors were handed six-month terms by a Dar es Salaam court.',
    'COERCE actual actor:Dar es Salaam court recipient:editors',
  ],
  [
    'The ruling party, Frelimo, condemned the Kenyan raid.',
    'ACCUSE actual actor:Frelimo recipient:Kenyan',
  ],
  [
    'Eritrea, whose troops attacked Adigrat, was not at the table.',
    'ASSAULT actual actor:Eritrea actor:troops recipient:Adigrat',
  ],
  [
    'Rwanda, accused by Ghana of sending soldiers, says it is only protecting its border.',
    'ACCUSE actual actor:Ghana recipient:Rwanda',
  ],
  [
    'Police in Goma arrested 41 monitors and seized their laptops.',
    'COERCE actual actor:Police recipient:monitors',
  ],
  [
    'Troops loyal to General Oumar Tandja have imposed a curfew in Bangui.',
    'COERCE actual actor:Oumar Tandja actor:Troops recipient:Bangui',
  ],
  [
    'Iran has sentenced to death a former minister of culture.',
    'COERCE actual actor:Iran recipient:minister',
  ],
  [
    'Ada Holm dismissed 57 judges whom she accused of corruption.',
    'ACCUSE actual actor:she recipient:judges',
  ],
  [
    'Ada Holm began a hunger strike in protest against the widespread human rights violations by Algerian security forces.',
    'PROTEST actual actor:Ada Holm recipient:Algerian security forces',
  ],
  [
    'Peru, the UAE, Bahrain and Egypt had cut all ties.',
    'SANCTION actual actor:Peru actor:UAE actor:Bahrain actor:Egypt',
  ],
  [
    'Envoys of Chad and of the Popular Front signed an agreement.',
    'AGREE actual actor:Chad actor:Popular Front',
  ],
  [
    'Ada Holm was booed and pelted with eggs by pensioners in Lima.',
    'PROTEST actual actor:pensioners recipient:Ada Holm',
  ],
  [
    'Norway recognised Chad on Tuesday with 52 votes and none against.',
    'SUPPORT actual actor:Norway recipient:Chad',
  ],
  [
    'Gunmen shot at the convoy of the Afghan vice-president near Kunduz.',
    'ASSAULT actual actor:Gunmen recipient:convoy',
  ],
  ['A mayor was shot at close range in Chad.', 'ASSAULT actual recipient:mayor'],
  [
    'Turkey closed its airspace in order to put pressure on Armenia.',
    'SANCTION actual actor:Turkey recipient:Armenia',
  ],
  [
    'Saudi Arabia has cancelled a rule that barred women from driving.',
    'CONCEDE actual actor:Saudi Arabia recipient:women',
  ],
  [
    'Haulage drivers blocked a road, throwing stones at Israeli police.',
    'PROTEST actual actor:Haulage drivers recipient:Israeli police',
  ],
  [
    'The last Cuban soldiers are leaving Angola, a UN officer told reporters.',
    'RETREAT actual actor:Cuban recipient:Angola',
  ],
]

const untold: readonly (readonly [sentence: string, never: RegExp])[] = [
  ['The Kenyan army said its troops had come under fire.', /^ACCUSE/],
  ['Hezbollah and Amal stayed away and spoke of a plot.', /^CONSULT/],
  ['The UN has asked for access to Saada, the stronghold of Abdul Salih.', /Abdul Salih/],
  ['Chad jailed the brother of former president Tom Hale.', /Tom Hale/],
  ['Families near Oujda shout to each other across a ditch.', /^PROTEST/],
  ['Chad fired as youths broke into the Kenyan embassy.', /^PROTEST.*actor:Chad/],
  ['Prosecutors accused the group of selling American equipment to Iran.', /American/],
  ['Chad said it would treat as enemies any Kenyan troops there.', /^AID/],
  ['Vilnius will pay a price for letting Taiwan open an office.', /^AID/],
  [
    'Miners staged a sit-in underground to press for the release of a union leader.',
    /union leader/,
  ],
  ['The blackout hit Odesa and parts of Romania on Friday.', /^ASSAULT/],
]

describe('who bears it', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })

  it.each(untold)('%s tells no such deed', (sentence, never) => {
    expect(shapes(sentence).filter((shape) => never.test(shape))).toEqual([])
  })
})
