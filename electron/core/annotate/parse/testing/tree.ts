/** Trees in a few words, and their arcs: what the tests of mends are written in. */
import type { Token } from '../../../../../shared/model'

/**
 * "form/Penn tag/UPOS/deprel/head", or without the Penn tag; heads from 0, the root's -1. A word that begins with "+"
 * touches the one before it.
 */
export function tree(text: string): Token[] {
  let at = 0
  return text.split(' ').map((part) => {
    const fields = part.split('/')
    const [head = '', deprel = '', upos = '', xpos = upos] = fields.slice(1).reverse()
    const word = fields[0] ?? ''
    const form = word.replace(/^\+(?=.)/, '')
    const start = word === form ? (at += 1) : at
    at = start + form.length
    return { start, end: at, text: form, lemma: form, upos, xpos, deprel, head: +head }
  })
}

export const arcs = (tokens: readonly Token[]): string[] =>
  tokens.map(({ deprel, head }) => `${deprel} ${head}`)
