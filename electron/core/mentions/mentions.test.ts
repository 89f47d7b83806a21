import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../annotate'
import { readArticle } from '../articles'
import { createGazetteer } from '../gazetteer'
import { splitSentences } from '../sentences'
import { findMentions, type FoundMentions } from '.'

const gazetteer = createGazetteer()
const model = readFileSync(new URL('../annotate/data/model.bin', import.meta.url))
const annotator = createAnnotator(model)
if (!annotator.ok) throw new Error(annotator.problem.message)
const { annotate, isPersonNoun } = annotator.value

const read = (text: string): FoundMentions => {
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  return findMentions(article, annotate(text, splitSentences(article)), gazetteer, isPersonNoun)
}
/** Kind, use and what it stands for, of the nth mention with this text. */
const look = (text: string, words: string, nth = 0) => {
  const { mentions } = read(text)
  const found = mentions.filter((mention) => mention.text === words)[nth]
  const of = (id: string | null | undefined): string | undefined =>
    mentions.find((mention) => mention.id === id)?.text
  return found && { ...found, antecedent: of(found.antecedent), members: found.members.map(of) }
}

describe('names', () => {
  it('parts two surnames joined by a hyphen when the report names both', () => {
    const text =
      'Two short Kerry-Lavrov meetings yield nothing\n\nUS Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov on Monday.'
    expect(look(text, 'Kerry')).toMatchObject({ kind: 'person', antecedent: 'John Kerry' })
    expect(look(text, 'Lavrov')).toMatchObject({ kind: 'person', antecedent: 'Sergei Lavrov' })
  })

  it.each([
    ['Officials met in Aleppo on Monday, the envoy said.', 'Aleppo', 'place', 'place'],
    ['Turkey sent tanks across the border.', 'Turkey', 'country', 'actor'],
    ['Syrian troops shelled the town.', 'Syrian', 'country', 'modifier'],
    ['Fighting went on in Syria.', 'Syria', 'country', 'place'],
    ['Fighters of Daesh left the town.', 'Daesh', 'group', 'actor'],
    ['The State Department denied it.', 'State Department', 'organization', 'actor'],
    ['President Bashar al-Assad spoke on Monday.', 'Bashar al-Assad', 'person', 'actor'],
  ])('%j: %s', (text, words, kind, use) => {
    expect(look(text, words)).toMatchObject({ kind, use, form: 'name' })
  })

  it('takes a capital as its country when it acts and as a city when it is visited', () => {
    expect(look('Moscow accused Kyiv of an attack.', 'Moscow')).toMatchObject({
      kind: 'country',
      gazetteer: 'country:RU',
    })
    expect(look('The minister paid a visit to Moscow last month.', 'Moscow')).toMatchObject({
      kind: 'place',
      use: 'place',
    })
  })

  it.each([
    [
      'Envoys met in the Kenyan capital. They left Nairobi on Monday.',
      'the Kenyan capital',
      'Nairobi',
    ],
    [
      'NAIROBI (Reuters) - Envoys met in Kenya\u2019s capital on Monday.',
      'Kenya’s capital',
      'NAIROBI',
    ],
    ['Envoys left Nairobi and met in the capital of Norway.', 'the capital of Norway', undefined],
    ['Envoys flew to Nairobi. They met in the capital on Monday.', 'the capital', 'Nairobi'],
  ])('ties a capital to its town: %j', (text, words, town) => {
    expect(look(text, words)).toMatchObject({ kind: 'place', use: 'place', antecedent: town })
  })
  it('knows a capital that is never named by its country', () => {
    const oslo = look('Envoys met in the Norwegian capital on Monday.', 'the Norwegian capital')
    expect(gazetteer.cityByKey(oslo?.gazetteer ?? '')?.name).toBe('Oslo')
  })
  it.each([
    ['Envoys met in the South African capital.', 'the South African capital'],
    ['Envoys left Nairobi for Kampala and met in the capital.', 'the capital'],
    ['The Kenyan capital markets fell on Monday.', 'The Kenyan capital'],
  ])('takes no guess at a capital: %j', (text, words) => {
    expect(look(text, words)).toBeUndefined()
  })

  it('keeps an agency that only reports as source', () => {
    expect(look('The truce failed, AFP reported.', 'AFP')?.use).toBe('source')
  })

  it('finds nobody in boilerplate and bylines', () => {
    const text = 'By Ana Duarte\nTalks resumed in Oslo on Monday.\nRead more: Kerry meets Lavrov'
    expect(read(text).mentions.map((mention) => mention.text)).toEqual(['Oslo'])
  })

  it('reads the dateline as place and source', () => {
    const { mentions } = read('GENEVA, May 3 (Reuters) - Talks resumed on Tuesday.')
    expect(mentions.map(({ text, use, sentence }) => [text, use, sentence])).toEqual([
      ['GENEVA', 'place', -1],
      ['Reuters', 'source', -1],
    ])
  })
})

