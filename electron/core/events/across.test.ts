/** What a second sentence says of the parties of the first, by a pronoun, a description, or no verb of its own. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { createPipeline, type Pipeline } from '../pipeline'

let pipeline: Pipeline

beforeAll(() => {
  const made = createPipeline(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
  if (!made.ok) throw new Error(made.problem.code)
  pipeline = made.value
})

const readingOf = (text: string) => pipeline.read({ file: 'a.txt', text, metadata: null }).reading

/** Who takes part, by the last word of what they stand for, in the last event of this type; `!` before it when it is denied. */
function partiesOf(text: string, type: string): string | null {
  const reading = readingOf(text)
  const event = reading.events.findLast((one) => one.type === type)
  const nameOf = (id: string): string => {
    const mention = reading.mentions.find((one) => one.id === id)
    if (mention?.antecedent) return nameOf(mention.antecedent)
    return mention?.text.split(' ').at(-1) ?? id
  }
  const by = (pattern: RegExp): string =>
    (event?.participants ?? [])
      .filter(({ role }) => pattern.test(role))
      .map(({ mention }) => nameOf(mention))
      .sort()
      .join(' ')
  const isDenied = event?.status === 'negated'
  return event?.sentence ? `${isDenied ? '!' : ''}${by(/actor/)} > ${by(/recipient|host/)}` : null
}

