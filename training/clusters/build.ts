/** Makes word classes by exchange clustering (class bigram likelihood) and writes them to words.txt. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exchange } from './exchange'
import { openText } from './open-text'

const speeches = process.argv[2] ?? ''
const leastCount = 5
const counts = new Map<string, number>()
const sentences: (readonly string[])[] = []
for (const sentence of openText(speeches)) {
  sentences.push(sentence)
  for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
}
const vocabulary = [...counts]
  .filter(([word, count]) => count >= leastCount && word.length < 30)
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  .map(([word]) => word)
console.error(`${sentences.length} sentences, ${vocabulary.length} words`)
const fine = exchange(sentences, vocabulary, 320, 12)
const coarse = exchange(sentences, vocabulary, 40, 12)
const lines = vocabulary.map((word, i) => `${word} ${fine[i]! + 1} ${coarse[i]! + 1}`).sort()
writeFileSync(join(import.meta.dirname, 'words.txt'), lines.join('\n') + '\n')
