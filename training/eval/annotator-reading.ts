/** Reads treebank paragraphs as raw text with our annotator, so that they can be laid beside the gold annotation. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnnotator, type Annotator } from '../../electron/core/annotate'
import { splitLine } from '../../electron/core/sentences'
import type { Sentence, SentenceSpan } from '../../shared/model'
import type { GoldSentence } from '../data/conllu'

/** The shipped model. */
export function loadAnnotator(): Annotator {
  const file = join(import.meta.dirname, '../../electron/core/annotate/data/model.bin')
  const made = createAnnotator(new Uint8Array(readFileSync(file)))
  if (!made.ok) throw new Error(made.problem.message)
  return made.value
}

/** A paragraph as one line of raw text, with its gold sentences moved to their place in it. */
export interface Paragraph {
  readonly text: string
  readonly gold: readonly { readonly at: number; readonly sentence: GoldSentence }[]
}

export function toParagraphs(sentences: readonly GoldSentence[]): Paragraph[] {
  const paragraphs: { text: string; gold: { at: number; sentence: GoldSentence }[] }[] = []
  for (const sentence of sentences) {
    let last = paragraphs.at(-1)
    if (!last || sentence.paragraph) paragraphs.push((last = { text: '', gold: [] }))
    if (last.text !== '') last.text += ' '
    last.gold.push({ at: last.text.length, sentence })
    last.text += sentence.text
  }
  return paragraphs
}

export const spansOf = (text: string): SentenceSpan[] =>
  splitLine(text, 0, text.length).map((span) => ({ ...span, block: 0, headline: false }))

/** Each paragraph read by itself. */
export const readRaw = (annotator: Annotator, { text }: Paragraph): Sentence[] =>
  annotator.annotate(text, spansOf(text))

/** Counts of what agrees, what was found and what there is; F1 of them. */
export class Tally {
  right = 0
  found = 0
  gold = 0

  addSets(found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
    this.found += found.size
    this.gold += gold.size
    for (const key of found) if (gold.has(key)) this.right++
  }

  get f1(): number {
    return this.found + this.gold === 0 ? 0 : (2 * this.right) / (this.found + this.gold)
  }

  get note(): string {
    const percent = (part: number, whole: number): string =>
      ((100 * part) / Math.max(1, whole)).toFixed(1)
    return `P ${percent(this.right, this.found)} R ${percent(this.right, this.gold)}`
  }
}
