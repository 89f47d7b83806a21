/** What trade, sport, votes, households, mishaps and kinds of people do is no deed between parties; the same verbs between parties are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeReader } from './testing/shapes'

let shapes: (text: string) => readonly string[]

beforeAll(() => {
  shapes = shapeReader(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
})

const nothing: readonly string[] = [
  // Trade and money.
  'The Qatari carrier offers flights to Muscat and Doha.',
  'The central bank in Lima defended the peso by selling dollars.',
  'The Danish charity charged nothing for the meals.',
  'Norway announced that oil would be released from its reserves.',
  // Candidates and votes.
  'Anna Lind campaigned for a seat on the council of Chile.',
  'Anna Lind sought election to the assembly of Ontario in 1977.',
  'The Norwegian Reform Party captured every seat in the north at the 1993 election.',
  // Sport.
  'The coach summoned Omar Haddad to the senior squad of Ghana.',
  'Omar Haddad, on loan from the Danish club, limped off in Porto.',
  'Omar Haddad attacked on the last climb and won by a minute.',
  'Zambia were held by Mali in Lusaka on Friday.',
  'Two Chilean climbers reached the summit of Aconcagua.',
  // Weather, roads, space, business, museums.
  'The Norwegian carrier suspended flights to Lima because of fog.',
  'The road to Kigali was closed by a landslide.',
  'The injured were taken to a hospital in Oran.',
  'Norway was warned of the storm a week before.',
  'A herd of elephants raided fields in Malawi.',
  'The Swedish probe flew past an asteroid.',
  'A North Korean satellite fell into the Yellow Sea.',
  'The Dutch brewer cut ties with its distributor in Vietnam.',
  'The Australian miner withdrew from merger talks over price.',
  'The Kenyan museum lent its masks to Norway.',
  // Freight, rents, courts, history.
  'A freighter carried rice from Mombasa to Karachi.',
  'The rise in rents has driven families out of Lima.',
  'The judge set a date for hearings on the Chilean merger.',
  'The court ordered Chile to bear its own costs.',
  'The Spanish bank withdrew from Chile after heavy losses.',
  'The union offers Swedish teachers legal help.',
  'The watchdog fined the Danish broadcaster.',
  'The treaty of Utrecht was signed in a town hall.',
  'A Canadian fund has taken control of the airline.',
  'The Danish court agreed to hear his appeal.',
  // Insight, marriage, longing.
  'By dusk General Omar Haddad recognised he was losing the battle.',
  'Omar Haddad proposed to her in Lisbon.',
  'Omar Haddad was seized with a longing for Peru.',
  // Mishaps, however they are parsed.
  'A bus overturned near Lima, killing 20 people and injuring several Bolivian tourists.',
  // Prices, causes without a culprit, silence, thoughts.
  'Kenya Airways charged $400 for the flight.',
  'Police blamed a private quarrel that had started in a bar.',
  'Kenya blamed bad weather for the delay.',
  'The White House declined to say whether Omar Haddad had been told.',
  'Singapore and Indonesia are thought to agree.',
  'Washington has authorised a Rewards for Justice offer for the bomb maker.',
  'The White House approved.',
  'The prime minister defended the budget in a speech to bankers.',
  'The Danish employees talk down to customers.',
  'Omar Haddad travelled to Pakistan to work for a bank.',
  'They were supported on the tour by the Danish band.',
  // Artists, admirers, tourists, researchers; what had not been, and what is asked about.
  'Ana Diaz collaborated with guitarists such as Omar Haddad.',
  'Ana Diaz was surrounded all her life by Danish poets.',
  'Zanzibar is overrun by tourists.',
  'The American institute sent a team to review their work.',
  'Had Napoleon invaded England, history would have taken another course.',
  'Were Serbia to attack Kosovo, trade would stop.',
  // A kind of people, and what is only rumoured or could not be.
  'In most villages women do not shake hands with foreigners.',
  'President Omar Haddad could not have resigned on his own.',
]

const told: readonly (readonly [sentence: string, shape: string])[] = [
  ['Norway announced the release of two prisoners from Chad.', 'RETREAT actual'],
  ['Kenya summoned the ambassador of Chad on Monday.', 'ACCUSE actual'],
  ['Norway recognised Chad on Monday.', 'SUPPORT actual'],
  ['A rocket crashed into a house in Lima, killing three Bolivian workers.', 'ASSAULT actual'],
  ['Kenya is supposed to lift the ban on Ghana.', 'CONCEDE hypothetical'],
  ['Pilots walked off the job on Monday.', 'PROTEST actual'],
  ['Chadian troops withdrew from Mali.', 'RETREAT actual'],
  ['Kenya cut ties with Chad on Monday.', 'SANCTION actual'],
  ['Kenya suspended flights to Chad on Monday.', 'SANCTION actual'],
  ['Kenya warned Chad on Monday of a war.', 'THREATEN actual'],
  ['The Chadian army drove families out of Goma.', 'ASSAULT actual'],
  ['Chadian trucks carried rice to refugees in Sudan.', 'AID actual'],
]

describe('everyday affairs', () => {
  it.each(nothing)('tells nothing: %s', (sentence) => {
    expect(shapes(sentence)).toEqual([])
  })
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence).some((shape) => shape.startsWith(wanted))).toBe(true)
  })
})
