/** Turns a sentence into one whose names are tagged as names and whose verbs have the lemmas the lexicon knows. */
import type { Clause, Sentence, Token } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import { verbEntries } from './lexicon/parse-lexicon'
import { verbOf, withPrefix } from './lexicon/verb-forms'
import { withAttribution } from './lost-attribution'
import { withCases } from './lost-case'
import { withAppositions } from './lost-apposition'
import { withBareInfinitives } from './lost-bare-infinitive'
import { withClausesApart } from './lost-conjunct'
import { withInfinitives } from './lost-infinitive'
import { withCrossings, withDeedNouns, withDescribed } from './lost-noun'
import { withPerfects } from './lost-perfect'
import { withPlans } from './lost-plan'
import { withMainSubjects, withRelativeSubjects } from './lost-subject'

export function tidy(annotated: Sentence): Sentence {
  const sentence = withBareInfinitives(
    withInfinitives(
      withPlans(withCrossings(withDescribed(withDeedNouns(withAttribution(withCases(annotated)))))),
    ),
  )
  const named = new Set(
    sentence.names.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  )
  const tokens = sentence.tokens.map((token, index) => withNameTag(token, named.has(index)))
  const plain: readonly Clause[] = sentence.clauses.map((clause) =>
    prefixed(
      withLemma(
        unfooled(
          withoutNameParts(withNamedSubject(withParticle(clause), sentence), sentence),
          tokens,
        ),
        tokens,
      ),
      tokens,
    ),
  )
  const clauses = [
    withMainSubjects,
    withPerfects,
    withAppositions,
    withClausesApart,
    withRelativeSubjects,
  ].reduce((all, mended) => mended(all, tokens), plain)
  return { ...sentence, tokens, clauses }
}

/** "United Nations" and "Human Rights Watch" hold no verb. */
function withNameTag(token: Token, named: boolean): Token {
  if (/^NNPS?$/.test(token.xpos))
    return token.upos === 'PROPN' ? token : { ...token, upos: 'PROPN' }
  return named && /^(?:VB|MD)/.test(token.xpos) ? { ...token, upos: 'PROPN', xpos: 'NNP' } : token
}

/** "Human Rights Watch said", parsed as rights that watch: the name right before the verb is its subject. */
function withNamedSubject(clause: Clause, { names }: Sentence): Clause {
  const { finite, link, passive, predicate, subjects } = clause
  if (subjects.length > 0 || !finite || passive || link !== 'main') return clause
  const name = names.find(({ first, last }) => first === 0 && last === predicate - 1)
  return name ? { ...clause, subjects: [name.last], subjectFrom: 'own' } : clause
}

/** "handed its base over to the army", with the "over" parsed as a preposition. */
function withParticle(clause: Clause): Clause {
  const { objects, obliques, particle, predicate } = clause
  const moved = obliques.find(
    ({ preposition, head }) => /^(?:over|back) to$/.test(preposition) && head > predicate,
  )
  if (!moved || particle || objects.length === 0) return clause
  return {
    ...clause,
    particle: moved.preposition.split(' ')[0] ?? null,
    obliques: obliques.map((one) => (one === moved ? { ...one, preposition: 'to' } : one)),
  }
}

/** The "for" and "in" of "Organisation for Security and Cooperation in Europe" open no phrases of the verb. */
function withoutNameParts(clause: Clause, { names, tokens }: Sentence): Clause {
  const isPart = (head: number): boolean =>
    names.some(
      ({ first, last }) =>
        head > first &&
        head <= last &&
        tokens.some(
          (token, at) => token.head === head && token.deprel === 'case' && at > first && at <= last,
        ),
    )
  const obliques = clause.obliques.filter(({ head }) => !isPart(head))
  return obliques.length === clause.obliques.length ? clause : { ...clause, obliques }
}

/** A passive whose auxiliary is part of a name ("Human Rights Watch appealed") is none. */
function unfooled(clause: Clause, tokens: readonly Token[]): Clause {
  if (!clause.passive) return clause
  const auxiliaries = tokens.filter(
    (token) => token.head === clause.predicate && token.deprel === 'aux:pass',
  )
  return auxiliaries.length > 0 && auxiliaries.every((token) => token.upos === 'PROPN')
    ? { ...clause, passive: false }
    : clause
}

function prefixed(clause: Clause, tokens: readonly Token[]): Clause {
  const lemma = withPrefix(tokens, clause.predicate, clause.lemma)
  return lemma === clause.lemma ? clause : { ...clause, lemma }
}

/** "made clear it would not come", "made it plain that": they said so. */
const isMadeClear = (tokens: readonly Token[], { lemma, predicate }: Clause): boolean => {
  const next = tokens[predicate + 1]?.text === 'it' ? predicate + 2 : predicate + 1
  return lemma === 'make' && /^(?:clear|plain|known)$/.test(tokens[next]?.text ?? '')
}

/** "raped" and "staging" say by their spelling whose form they are. */
const isRegular = (token: Token | undefined): boolean => /(?:ed|ing)$/i.test(token?.text ?? '')

/** "staged" may come with the lemma "stag", "raped" with that of "rap". */
function withLemma(clause: Clause, tokens: readonly Token[]): Clause {
  if (isMadeClear(tokens, clause)) return { ...clause, lemma: 'make_clear' }
  const token = tokens[clause.predicate]
  const isKnown = verbEntries.has(clause.lemma) || speechVerbs.has(clause.lemma)
  if (isKnown && !isRegular(token)) return clause
  const verb = token?.upos === 'VERB' ? verbOf(token.text.toLowerCase()) : undefined
  return verb && verb !== clause.lemma ? { ...clause, lemma: verb } : clause
}
