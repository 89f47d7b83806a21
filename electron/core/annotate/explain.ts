/** Turns a read sentence into text for people: tokens with tags, the tree, names and clauses. */
import type { Clause, Sentence } from '../../../shared/model'

export function explain(sentence: Sentence): string {
  return [
    ...treeLines(sentence),
    '',
    `names: ${sentence.names.map((name) => `${textOf(sentence, name.first, name.last)} [${name.kind} ${name.score.toFixed(2)}]`).join('; ') || '-'}`,
    ...sentence.clauses.map((clause, i) => clauseLine(sentence, clause, i)),
    `quality: ${sentence.quality.toFixed(2)}`,
  ].join('\n')
}

function textOf({ tokens }: Sentence, first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((token, i, all) => (i > 0 && token.start > (all[i - 1]?.end ?? 0) ? ' ' : '') + token.text)
    .join('')
}

/** One token a line, indented by its depth in the tree. */
function treeLines({ tokens }: Sentence): string[] {
  const depthOf = (i: number): number => {
    let depth = 0
    for (let at = i; at >= 0 && depth <= tokens.length; at = tokens[at]?.head ?? -1) depth++
    return depth - 1
  }
  const width = Math.max(8, ...tokens.map((token, i) => token.text.length + 2 * depthOf(i)))
  return tokens.map((token, i) => {
    const drawn = `${'  '.repeat(depthOf(i))}${token.text}`.padEnd(width)
    const head = token.head < 0 ? '' : ` <- ${token.head} ${tokens[token.head]?.text ?? ''}`
    return `${String(i).padStart(3)} ${drawn}  ${token.upos.padEnd(5)} ${token.xpos.padEnd(5)} ${token.lemma}  ${token.deprel}${head}`
  })
}

function clauseLine(sentence: Sentence, clause: Clause, index: number): string {
  const word = (i: number): string => sentence.tokens[i]?.text ?? '?'
  const list = (name: string, items: readonly number[]): string =>
    items.length > 0 ? ` ${name}=${items.map(word).join('+')}` : ''
  const flags = [
    clause.passive && 'passive',
    clause.negated && 'negated',
    clause.modal && `modal:${clause.modal}`,
    clause.tense !== 'none' && clause.tense,
    clause.perfect && 'perfect',
    clause.progressive && 'progressive',
    !clause.finite && 'non-finite',
    clause.question && 'question',
  ].filter(Boolean)
  return (
    `clause ${index}: ${word(clause.predicate)}${clause.particle ? ` ${clause.particle}` : ''} (${clause.lemma}) ${clause.link}` +
    (clause.parent === null ? '' : ` of ${clause.parent}`) +
    (clause.marker ? ` marker="${clause.marker}"` : '') +
    list(`subject(${clause.subjectFrom})`, clause.subjects) +
    list('object', clause.objects) +
    list('indirect', clause.indirect) +
    list('agent', clause.agents) +
    clause.obliques
      .map(({ preposition, head }) => ` ${preposition || '∅'}:${word(head)}`)
      .join('') +
    (clause.complement === null ? '' : ` complement=${clause.complement}`) +
    ` {${flags.join(' ')}}`
  )
}