it.each<[text: string, type: string, who: string | null]>([
  // "They" and "them"
  ['Togo and Benin share a border. They signed a pact on Friday.', 'AGREE', 'Benin Togo > '],
  [
    'Rebels and soldiers clashed in the north. They later agreed a truce.',
    'AGREE',
    'Rebels soldiers > ',
  ],
  ['The UN asked Uganda and Rwanda to leave. They refused.', 'REJECT', 'Rwanda Uganda > '],
  [
    'Lawmakers from Spain visited Western Sahara on Monday. They accused Morocco of abuses.',
    'ACCUSE',
    'Lawmakers > Morocco',
  ],
  [
    'Mediators from Qatar met Israeli officials on Monday. They later met Hamas leaders.',
    'CONSULT',
    'Mediators > Hamas',
  ],
  [
    'Honduras and China opened embassies in June. They will sign a trade deal next year.',
    'AGREE',
    'China Honduras > ',
  ],
  [
    'Farmers blocked roads around Athens on Friday. They demanded lower taxes from the government.',
    'REQUEST',
    'Farmers > government',
  ],
  [
    'Police in Harare detained three activists on Sunday. They were charged with treason.',
    'ACCUSE',
    ' > activists',
  ],
  [
    'Thousands of students marched in Dhaka on Sunday. Police fired tear gas at them.',
    'COERCE',
    'Police > students',
  ],
  ['Monks marched on Sunday. Soldiers arrested 40 of them.', 'COERCE', 'Soldiers > Monks'],
  [
    'UN envoy Samira Haddad met Houthi leaders in Sanaa. The envoy urged them to disarm.',
    'REQUEST',
    'Haddad > Houthi',
  ],
  [
    'Ministers Jan Kral and Peter Vanek arrived in Kyiv. President Oleh Marchenko received them.',
    'CONSULT',
    'Kral Vanek > Marchenko',
  ],
  ['Soldiers guarded the ministers. They accused Chad of lying.', 'ACCUSE', null],
  [
    'The Tamil Tigers bombed the airport in Colombo. They killed 14 soldiers.',
    'ASSAULT',
    'Tigers > soldiers',
  ],
  [
    'French troops attacked a camp in Mali. They killed its commander, Abdel Droukdel.',
    'ASSAULT',
    'French > Droukdel',
  ],
  ['Gunmen fired rockets at the airport. They killed six soldiers.', 'ASSAULT', ' > soldiers'],
  [
    'The defence ministers of Greece and Bulgaria met in Sofia. The ministers agreed to hold drills.',
    'AGREE',
    'Bulgaria Greece > ',
  ],
  // "Both", "neither", "each"
  ['The UN asked Uganda and Rwanda to leave. Both agreed to do so.', 'AGREE', 'Rwanda Uganda > '],
  [
    'India and Pakistan exchanged fire. Each accused the other of firing first.',
    'ACCUSE',
    'India Pakistan > ',
  ],
  [
    'Armenia and Azerbaijan cancelled talks. Each blamed the other for the raid.',
    'ACCUSE',
    'Armenia Azerbaijan > ',
  ],
  [
    'Ethiopia and Eritrea signed a pact in 2000. Neither has withdrawn its troops.',
    'RETREAT',
    '!Eritrea Ethiopia > ',
  ],
  ['Two gunmen shot a judge. Both were arrested near the airport.', 'COERCE', ' > gunmen'],
  [
    'Turkish police arrested two Syrian smugglers. A judge freed both men on Thursday.',
    'RETREAT',
    'judge > smugglers',
  ],
  // "He", "she", "him"
  ['Police arrested Imran Qureshi in Lahore. He denied the charge.', 'REJECT', 'Qureshi > '],
  [
    'The National Liberation Army kidnapped a mayor in Arauca. The group freed him a week later.',
    'RETREAT',
    'Army > mayor',
  ],
  [
    'President Laura Stone called Prime Minister Dov Peretz. The president urged him to resign.',
    'REQUEST',
    'Stone > Peretz',
  ],
  ["Police arrested President Lind's son on Sunday. He denied the charge.", 'REJECT', null],
  [
    'Foreign Secretary Jane Holt met Yusuf Demir in London. "I thanked him for his help," she said.',
    'SUPPORT',
    'Holt > Demir',
  ],
  [
    'The junta freed opposition leader Daw Hla on Saturday. It had held her for seven years.',
    'COERCE',
    'junta > Hla',
  ],
  // Descriptions
  [
    'President Erik Dahl met Governor Sam Reyes in Manila. Dahl asked the governor to free two sailors.',
    'REQUEST',
    'Dahl > Reyes',
  ],
  [
    'Police arrested former general Raul Mendez on Friday. The former general accused France of plotting.',
    'ACCUSE',
    'Mendez > France',
  ],
  [
    'Russian President Anton Sokolov held talks in Belgrade. The Russian leader called on NATO to wait.',
    'REQUEST',
    'Sokolov > NATO',
  ],
  [
    'Sri Lanka has run out of fuel. The island nation asked the World Bank for help.',
    'REQUEST',
    'Lanka > Bank',
  ],
  [
    "Saudi Arabia expelled Canada's ambassador. The kingdom accused Canada of meddling.",
    'ACCUSE',
    'Arabia > Canada',
  ],
  [
    'Amnesty International accused Egypt of torture. The rights group called on Egypt to stop.',
    'REQUEST',
    'International > Egypt',
  ],
  [
    'Mali and Niger cut ties with ECOWAS. The two countries accused the bloc of serving France.',
    'ACCUSE',
    'Mali Niger > ECOWAS',
  ],
  [
    'Armenia accused Azerbaijan of shelling a school. The latter denied it.',
    'REJECT',
    'Azerbaijan > ',
  ],
  ['Fiji and Tonga fell out. The island nation accused Nauru of lying.', 'ACCUSE', ' > Nauru'],
  [
    'Mali and its neighbour Niger cut ties with ECOWAS. The two countries accused the bloc of lying.',
    'ACCUSE',
    'Mali Niger > ECOWAS',
  ],
  [
    'A Taliban delegation held talks in Oslo. The group asked Norway to release frozen funds.',
    'REQUEST',
    'Taliban > Norway',
  ],
  // Visitors and hosts
  [
    'Tomas Rivera welcomed Prime Minister Arun Desai in Quito. The visiting leader promised a loan to Ecuador.',
    'AGREE',
    'Desai > Ecuador',
  ],
  [
    'Premier Kim Jae-ho visited Mongolia last week. He thanked his hosts for the wheat.',
    'SUPPORT',
    'Jae-ho > Mongolia',
  ],
  [
    'President Liu Jian arrived in Islamabad on Monday. Prime Minister Asif Malik welcomed his guest at the airport.',
    'CONSULT',
    'Jian > Malik',
  ],
  [
    'Envoys Per Lund of Norway and Rosa Diaz of Cuba travelled to Caracas. The envoys met opposition leaders there.',
    'CONSULT',
    'Diaz Lund > leaders',
  ],
  // "Its army"
  ['Senegal has ended its mission. Its troops left Banjul on Saturday.', 'RETREAT', 'Senegal > '],
  [
    'Prime Minister Haruto Abe of Japan was criticised by China. His government rejected the criticism.',
    'REJECT',
    'Japan > ',
  ],
  [
    'Egypt has banned the Muslim Brotherhood. Its leader was arrested in Cairo in August.',
    'COERCE',
    ' > Brotherhood',
  ],
  // Told again without its verb
  ['Syria condemned the raid by Israel. So did Iran.', 'ACCUSE', 'Iran > Israel'],
  ['Canada expelled an Indian diplomat. India did the same.', 'SANCTION', null],
])('%s %s', (text, type, who) => {
  expect(partiesOf(text, type)).toBe(who)
})

it.each<[text: string, status: string]>([
  ['Neither Ethiopia nor Eritrea has withdrawn its troops.', 'negated'],
  ['Neither the government nor the rebels accepted the plan.', 'negated'],
])('%s', (text, status) => {
  expect(readingOf(text).events.map((event) => event.status)).toEqual([status])
})

it('does not blame a country for what its own police did', () => {
  const { events } = readingOf('Kenya said its police had arrested three Somali traders.')
  expect(events.map(({ type }) => type)).toEqual(['COERCE'])
})
