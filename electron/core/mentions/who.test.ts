/** Names no list knows, on sentences of our own: whose a short name is, person or place. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../annotate'
import { readArticle } from '../articles'
import { createGazetteer } from '../gazetteer'
import { splitSentences } from '../sentences'
import { findMentions, type FoundMentions } from '.'

const gazetteer = createGazetteer()
const model = readFileSync(new URL('../annotate/data/model.bin', import.meta.url))
const made = createAnnotator(model)
if (!made.ok) throw new Error(made.problem.message)
const { annotate, isPersonNoun } = made.value

function readText(text: string): FoundMentions {
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  return findMentions(article, annotate(text, splitSentences(article)), gazetteer, isPersonNoun)
}

/** Names with this text: their kinds and the names they stand for. */
function look(text: string, words: string) {
  const { mentions } = readText(text)
  return mentions
    .filter(({ form, text: own }) => form === 'name' && own === words)
    .map(({ kind, antecedent }) => ({
      kind,
      owner: mentions.find(({ id }) => id === antecedent)?.text ?? null,
    }))
}

describe('whose a short name is', () => {
  it.each([
    [
      'Obi Nwosu was taken from his home. The union leader, Adaeze Nwosu, is no relative. Ms. Nwosu asked for his release.',
      'Nwosu',
      'Adaeze Nwosu',
    ],
    [
      'Kebede Alemayehu spoke in Addis Ababa. Mr Kebede said the talks would go on.',
      'Kebede',
      'Kebede Alemayehu',
    ],
    [
      'Idrissa Coulou met the rebels. Mr Coulou asked for a truce. Defence Minister Salif Coulou, no relation, was against it.',
      'Coulou',
      'Idrissa Coulou',
    ],
    [
      'Rebel leader Akli Ag Intalla spoke on Monday. Ag Intalla refused a truce.',
      'Ag Intalla',
      'Akli Ag Intalla',
    ],
    [
      'Interior Minister Rosa Quispe Huaman spoke in Lima. Ms Quispe asked for help.',
      'Quispe',
      'Rosa Quispe Huaman',
    ],
    [
      'The envoy, Kim Tae-woo, flew to Beijing. Kim said the talks would go on.',
      'Kim',
      'Kim Tae-woo',
    ],
  ])('%s', (text, words, owner) => {
    const found = look(text, words)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toEqual({ kind: 'person', owner })
  })

  it.each([
    [
      'Idrissa Adam Coulou met the rebels. Defence Minister Salif Coulou, no relation, was against it.',
      'Salif Coulou',
    ],
    ['Obi Nwosu and Adaeze Nwosu spoke. Nwosu asked for a truce.', 'Nwosu'],
    ['Kebede Alemayehu met Kebede Tessema. Mr Kebede said the talks would go on.', 'Kebede'],
  ])('leaves alone: %s', (text, words) => {
    expect(look(text, words)).toEqual([{ kind: 'person', owner: null }])
  })
})

describe('person or place', () => {
  it.each([
    ['Shells hit the border village of Ara Kheyl on Monday.', 'Ara Kheyl', 'place'],
    ['The army left the village of Sen Marat on Monday.', 'Sen Marat', 'place'],
    ['The White House Wednesday condemned the raid.', 'White House', 'organization'],
    [
      'Sudanese farmers protested on Sunday in Umm Kadara, saying nobody had asked them.',
      'Umm Kadara',
      'place',
    ],
    ['A spokesman for the Orvik-based company said so.', 'Orvik', 'place'],
    [
      "It came after talks between Egypt's Hany el-Dasuki and Chad's Ali Goukouni.",
      'Hany el-Dasuki',
      'person',
    ],
    ['Moss and Terzić had agreed on it in a call.', 'Moss', 'person'],
    ['Envoys met in Rome. Paris warned against a new war.', 'Paris', 'country'],
    ['The singer Ana Paris spoke. Paris warned her fans.', 'Paris', 'person'],
    ['Bergen and Terzić were named in the text.', 'Bergen', 'place'],
    ['The minister told el-Bakry that he would leave.', 'el-Bakry', 'person'],
    ['The two countries warned Terzić over the attack.', 'Terzić', 'person'],
  ])('%s: %s', (text, words, kind) => {
    expect(look(text, words).map((one) => one.kind)).toEqual([kind])
  })

  it.each([
    'The children are now in Grade Six, the school said.',
    'She plays a nurse in World Without End, which opens on Friday.',
    'He was mentioned in Despatches Monday.',
    'The trawler Marie-Claire was held for a day.',
  ])('finds no place in: %s', (text) => {
    expect(readText(text).mentions.filter(({ kind }) => kind === 'place')).toEqual([])
  })

  it('takes a ship for no person', () => {
    expect(look('The trawler Marie-Claire was held for a day.', 'Marie-Claire')).toEqual([])
  })

  it('takes no town for an area: "jobs in the Delta"', () => {
    const { mentions } = readText('The government promised jobs in the Delta.')
    expect(mentions.find(({ text }) => text === 'Delta')?.gazetteer ?? null).toBeNull()
  })

  it('takes a capital after "to" for the town, whatever time follows', () => {
    const { mentions } = readText('She will travel to Niamey next week.')
    expect(mentions.find(({ text }) => text === 'Niamey')).toMatchObject({ kind: 'place' })
  })

  it('takes the field of an office for no party', () => {
    const { mentions } = readText('The Labour Minister, Ama Boateng, met union leaders in Accra.')
    expect(mentions.filter(({ kind, form }) => kind === 'organization' && form === 'name')).toEqual(
      [],
    )
    expect(look('The Labour leader, Tom Reid, lost the vote.', 'Labour')).toHaveLength(1)
  })
})

