/** What a noun beside a name tells it names, on sentences of our own: a place, a band, a firm. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../annotate'
import { readArticle } from '../articles'
import { createGazetteer } from '../gazetteer'
import { splitSentences } from '../sentences'
import { findMentions } from '.'

const gazetteer = createGazetteer()
const made = createAnnotator(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
if (!made.ok) throw new Error(made.problem.message)
const { annotate, isPersonNoun } = made.value

/** "kind name > full name" of every name that no list knows. */
function named(text: string): readonly string[] {
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  const { mentions } = findMentions(
    article,
    annotate(text, splitSentences(article)),
    gazetteer,
    isPersonNoun,
  )
  return mentions
    .filter(({ form, gazetteer: key }) => form === 'name' && key === null)
    .map(({ kind, text: words, antecedent }) => {
      const full = mentions.find(({ id }) => id === antecedent)?.text
      return full === undefined ? `${kind} ${words}` : `${kind} ${words} > ${full}`
    })
}

describe('what a name is the name of', () => {
  it.each<[string, readonly string[]]>([
    ['A centre will open on the island of Don Sahong.', ['place Don Sahong']],
    ['The flow into An Phu and Dong Hoa provinces was cut.', ['place An Phu', 'place Dong Hoa']],
    [
      'The villages of Ban Sok Yai and Ban Nakhoe were flooded.',
      ['place Ban Sok Yai', 'place Ban Nakhoe'],
    ],
    ["A shell hit a shop in the settlement of Hoja-A'lo.", ["place Hoja-A'lo"]],
    ['Divers searched the Gulf of Rasa for a day.', ['place Gulf of Rasa']],
    ['He spoke to reporters at Pongtuk airport.', ['facility Pongtuk']],
    [
      'They fought for the Katiba Sanifa, a jihadist faction in the north.',
      ['group Katiba Sanifa'],
    ],
    [
      'Elders of the Habar Nool and Dulyaha clans signed a truce.',
      ['group Habar Nool', 'group Dulyaha'],
    ],
    ['Soldiers were taken by the Sanifa katiba on Monday.', ['group Sanifa katiba']],
    ['Chao Nakhon Power said it had not been asked.', ['organization Chao Nakhon Power']],
    ['The opposition Butun Alga party accused the mayor.', ['organization Butun Alga party']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names)
  })

  it('is one body with what it is of', () => {
    expect(
      named('The president of the Defence Front of Sallimani Heights (FDSA) signed on Monday.'),
    ).toEqual(['organization Defence Front of Sallimani Heights', 'organization FDSA'])
  })

  it('is a firm that somebody is of', () => {
    expect(named('Duncan Reid of Orvik Copper signed it.')).toEqual([
      'person Duncan Reid',
      'organization Orvik Copper',
    ])
  })

  it('leaves a person a person', () => {
    expect(named('Tom Reid, the party leader, met Anna Holm, a company director.')).toEqual([
      'person Tom Reid',
      'person Anna Holm',
    ])
  })
})

describe('a short name', () => {
  it('is the firm whose name begins so', () => {
    expect(
      named('The ore is sold by Orvik Gold Holdings of Montreal. "We hope," said Orvik’s chief.'),
    ).toEqual(['organization Orvik Gold Holdings', 'organization Orvik > Orvik Gold Holdings'])
  })

  it('is the person whose given name it is', () => {
    expect(
      named('Bounmy Sisoulith opened the summit. Talks between Bounmy and Tran Vinh Son ended.'),
    ).toContain('person Bounmy > Bounmy Sisoulith')
  })
})

describe('people that no label covers', () => {
  it.each<[string, readonly string[]]>([
    ['The Secretary met Foreign Minister Wallin in Vienna.', ['person Wallin']],
    ['Brandt met Wallin in Oslo.', ['person Brandt', 'person Wallin']],
    ['The Ambassador was received by Grand Ayatollah Bashir in Najaf.', ['person Bashir']],
    ['Prime Minister Sheikh Hasina resigned on Monday.', ['person Sheikh Hasina']],
    ['They play in the Virginia Athletic Conference in May.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names)
  })
})
