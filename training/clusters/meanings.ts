/** Makes classes of words of like meaning by spherical k-means over word vectors, and writes them to meanings.txt. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kMeans, type Points } from './k-means'

const vocabulary = 100_000
const dimensions = 100

/** Words in falling order of frequency; behind a vector's `dimensions` numbers stands its length. */
interface Embeddings {
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const file = process.argv[2]
if (!file) throw new Error('Name the vectors file: see training/clusters/README.md')
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings
const words = Object.keys(vectors).filter(isWord).slice(0, vocabulary)
const points = centred(words.map((word) => unit(vectors[word]!)))
const classes = [
  [64, 12],
  [320, 10],
  [1024, 8],
].map(([count, rounds]) => kMeans(points, count!, rounds!))
const lines = words.map((word, i) => [word, ...classes.map((found) => found[i]! + 1)].join(' '))
writeFileSync(join(import.meta.dirname, 'meanings.txt'), lines.join('\n') + '\n')

/** Letters with at most one digit, or one sign. */
function isWord(word: string): boolean {
  return (
    word.length < 25 && /^[\p{L}\p{N}'.&-]+$|^[^\p{L}\p{N}]$/u.test(word) && !/\d.*\d/.test(word)
  )
}

const unit = (vector: readonly number[]): Float32Array =>
  Float32Array.from(vector.slice(0, dimensions), (value) => value / (vector[dimensions]! || 1))

/** The mean taken out, each vector scaled to length 1. */
function centred(rows: readonly Float32Array[]): Points {
  const mean = new Float64Array(dimensions)
  for (const row of rows) for (let d = 0; d < dimensions; d++) mean[d]! += row[d]! / rows.length
  const values = new Float32Array(rows.length * dimensions)
  rows.forEach((row, r) => {
    let sum = 0
    for (let d = 0; d < dimensions; d++) {
      const value = row[d]! - mean[d]!
      values[r * dimensions + d] = value
      sum += value * value
    }
    const length = Math.sqrt(sum)
    for (let d = 0; d < dimensions; d++) values[r * dimensions + d]! /= length
  })
  return { count: rows.length, dimensions, values }
}