describe('an acronym in brackets', () => {
  const aliases = (text: string): readonly string[] => {
    const { mentions, links } = readText(text)
    const nameOf = (id: string): string => mentions.find((one) => one.id === id)?.text ?? ''
    return links.flatMap(({ type, source, target }) =>
      type === 'same-as' ? [`${nameOf(source)} = ${nameOf(target)}`] : [],
    )
  }

  it('is the name before it, whatever its letters', () => {
    expect(aliases('Fighters of the Front for the Ouaddaï (FLO) attacked a convoy.')).toEqual([
      'FLO = Front for the Ouaddaï',
    ])
  })

  it('is not when a list knows it as another', () => {
    expect(aliases('The Northern Relief Fund (UN) sent food.')).toEqual([])
  })
})

describe('a name joined to a person', () => {
  it('is a person, though no label covers it', () => {
    expect(
      look('Idrissa Adamou Maiga and Brahim Ag Nurtas talked for four hours.', 'Brahim Ag Nurtas'),
    ).toEqual([{ kind: 'person', owner: null }])
  })
})

describe('a force of a state', () => {
  const keys = (text: string): readonly (string | null)[] =>
    readText(text).mentions.flatMap(({ text: own, gazetteer: key }) =>
      /army|guard/i.test(own) ? [key] : [],
    )

  it.each([
    ['The Nigerian Army left. The Nigerian army denied it.', 'unnamed:ng-army'],
    ['The China Coast Guard left. China’s coast guard denied it.', 'unnamed:cn-coastguard'],
  ])('is one, named and described: %s', (text, key) => {
    expect(keys(text)).toEqual([key, key])
  })

  it('is no other body whose name holds the word', () => {
    expect(keys('The Northern Resistance Army left.')).toEqual([null])
  })
})

describe('an office behind a name', () => {
  it('goes on to where it is held', () => {
    const { mentions } = readText(
      'Dr. Omar Kamal Nasser, Acting General Director of the Office of Archives at the National Museum, signed the deal.',
    )
    expect(mentions.filter(({ form }) => form === 'nominal').map(({ text }) => text)).toEqual([
      'Acting General Director of the Office of Archives at the National Museum',
    ])
  })
})

describe('a body that many states have', () => {
  it.each([
    ['Peru’s Congress rejected the plan.', 'Congress', null],
    ['The Congress voted late. Lima rejoiced.', 'Congress', null],
    ['Congress rejected the plan, the White House said.', 'Congress', 'org:us-congress'],
  ])('is the United States’ own only where they are spoken of: %s', (text, words, key) => {
    const { mentions } = readText(text)
    expect(mentions.filter((one) => one.text === words).map(({ gazetteer: own }) => own)).toEqual([
      key,
    ])
  })
})

describe('letters that another body is known by', () => {
  it('stand for the body the report has named in full', () => {
    const { mentions } = readText(
      'The Rapid Support Forces took Merowe on Monday. The RSF denied looting.',
    )
    const full = mentions.find(({ text }) => text === 'Rapid Support Forces')
    const short = mentions.find(({ text }) => text === 'RSF')
    expect(full).toBeDefined()
    expect(short?.antecedent).toBe(full?.id)
    expect(short?.gazetteer).toBe(full?.gazetteer)
  })

  it('stand for the known one where the report names no other', () => {
    expect(look('RSF condemned the arrest of two reporters.', 'RSF')).toEqual([
      { kind: 'organization', owner: null },
    ])
  })
})
