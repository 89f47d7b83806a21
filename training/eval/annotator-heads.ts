/** Scores tags, lemmas and heads on gold words, and subject–verb and verb–object pairs on raw news. */
import { parseGold, tagGold, type Annotator } from '../../electron/core/annotate'
import type { GoldSentence } from '../data/conllu'
import { loadTreebank } from '../data/treebanks'
import { newsbank } from '../newsbank'
import { readRaw, Tally, toParagraphs } from './annotator-reading'
import type { Row } from './scorer'

const goals: Readonly<Record<string, readonly number[]>> = {
  // UPOS, lemma, UAS, LAS.
  'EWT dev': [0.955, 0.95, 0.87, 0.84],
  'GUM dev': [0.97, 0.95, 0.85, 0.82],
}

export function scoreHeads(annotator: Annotator, errors: boolean): Row[] {
  return [
    ...onGoldWords(annotator, loadTreebank('ewt-dev'), 'EWT dev', errors),
    ...onGoldWords(annotator, loadTreebank('gum-dev'), 'GUM dev', errors),
    // Our own grammar: it shows that the lesson was learnt, not that news is read well.
    ...onGoldWords(annotator, newsbank(600, 2, 'test'), 'newsbank, names never met', errors),
    ...pairs(annotator),
  ]
}

function onGoldWords(
  { parts }: Annotator,
  bank: readonly GoldSentence[],
  name: string,
  errors: boolean,
): Row[] {
  const confusions = new Map<string, { count: number; example: string }>()
  const note = (key: string, example: string): void => {
    const found = confusions.get(key)
    confusions.set(key, { count: (found?.count ?? 0) + 1, example: found?.example ?? example })
  }
  const right = { upos: 0, xpos: 0, lemma: 0, head: 0, label: 0 }
  let total = 0
  for (const { tokens, text } of bank) {
    const words = tokens.map(({ form }) => parts.readWord(form))
    const tags = tagGold(parts, words)
    const parse = parseGold(parts, words, tags)
    tokens.forEach((token, i) => {
      const tag = parts.tagClasses[tags.classes[i]!]!
      const label = parts.labels[parse.labels[i]!] ?? ''
      const attached = parse.heads[i] === token.head
      total++
      if (tag.upos === token.upos) right.upos++
      else note(`tag ${token.upos} read as ${tag.upos}`, `${token.form} in: ${text}`)
      if (tag.xpos === token.xpos) right.xpos++
      const lemma = parts.lemmatise(token.form, tag)
      if (lemma === token.lemma) right.lemma++
      else note(`lemma (${tag.xpos})`, `${token.form} read as ${lemma}, not ${token.lemma}`)
      if (attached) right.head++
      if (attached && label === token.deprel) right.label++
      else
        note(
          `${attached ? 'label' : 'head of'} ${token.deprel}${attached ? ` read as ${label}` : ''}`,
          `${token.form} in: ${text}`,
        )
    })
  }
  if (errors) {
    console.log(`  confusions, ${name}:`)
    const worst = [...confusions].sort(([, a], [, b]) => b.count - a.count).slice(0, 40)
    for (const [key, { count, example }] of worst)
      console.log(`    ${String(count).padStart(5)}  ${key.padEnd(36)}  ${example.slice(0, 110)}`)
  }
  const share = (count: number): number => count / total
  const rows: Row[] = [
    {
      name: `UPOS, ${name}, gold words`,
      value: share(right.upos),
      note: `Penn tags ${share(right.xpos).toFixed(4)}`,
    },
    { name: `lemma, ${name}, gold words`, value: share(right.lemma) },
    {
      name: `UAS, ${name}, gold words`,
      value: share(right.head),
      note: 'predicted tags, punctuation counted',
    },
    { name: `LAS, ${name}, gold words`, value: share(right.label) },
  ]
  return rows.map((row, i) => {
    const goal = goals[name]?.[i]
    return goal === undefined ? row : { ...row, goal }
  })
}

/** Pairs are character offsets of the two words; passive subjects count as subjects. */
function pairs(annotator: Annotator): Row[] {
  const news = loadTreebank('gum-dev').filter(({ document }) => document.includes('_news_'))
  const both = new Tally()
  const kinds = { 'subject–verb': new Tally(), 'verb–object': new Tally() }
  const wanted = { 'subject–verb': 'nsubj', 'verb–object': 'obj' } as const
  for (const paragraph of toParagraphs(news)) {
    const read = readRaw(annotator, paragraph)
    for (const kind of ['subject–verb', 'verb–object'] as const) {
      const is = (deprel: string): boolean => deprel.split(':')[0] === wanted[kind]
      const found = new Set(
        read.flatMap(({ tokens }) =>
          tokens.flatMap(({ start, head, deprel }) =>
            is(deprel) && tokens[head] ? [`${kind} ${start} ${tokens[head].start}`] : [],
          ),
        ),
      )
      const gold = new Set(
        paragraph.gold.flatMap(({ at, sentence: { tokens } }) =>
          tokens.flatMap(({ start, head, deprel }) =>
            is(deprel) && tokens[head] ? [`${kind} ${at + start} ${at + tokens[head].start}`] : [],
          ),
        ),
      )
      kinds[kind].addSets(found, gold)
      both.addSets(found, gold)
    }
  }
  return [
    {
      name: 'subject–verb and verb–object pairs, GUM dev news',
      value: both.f1,
      goal: 0.86,
      note: `${both.note}, ${both.gold} pairs`,
    },
    ...Object.entries(kinds).map(([kind, tally]) => ({
      name: `  ${kind}`,
      value: tally.f1,
      note: tally.note,
    })),
  ]
}
