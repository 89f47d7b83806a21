/**
 * The newsbank: made-up sentences in the manner of political news with their tags and heads.
 * The treebanks hold little of it, and news is full of names the tagger never saw, of appositions and of reported speech.
 * Our own grammar and words (CC BY 4.0); names from training/annotator/names/people.txt and GeoNames.
 */
import { allTheCities } from '../annotator/names/cities'
import { readPeople } from '../annotator/names/people'
import { createRandom } from '../annotator/random'
import type { GoldSentence } from '../data/conllu'
import { sentence } from './sentences'
import type { Vocabulary } from './nouns'
import { toSentence } from './tree'

/** Longer ones are seldom written. */
const longest = 45

/** Names never met in training, for measuring. */
export type Part = 'train' | 'test'

/** `count` sentences; the same for the same seed. Every third culture and city is kept for `test`. */
export function newsbank(count: number, seed: number, part: Part = 'train'): GoldSentence[] {
  const random = createRandom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const mine = (_: unknown, index: number): boolean => (index % 3 === 0) === (part === 'test')
  const vocabulary: Vocabulary = {
    pick,
    odds: (share) => random() < share,
    cultures: readPeople()
      .filter(({ family }) => family.length > 0)
      .filter(mine),
    cities: allTheCities
      .filter(({ population }) => population > 20_000)
      .filter(mine)
      .map(({ name }) => name)
      .filter((name) => /^[\p{L}' -]+$/u.test(name)),
  }
  const sentences: GoldSentence[] = []
  while (sentences.length < count) {
    const leaves = sentence(vocabulary)
    if (leaves.length <= longest) sentences.push(toSentence(leaves, `newsbank#${sentences.length}`))
  }
  return sentences
}
