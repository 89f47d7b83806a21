/** The annotator's scorers: words and sentence ends, heads, speed. Names have their own. */
import { scoreHeads } from './annotator-heads'
import { loadAnnotator } from './annotator-reading'
import { scoreSpeed } from './annotator-speed'
import { scoreWords } from './annotator-words'
import type { Scorer } from './scorer'

const needs = ['treebanks/ewt-dev.conllu', 'treebanks/gum-dev.conllu']

export const annotatorWords: Scorer = {
  id: 'words',
  title: 'Annotator: sentence ends, words, tags, lemmas, from raw text',
  needs,
  run: () => scoreWords(loadAnnotator()),
}

export const annotatorHeads: Scorer = {
  id: 'heads',
  title: 'Annotator: tags and heads on gold words, argument pairs on raw news',
  needs,
  run: ({ errors }) => scoreHeads(loadAnnotator(), errors),
}

export const annotatorSpeed: Scorer = {
  id: 'speed',
  title: 'Annotator: speed',
  needs,
  run: () => scoreSpeed(loadAnnotator()),
}

export const annotatorScorers: readonly Scorer[] = [annotatorWords, annotatorHeads, annotatorSpeed]
