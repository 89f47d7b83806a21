/** People without a name are found with what is theirs, and stand for a named group where the words say so. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAnyone } from '../../../shared/anyone'
import { createAnnotator } from '../annotate'
import { readArticle } from '../articles'
import { createGazetteer } from '../gazetteer'
import { splitSentences } from '../sentences'
import { findMentions } from '.'

const gazetteer = createGazetteer()
const annotator = createAnnotator(
  readFileSync(new URL('../annotate/data/model.bin', import.meta.url)),
)
if (!annotator.ok) throw new Error(annotator.problem.message)
const { annotate, isPersonNoun } = annotator.value

/** "words → key or antecedent" of each description without a name; a report's own number is left out. */
function told(text: string): readonly string[] {
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  const { mentions } = findMentions(
    article,
    annotate(text, splitSentences(article)),
    gazetteer,
    isPersonNoun,
  )
  return mentions
    .filter((one) => one.form === 'nominal' && one.kind !== 'place' && !isAnyone(one))
    .map(({ text: words, gazetteer: key, antecedent }) => {
      const other = mentions.find(({ id }) => id === antecedent)?.text
      const report = `unnamed:${article.id.slice(0, 12)}-`
      return `${words} → ${other ?? key?.replace(report, 'here:').replace('unnamed:', '') ?? ''}`
    })
}

describe('people without a name', () => {
  it.each<[string, readonly string[]]>([
    [
      'The Lakes Council of Elders met on Monday. The Hills Union accused the group of arson.',
      ['the group → Lakes Council of Elders'],
    ],
    [
      'The Lakes Council of Elders met on Monday. Police accused the group of arson.',
      ['Police → here:police', 'the group → Lakes Council of Elders'],
    ],
    [
      'Malian rebels attacked a barracks on Friday. The rebels fled after an hour.',
      ['Malian rebels → ml-rebels', 'rebels → ml-rebels'],
    ],
    [
      'Thousands of protesters marched through the capital. Police detained ten protesters.',
      ['protesters → here:protesters', 'Police → here:police', 'protesters → here:protesters'],
    ],
    [
      'Boko Haram militants attacked a village. Militants from Hamas denied it.',
      ['Boko Haram militants → Boko Haram', 'Militants → Hamas'],
    ],
    ['Opposition parties in Togo rejected the result.', ['Opposition parties → tg-opposition']],
    ['The Chadian government signed. The government will pay.', ['government → Chadian']],
    [
      'Student leaders met the Sudanese army.',
      ['Student leaders → here:student-leaders', 'Sudanese army → sd-army'],
    ],
    [
      'A gunman killed two people. The gunman fled.',
      ['gunman → here:2-gunman', 'gunman → here:2-gunman'],
    ],
    ['Kenya sent troops across the border.', []],
    ['No protesters were hurt.', []],
    [
      'Police freed three Serbs. Thousands of Turks cheered the three Serbs.',
      [
        'Police → here:police',
        'three Serbs → here:three-serbs',
        'Thousands of Turks → here:thousands-of-turks',
        'three Serbs → here:three-serbs',
      ],
    ],
    ['Serbs met in Pristina.', []],
    ['The two brothers are rebels.', []],
    [
      'Daesh militants attacked. Jets struck terrorist targets.',
      ['Daesh militants → Daesh', 'terrorist → here:terrorists'],
    ],
    ['The rebel-held town was calm, gunman Idris Bello said.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('keeps those of one town apart from those another country backs', () => {
    const text =
      'Rebels in Aleppo lost a road. US-backed rebels took a hill. Rebels in Aleppo left.'
    const [one, other, again] = told(text)
    expect(one?.replace(/.*→/, '')).toBe(again?.replace(/.*→/, ''))
    expect(one).not.toContain(other?.replace(/.*→/, ''))
    const [allies, others] = told('US -backed rebels took a hill. Rebel forces lost a road.')
    expect(allies?.replace(/.*→/, '')).not.toBe(others?.replace(/.*→/, ''))
  })

  it('keeps the rebels of one country apart from those of another', () => {
    const text = 'Malian rebels met Syrian rebels. The rebels agreed.'
    expect(told(text)).toEqual([
      'Malian rebels → ml-rebels',
      'Syrian rebels → sy-rebels',
      'rebels → here:rebels',
    ])
  })
})

describe('people without a name who meet or are met', () => {
  it.each<[string, readonly string[]]>([
    [
      'Ada Holm met a number of ministers and local officials.',
      ['ministers → here:25-ministers', 'local officials → here:39-local-officials'],
    ],
    [
      'The deputy prime minister held talks with business leaders.',
      [
        'deputy prime minister → here:deputy-prime-minister',
        'business leaders → here:42-business-leaders',
      ],
    ],
    [
      'The secretary of state will meet bankers.',
      ['secretary of state → here:4-secretary-of-state', 'bankers → here:33-bankers'],
    ],
    [
      'Ada Holm met French investors. She also spoke to officials from Chad.',
      ['French investors → here:13-french-investors', 'officials from Chad → Chad'],
    ],
    [
      'Ada Holm, the minister for trade, met voters. The minister then saw a play.',
      ['minister for trade → Ada Holm', 'voters → here:voters', 'The minister → Ada Holm'],
    ],
    ['Hungarian and Romanian officials met in Arad.', []],
    ['Envoys met in Oslo.', []],
    ['The officials were tired, and bankers sold shares.', []],
    ['Officials briefing reporters on the flight to Geneva were calm.', []],
    ['Ada Holm met no voters and none of her targets.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
