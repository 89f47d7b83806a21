/** Tags that the words around them rule out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAnnotator } from '..'
import { mendTags } from './mend-tags'

const made = createAnnotator(readFileSync(join(import.meta.dirname, '../data/model.bin')))
if (!made.ok) throw new Error(made.problem.code)
const { parts } = made.value

/** Penn tags after mending "word/TAG word/TAG". */
const mended = (text: string): string => {
  const pairs = text.split(' ').map((pair) => pair.split('/') as [string, string])
  const at = (xpos: string): number => parts.tagClasses.findIndex((one) => one.xpos === xpos)
  const classes = Int32Array.from(pairs, ([, xpos]) => at(xpos))
  const tags = { classes, doubts: classes, margins: classes }
  const words = pairs.map(([word]) => parts.readWord(word))
  return [...mendTags(words, tags, parts.mendTags).classes]
    .map((one) => parts.tagClasses[one]?.xpos)
    .join(' ')
}

test.each([
  ['they/PRP will/MD free/JJ 23/CD soldiers/NNS', 'PRP MD VB CD NNS'],
  ['it/PRP could/MD not/RB open/JJ the/DT road/NN', 'PRP MD RB VB DT NN'],
  ['it/PRP will/MD be/VB free/JJ', 'PRP MD VB JJ'],
  ['asked/VBD Kenya/NNP to/TO now/RB free/JJ the/DT crew/NN', 'VBD NNP TO RB VB DT NN'],
  ['the/DT captured/VBD men/NNS left/VBD', 'DT VBN NNS VBD'],
  ['23/CD captured/VBD soldiers/NNS', 'CD VBN NNS'],
  ['in/IN 2014/CD captured/VBD towns/NNS', 'IN CD VBD NNS'],
  ['Police/NNS fired/VBN tear/NN gas/NN and/CC detained/VBD 14/CD', 'NNS VBD NN NN CC VBD CD'],
  ['Groups/NNS suspended/VBN work/NN and/CC evacuated/VBN staff/NN', 'NNS VBD NN CC VBD NN'],
  [
    'Kyrgyz/NNP and/CC Tajik/NNP guards/NNS clashed/VBN near/IN Batken/NNP ./.',
    'NNP CC NNP NNS VBD IN NNP .',
  ],
  ['State/NN owned/VBN firms/NNS and/CC banks/NNS', 'NN VBN NNS CC NNS'],
  ['Men/NNS wounded/VBN Friday/NNP were/VBD freed/VBN', 'NNS VBN NNP VBD VBN'],
  ['Swedes/NNPS held/VBD in/IN Iran/NNP were/VBD freed/VBN', 'NNPS VBN IN NNP VBD VBN'],
  ['Oslo/NNP backs/NNS new/JJ plan/NN for/IN Mali/NNP', 'NNP VBZ JJ NN IN NNP'],
  ['Oslo/NNP backs/NNS said/VBD no/DT', 'NNP NNS VBD DT'],
  ['Taliban/NNP ban/NN women/NNS from/IN parks/NNS', 'NNP VBP NNS IN NNS'],
  ['Rebels/NNS free/JJ 12/CD drivers/NNS', 'NNS VBP CD NNS'],
  ['Oman/NNP bars/NNS women/NNS', 'NNP VBZ NNS'],
  ['Sudan/NNP army/NN ,/, RSF/NNP trade/NN fire/NN', 'NNP NN , NNP VBP NN'],
  ['EU/NNP trade/NN fire/NN', 'NNP VBP NN'],
  ['EU/NNP trade/NN ban/NN', 'NNP NN NN'],
  ['Book/NN club/NN ban/NN phones/NNS', 'NN NN NN NNS'],
  ['of/IN rebels/NNS free/JJ 12/CD', 'IN NNS JJ CD'],
  [
    'months/NNS of/IN doubt/NN ,/, missed/VBD dates/NNS and/CC failed/VBD bids/NNS to/TO',
    'NNS IN NN , VBN NNS CC VBN NNS TO',
  ],
  ['spoke/VBD of/IN doubt/NN ,/, missed/VBD dates/NNS and/CC', 'VBD IN NN , VBD NNS CC'],
  ['They/PRP held/VBD on/IN until/IN help/NN had/VBD come/VBN', 'PRP VBD IN IN NN VBD VBN'],
])('%s', (text, wanted) => {
  expect(mended(text)).toBe(wanted)
})
