/** For whom someone speaks, on sentences of our own: by an office, by "of", by "'s", by what they lead. */
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

/** "person > body", of offices and links. */
function speakers(text: string): readonly string[] {
  const { mentions, roles, links } = readText(text)
  const nameOf = (id: string | null): string => mentions.find((one) => one.id === id)?.text ?? ''
  return [
    ...roles.flatMap(({ holder, represents }) =>
      represents === null ? [] : [`${nameOf(holder)} > ${nameOf(represents)}`],
    ),
    ...links.flatMap(({ type, source, target }) =>
      type === 'represents' ? [`${nameOf(source)} > ${nameOf(target)}`] : [],
    ),
  ]
}

describe('for whom someone speaks', () => {
  it.each([
    [
      'Davit Sarkisian of Armenia and Rauf Aliyev of Azerbaijan shook hands.',
      ['Davit Sarkisian > Armenia', 'Rauf Aliyev > Azerbaijan'],
    ],
    [
      "Talks between Chad's Idris Mahamat and Libya's Ali Zidan ended.",
      ['Idris Mahamat > Chad', 'Ali Zidan > Libya'],
    ],
    [
      'The foreign ministers of Chad and Libya, Idris Mahamat and Ali Zidan, signed the text.',
      ['Idris Mahamat > Chad', 'Ali Zidan > Libya'],
    ],
    [
      "The Chadian government's chief negotiator, Idris Mahamat, left.",
      ['Idris Mahamat > Chadian'],
    ],
    ['Idris Mahamat, leader of the Chadian team, left.', ['Idris Mahamat > Chadian']],
    [
      'They joined the Sanifa Brigade, a jihadist faction led by Omar Ould Said.',
      ['Omar Ould Said > Sanifa Brigade'],
    ],
    [
      'The Sanifa Brigade, whose emir, Omar Ould Said, fled, is small.',
      ['Omar Ould Said > Sanifa Brigade'],
    ],
    ['A Chadian delegation led by Idris Mahamat arrived.', ['Idris Mahamat > Chadian']],
    [
      "Egypt summoned the Chadian charge d'affaires in Cairo, Idris Mahamat.",
      ['Idris Mahamat > Chadian'],
    ],
    [
      'LIMA — Energy Minister Ana Rios signed it in Peru’s south on Monday. A Swiss firm will pay.',
      ['Ana Rios > Peru'],
    ],
    ['LIMA — Energy Minister Ana Rios signed it in Peru’s south on Monday. Chile will pay.', []],
    [
      'The Kurdish Democratic Party’s secretary, Mme Sara Haj, left.',
      ['Sara Haj > Kurdish Democratic Party'],
    ],
    ['The African Union commander, Lt Col Idris Mahamat, left.', ['Idris Mahamat > African Union']],
    [
      'Idris Mahamat, who commands the African Union forces, left.',
      ['Idris Mahamat > African Union'],
    ],
    ['Karin Ek, who leads the European Union mission, left.', ['Karin Ek > European Union']],
    [
      'The European Union sent help. Karin Ek, who leads the bloc’s mission, left.',
      ['Karin Ek > European Union'],
    ],
    [
      'Sudan has mediated since June. Its irrigation minister, Huda Osman, offered help to Egypt.',
      ['Huda Osman > Sudan'],
    ],
    [
      'The Coastal Dock Workers Congress called a strike. Bola Ade, the union’s president, said so.',
      ['Bola Ade > Coastal Dock Workers Congress'],
    ],
    [
      'The leader of the Front for the Ouaddaï (FLO), Abakar Issa, refused.',
      ['Abakar Issa > Front for the Ouaddaï'],
    ],
    ['Nigerian workers left. Labour Minister Sule Bako spoke in Abuja.', ['Sule Bako > Nigerian']],
    [
      'Turkish and Greek foreign ministers Hakan Demir and George Manos met.',
      ['Hakan Demir > Turkish', 'George Manos > Greek'],
    ],
    ["Omar Diallo leads Mali's delegation to the talks.", ['Omar Diallo > Mali']],
    ['Joseph Mensah, of the Ghana Red Cross, said so.', ['Joseph Mensah > Ghana Red Cross']],
    ['Marc Dubois, commander of the UN mission in Mali, said so.', ['Marc Dubois > UN']],
    ['Ibrahim Sow, head of the opposition Unity Party, said so.', ['Ibrahim Sow > Unity Party']],
    ['Chad and Libya met. Labour Minister Sule Bako spoke in Abuja.', []],
    ['Karin Ek, who leads the European Union by 3 points, left.', []],
    ["Libya's Foreign Ministry denied it.", ['Foreign Ministry > Libya']],
    ['Ali Zidan, president of the company, spoke of Chad.', []],
    [
      'Commodore Jaime Tarro of the Northern Coast Guard said so.',
      ['Jaime Tarro > Northern Coast Guard'],
    ],
    [
      'Jaime Tarro, a spokesman for the Northern Coast Guard, said so.',
      ['Jaime Tarro > Northern Coast Guard'],
    ],
    ["The State Department's Matthew Mills said so.", ['Matthew Mills > State Department']],
    ['Matthew Mills of the University of Leeds said so.', []],
    ['Omar Haddad, an envoy for Syria, said so.', []],
    [
      'General Khalifa Omar, commander of the Northern National Army, spoke.',
      ['Khalifa Omar > Northern National Army'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

/** What an office is called, with how long it was held. */
describe('how long an office was held', () => {
  it.each([
    ['Henrik Dahl, Norwegian foreign minister since 2014, left.', 'foreign minister since 2014'],
    [
      'Eva Key, prime minister of New Zealand from 2008 to 2016, left.',
      'prime minister of New Zealand from 2008 to 2016',
    ],
    ['Eva Key, who has been president of Chad since 1990, left.', 'president of Chad since 1990'],
    [
      "Eva Key, who was Sweden's foreign minister from 2012 to 2015, left.",
      'foreign minister from 2012 to 2015',
    ],
    ['Omar Sow, the then UN secretary-general, left.', 'then secretary-general'],
    ["Eva Key met Li Wei, China's deputy commerce minister.", 'deputy commerce minister'],
  ])('%s', (text, role) => {
    expect(readText(text).roles.map((one) => one.role)).toEqual([role])
  })

  it('is not read where none is told', () => {
    expect(readText("Eva Key, who was Sweden's foreign minister, left.").roles).toEqual([])
  })
})