describe('spans the labeller took too wide', () => {
  const namesIn = (text: string): readonly string[] =>
    read(text)
      .mentions.filter(({ form }) => form === 'name')
      .map(({ text: words }) => words)

  it.each([
    [
      "The U.S. Embassy Chargé d'Affaires spoke in Baghdad on Monday.",
      "U.S. Embassy Chargé d'Affaires",
    ],
    ['Soldiers gave Counter-IED training to the Iraqi Army.', 'Counter-IED'],
    ['Talks between the Iraqi and Kurdistan Regional governments went on.', 'Kurdistan Regional'],
  ])('%s', (text, wrong) => {
    expect(namesIn(text)).not.toContain(wrong)
  })
})

describe('what stands for whom', () => {
  const opening =
    'US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva on Friday. '

  it('ties a surname to the full name', () => {
    expect(look(`${opening}Kerry was hopeful.`, 'Kerry')?.antecedent).toBe('John Kerry')
  })

  it.each([
    ['Lavrov thanked his American counterpart.', 'his American counterpart', 'John Kerry'],
    ["Washington's top envoy said so.", "Washington's top envoy", 'John Kerry'],
    ['The Russian foreign minister agreed.', 'The Russian foreign minister', 'Sergei Lavrov'],
    ['Lavrov said he was content.', 'he', 'Sergei Lavrov'],
    ['“I am content,” Lavrov said.', 'I', 'Sergei Lavrov'],
    ['Both left the city. He later flew home.', 'He', undefined],
    ['The city was quiet.', 'The city', 'Geneva'],
    ['Kerry, a keen cyclist, fell.', 'a keen cyclist', 'John Kerry'],
    ['Turkey said it would help.', 'it', 'Turkey'],
    ['Turkey closed its border.', 'its', 'Turkey'],
    ['Rebels laid down their arms.', 'their', 'Rebels'],
    ['Lavrov thanked him.', 'him', 'John Kerry'],
    [
      'The Interior Ministry was shut. Doors of the ministry were barred.',
      'the ministry',
      'Interior Ministry',
    ],
  ])('%s', (text, words, who) => {
    expect(look(opening + text, words)?.antecedent).toBe(who)
  })

  it('takes "the two sides" apart', () => {
    expect(
      look(
        'Russia and Turkey held talks on Monday. The two countries agreed on a truce.',
        'The two countries',
      )?.members,
    ).toEqual(['Russia', 'Turkey'])
  })

  it('leaves an unsure pair alone', () => {
    expect(look('Aid went to people on both sides of the river.', 'both sides')).toBeUndefined()
  })

  it('ties no woman to "he"', () => {
    expect(look('Angela Merkel spoke first. He was angry.', 'He')).toBeUndefined()
  })

  it('reads roles and whom they are for', () => {
    const { roles, mentions } = read(
      `${opening}Staffan de Mistura, the UN envoy for Syria, came later.`,
    )
    const of = (id: string | null) => mentions.find((mention) => mention.id === id)?.text
    expect(roles.map(({ holder, role, represents }) => [of(holder), role, of(represents)])).toEqual(
      [
        ['John Kerry', 'Secretary of State', 'US'],
        ['Sergei Lavrov', 'Foreign Minister', 'Russian'],
        ['Staffan de Mistura', 'envoy for Syria', 'UN'],
      ],
    )
  })

  it.each([
    ['Former US President Bill Clinton spoke.', 'Former President'],
    ['Tobias Wren, Minister for the Middle East, spoke.', 'Minister for the Middle East'],
    ['Amal Haddad, a member of the Lebanese Forces, spoke.', 'member of the Lebanese Forces'],
  ])('%s', (text, role) => {
    expect(read(text).roles.map((one) => one.role.toLowerCase())).toEqual([role.toLowerCase()])
  })

  it.each([
    ['Anna Holm of the Green Party spoke.', 'member-of', 'Anna Holm', 'Green Party'],
    ['A shell hit Bagram Air Base in Afghanistan.', 'located-in', 'Bagram Air Base', 'Afghanistan'],
  ])('%s', (text, type, source, target) => {
    const { links, mentions } = read(text)
    const of = (id: string) => mentions.find((mention) => mention.id === id)?.text
    expect(links.map((link) => [link.type, of(link.source), of(link.target)])).toEqual([
      [type, source, target],
    ])
  })

  it('links an acronym to its long form', () => {
    const { links } = read(
      'The Sahel Relief Organisation (SRO) opened an office in Niamey on Monday.',
    )
    expect(links.filter(({ type }) => type === 'same-as').length).toBeLessThanOrEqual(1)
  })
})

describe('spans', () => {
  it('hold on any text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'John Kerry ',
        'Moscow accused ',
        'the US-backed ',
        'he said. ',
        '“We”, ',
        '\n',
        'Bashar-Al-Assad ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const { mentions, roles, links } = read(text)
        const ids = new Set(mentions.map(({ id }) => id))
        expect(ids.size).toBe(mentions.length)
        for (const { start, end, text: words, antecedent, members } of mentions) {
          expect(text.slice(start, end)).toBe(words)
          for (const other of [...(antecedent ? [antecedent] : []), ...members])
            expect(ids.has(other)).toBe(true)
        }
        for (const { holder } of roles) expect(ids.has(holder)).toBe(true)
        for (const { source, target } of links)
          expect(ids.has(source) && ids.has(target)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
