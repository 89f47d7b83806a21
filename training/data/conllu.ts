/** Turns a CoNLL-U treebank into sentences with character offsets into their own raw text. */
import { readFileSync } from 'node:fs'

export interface GoldToken {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** Offsets into `GoldSentence.text`. */
  readonly start: number
  readonly end: number
  /** Value of `Entity=` in MISC, empty when absent. */
  readonly entity: string
}

export interface GoldSentence {
  readonly id: string
  readonly document: string
  /** True when a paragraph starts here. */
  readonly paragraph: boolean
  readonly text: string
  readonly tokens: readonly GoldToken[]
}

/** Reads a file; multiword ranges give offsets to their words, empty nodes are left out. */
export function readTreebank(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let document = ''
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    if (!block.trim()) continue
    let id = ''
    let text = ''
    let paragraph = false
    const rows: string[][] = []
    for (const line of block.split('\n')) {
      const comment = /^# (sent_id|text|newdoc id|newpar)(?: = | id = )?(.*)$/.exec(line)
      if (line.startsWith('#')) {
        if (comment?.[1] === 'sent_id') id = comment[2] ?? ''
        if (comment?.[1] === 'text') text = comment[2] ?? ''
        if (comment?.[1] === 'newdoc id') document = (comment[2] ?? '').replace(/^= /, '')
        if (comment?.[1] === 'newpar' || comment?.[1] === 'newdoc id') paragraph = true
      } else if (line) rows.push(line.split('\t'))
    }
    sentences.push({ id, document, paragraph, text, tokens: toTokens(rows, text) })
  }
  return sentences
}

function toTokens(rows: readonly string[][], text: string): GoldToken[] {
  const tokens: GoldToken[] = []
  let at = 0
  let rangeEnd = 0
  let rangeLast = 0
  for (const row of rows) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = ''] = row
    if (id.includes('.')) continue
    if (id.includes('-')) {
      while (text[at] === ' ') at++
      rangeLast = Number(id.split('-')[1])
      rangeEnd = at + form.length
      continue
    }
    while (text[at] === ' ' || text[at] === '\u00a0') at++
    let end = at + form.length
    if (text.slice(at, end) !== form) {
      // A word inside a multiword token that is spelt otherwise takes what is left of it.
      if (Number(id) === rangeLast) end = rangeEnd
      else if (Number(id) < rangeLast) end = Math.min(at + 1, rangeEnd)
      else throw new Error(`Token ${form} not at ${at} of: ${text}`)
    }
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? ''
    tokens.push({ form, lemma, upos, xpos, head: Number(head) - 1, deprel, start: at, end, entity })
    at = end
    if (Number(id) === rangeLast) rangeLast = 0
  }
  return tokens
}
