/** Turns "Heavy fighting broke out" and "Clashes flared", parsed as if somebody fought, into a clause whose subject is the fighting. */
import type { Clause, Sentence, Token } from '../../../shared/model'
import { verbOf } from './lexicon/verb-forms'

const deeds =
  /^(?:fighting|shelling|bombing|shooting|rioting|looting|bloodletting|infighting|clashes|riots|protests|strikes|raids|attacks|skirmishes|marches|battles)$/i

export function withDeedNouns(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const at = tokens.findIndex((token, index) => isDeed(tokens, token, index))
  if (at < 0) return sentence
  const verb = at + 1
  const form = tokens[at]?.text.toLowerCase() ?? ''
  const noun = form.endsWith('s')
    ? ({ upos: 'NOUN', xpos: 'NNS' } as const)
    : ({ upos: 'NOUN', xpos: 'NN', lemma: form } as const)
  const above = tokens[at]?.head ?? -1
  const clauses = clausesOf(sentence, at, verb)
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at) return { ...token, ...noun, head: verb, deprel: 'nsubj' }
      if (index !== verb) return token
      const head = above === verb ? token.head : above
      return { ...token, upos: 'VERB', xpos: 'VBD', head, deprel: head < 0 ? 'root' : 'dep' }
    }),
    clauses,
  }
}

/** A deed at the start of its phrase, with the past form of another verb right behind it. */
function isDeed(tokens: readonly Token[], token: Token, at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    deeds.test(token.text) &&
    token.upos === 'VERB' &&
    (before === undefined || /^(?:ADJ|DET|PUNCT|SCONJ)$/.test(before.upos)) &&
    /^VB[DN]$/.test(next?.xpos ?? '') &&
    (next?.head === at || token.head === at + 1)
  )
}

/** The clause of the verb takes the place of the one the deed was given. */
function clausesOf({ clauses, tokens }: Sentence, at: number, verb: number): readonly Clause[] {
  const own = clauses.findIndex(({ predicate }) => predicate === verb)
  const taken = clauses.findIndex(({ predicate }) => predicate === at)
  const base = clauses[own] ?? clauses[taken]
  if (!base) return clauses
  const form = tokens[verb]
  const particle = tokens[verb + 1]?.xpos === 'RP' ? tokens[verb + 1]?.text.toLowerCase() : null
  const obliques = tokens.flatMap(({ head, deprel }, index) => {
    const preposition = tokens.find((one) => one.head === index && one.deprel === 'case')
    return head === verb && /^obl/.test(deprel) && preposition
      ? [{ preposition: preposition.text.toLowerCase(), head: index }]
      : []
  })
  const told: Clause = {
    ...base,
    predicate: verb,
    lemma: verbOf(form?.text.toLowerCase() ?? '') ?? form?.lemma ?? base.lemma,
    particle: particle ?? base.particle,
    subjects: [at],
    subjectFrom: 'own',
    objects: base.objects.filter((object) => object !== verb),
    obliques: obliques.length > 0 ? obliques : base.obliques,
    passive: false,
    finite: true,
    tense: 'past',
  }
  return clauses.map((clause, index) => (index === (own < 0 ? taken : own) ? told : clause))
}

/** "Striking miners set out", "Striking French drivers accepted", parsed as if they were struck: a word that says what they are, and no clause. */
export function withDescribed(sentence: Sentence): Sentence {
  const { clauses, tokens } = sentence
  const deed = clauses.find(({ predicate }) => predicate === 0)
  const people = tokens.findIndex(({ head, deprel }) => head === 0 && deprel === 'obj')
  const above = tokens[0]?.head ?? -1
  const between = tokens.slice(1, Math.max(1, people))
  const describes =
    /^VB[GN]$/.test(tokens[0]?.xpos ?? '') &&
    (above === -1 ? people === 1 : tokens[0]?.deprel === 'csubj' && people > 0) &&
    between.every(({ upos, head }) => /^(?:ADJ|NOUN|PROPN)$/.test(upos) && head <= people) &&
    /^NNP?S$/.test(tokens[people]?.xpos ?? '') &&
    deed !== undefined &&
    (above !== -1 ||
      !clauses.some(({ finite, parent }) => finite && clauses[parent ?? -1] === deed))
  if (!describes) return sentence
  const gone = clauses.indexOf(deed)
  const moved = (index: number | null): number | null =>
    index === null || index === gone ? null : index > gone ? index - 1 : index
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === 0) return { ...token, upos: 'ADJ', xpos: 'JJ', head: people, deprel: 'amod' }
      if (index === people)
        return { ...token, head: above, deprel: above === -1 ? 'root' : 'nsubj' }
      if (token.head !== 0) return token
      return { ...token, head: people, deprel: token.deprel.replace(/^obl/, 'nmod') }
    }),
    clauses: clauses
      .filter((clause) => clause !== deed)
      .map((clause) => ({
        ...clause,
        subjects: clause.subjects.map((subject) => (subject === 0 ? people : subject)),
        parent: moved(clause.parent),
        complement: moved(clause.complement),
      })),
  }
}

/** "reopened the Wagah crossing on Sunday", parsed as if somebody crossed: what was reopened is the crossing. */
export function withCrossings(sentence: Sentence): Sentence {
  const { clauses, tokens } = sentence
  const at = tokens.findIndex(
    ({ text, upos }, index) =>
      text === 'crossing' && upos === 'VERB' && /^NNP/.test(tokens[index - 1]?.xpos ?? ''),
  )
  const above = tokens[at]?.head ?? -1
  const opening = clauses.find(({ predicate, objects }) => predicate === above && !objects.length)
  if (!opening || above > at || above < at - 6) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at)
        return { ...token, upos: 'NOUN', xpos: 'NN', lemma: 'crossing', deprel: 'obj' }
      return token.head === at && index > at ? { ...token, head: above } : token
    }),
    clauses: clauses.map((clause) =>
      clause === opening
        ? {
            ...clause,
            objects: [at],
            obliques: [
              ...clause.obliques,
              ...(clauses.find(({ predicate }) => predicate === at)?.obliques ?? []),
            ],
          }
        : clause,
    ),
  }
}
