/** The sentences that the tagger and the parsers learn from: the treebanks' train parts and the newsbank. */
import { newsbank } from '../newsbank'
import type { GoldSentence } from './conllu'
import { loadTreebank } from './treebanks'

export const loadTreebanks = (): GoldSentence[] => [
  ...loadTreebank('ewt-train'),
  ...loadTreebank('gum-train'),
]

/** About a tenth of the words are the newsbank's. */
export const loadTrainingText = (): GoldSentence[] => [...loadTreebanks(), ...newsbank(2000, 1)]
