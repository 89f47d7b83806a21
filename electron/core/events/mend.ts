/** Turns a sentence whose main verb the annotator took for a participle or a noun ("ministers criticised Iran") into one that has it as a clause. */
import type { Clause, Sentence, Token } from '../../../shared/model'
import { emptyClause } from './empty-clause'
import { intransitiveVerbs } from './lexicon/cues'
import { verbEntries } from './lexicon/parse-lexicon'
import { pastForms, presentForms, withPrefix } from './lexicon/verb-forms'
import { isDescribing, isRelative, untold, untoldThat } from './untold'
import { usesComplement } from './verb-entry'

/** The sentence with the lost verb found; null when its verb is there. */
export function mend(sentence: Sentence): Sentence | null {
  const at = lostIn(sentence, ...untold(sentence))
  if (at >= 0) return withVerb(sentence, at, null)
  const [speech, that] = untoldThat(sentence)
  const told = lostIn(sentence, that, sentence.tokens.length)
  return told < 0 ? null : withVerb(sentence, told, speech)
}

/** Where the verb is that nobody saw between two tokens; -1 when the stretch has its verb. */
function lostIn(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence
  if (from < 0) return -1
  for (let at = from + 1; at < to - 1; at++) {
    const form = tokens[at]?.text ?? ''
    const past = pastForms.has(form)
    if (!past && !presentForms.has(form)) continue
    const tag = tokens[at]?.xpos ?? ''
    if (
      !/^(?:VB[DNZ]|JJ|NNS)$/.test(tag) &&
      !(tag === 'IN' && past) &&
      !(tag === 'VB' && /^(?:let|set|put|cut|hit|shut)$/.test(form)) &&
      !(tag === 'NN' && /^(?:set|cut|hit|put|shut|lent|fled|fed)$/.test(form)) &&
      !(/^(?:shot|gunned)$/.test(form) && /^(?:dead|down)$/.test(tokens[at + 1]?.text ?? ''))
    )
      continue
    const known = sentence.clauses.find((clause) => clause.finite && clause.predicate === at)
    if (known?.link === 'relative' || (known && isRelative(sentence, known))) continue
    if (known && !isDescribing(known)) return -1
    const alone =
      past &&
      (intransitiveVerbs.has(pastForms.get(form) ?? '') ||
        (/^(?:left|stepped|turned|looked|pressed|sided|set)$/.test(form) &&
          tokens[at + 1]?.upos === 'ADP'))
    const before = tokens[at - 1]?.text === '-' ? at - 3 : at - 1
    if (endsPhrase(tokens, before, from) && (alone || opensPhrase(tokens, at + 1, past))) return at
  }
  return -1
}

/** A noun, or a day behind one, may end a subject; "the" and "of" before the word make a noun of it. */
function endsPhrase(tokens: readonly Token[], last: number, from: number): boolean {
  let at = last
  while (at > from && tokens[at]?.upos === 'ADV') at--
  // "Greece, like most members, plans to": the comma that closes what stands beside the name.
  if (tokens[at]?.text === ',')
    return tokens.slice(0, at).findIndex((token) => token.text === ',') < 8
      ? tokens.slice(from, at).filter((token) => token.text === ',').length === 1
      : false
  return /^(?:NN|PRP$)/.test(tokens[at]?.xpos ?? '')
}

/** What may follow a finite verb: somebody or something, "to" do something. */
function opensPhrase(tokens: readonly Token[], next: number, past: boolean): boolean {
  // "shot and killed eight"
  if (past && tokens[next]?.text === 'and' && pastForms.has(tokens[next + 1]?.text ?? ''))
    return opensPhrase(tokens, next + 2, past)
  const particle = /^(?:out|over|up|down|off|back|away|aside)$/.test(tokens[next]?.text ?? '')
  const token = tokens[particle ? next + 1 : next]
  if (!token || /^(?:by|as|that|which|who)$/i.test(token.text)) return false
  // "set out for Bucharest", "pulled out of the talks"
  if (particle && past && /^(?:for|of|to|from|on|with|against|into)$/.test(token.text)) return true
  if (/^(?:DT|NNPS?|CD|PRP\$?|PDT)$/.test(token.xpos)) return true
  if (/^(?:NOUN|ADJ)$/.test(token.upos))
    return past || token.xpos === 'NNS' || /^[A-Z]/.test(token.text)
  return token.text === 'to' && opensVerb(tokens[next + 1])
}

/** "to free", "resorted to throwing". */
const opensVerb = (token: Token | undefined): boolean =>
  /^VBG?$/.test(token?.xpos ?? '') || verbEntries.has(token?.text ?? '')

function withVerb(sentence: Sentence, at: number, speech: number | null): Sentence {
  const form = sentence.tokens[at]?.text ?? ''
  const past = pastForms.get(form)
  const lemma = withPrefix(sentence.tokens, at, past ?? presentForms.get(form) ?? form)
  const root = sentence.tokens.findIndex((token) => token.head === -1)
  const tokens = sentence.tokens.map((token, index): Token => {
    if (index === at) {
      const above = speech === null ? -1 : (sentence.clauses[speech]?.predicate ?? -1)
      const deprel = above < 0 ? 'root' : 'ccomp'
      return { ...token, lemma, xpos: past ? 'VBD' : 'VBZ', upos: 'VERB', head: above, deprel }
    }
    if (index !== root || speech !== null) return token
    const fronted = opening(sentence, root) !== null
    return { ...token, head: at, deprel: fronted ? 'obl' : index < at ? 'nsubj' : 'dep' }
  })
  const kept = sentence.clauses.filter((clause) => clause.predicate !== at)
  const place = kept.filter((clause) => clause.predicate < at).length
  const moved = (index: number | null): number | null => {
    const clause = index === null ? undefined : sentence.clauses[index]
    if (!clause) return null
    if (clause.predicate === at) return place
    const now = kept.indexOf(clause)
    return now < place ? now : now + 1
  }
  // "lent him money to enlarge the port": what for, unless the verb wants to be told what.
  const wanting = verbEntries.get(lemma)?.some(usesComplement) !== false
  const next = kept.findIndex(
    (clause) =>
      (wanting || clause.predicate === at + 2) &&
      clause.predicate > at &&
      clause.predicate - at < 16 &&
      !clause.finite &&
      sentence.tokens[clause.predicate - 1]?.text === 'to' &&
      !isOfPhrase(sentence, clause.predicate, at),
  )
  const ordered = kept[next]?.subjects.filter((subject) => subject > at) ?? []
  const others = kept.map((clause, index): Clause =>
    index === next
      ? {
          ...clause,
          parent: place,
          link: 'complement',
          marker: 'to',
          complement: moved(clause.complement),
        }
      : { ...clause, parent: moved(clause.parent), complement: moved(clause.complement) },
  )
  // "Residents, who have had no water, laid siege", parsed as residents that have had none
  const lent = sentence.clauses.find(
    (clause) => clause.predicate < at && clause.subjects.length > 0 && isRelative(sentence, clause),
  )
  const teller = speech === null ? undefined : sentence.clauses[speech]
  const clauses: readonly Clause[] = [
    ...others.slice(0, place),
    {
      ...clauseAt(tokens, at, lemma, past !== undefined, next < 0 ? null : next + 1),
      ...argumentsOf(
        sentence.clauses.find((clause) => clause.predicate === at),
        at,
      ),
      ...(teller ? {} : frontedIn(sentence, root, at)),
      ...(teller ? { link: 'complement' as const, marker: 'that', parent: moved(speech) } : {}),
      ...(lent ? { subjects: lent.subjects, subjectFrom: 'own' as const } : {}),
      // "ordered militias to leave"
      ...(ordered.length > 0 ? { objects: ordered } : {}),
    },
    ...others.slice(place),
  ].map((clause) =>
    teller && clause.predicate === teller.predicate ? { ...clause, complement: place } : clause,
  )
  return { ...sentence, tokens, clauses }
}

/** "imposed sanctions in an effort to win": the infinitive says what effort. */
function isOfPhrase({ tokens }: Sentence, infinitive: number, at: number): boolean {
  const noun = tokens[infinitive]?.head ?? -1
  return (
    noun > at &&
    noun < infinitive &&
    tokens.some(({ head, deprel }, index) => head === noun && index < noun && deprel === 'case')
  )
}

/** "In Agadez, people marched", parsed as if it told of Agadez: the preposition that opens the phrase; null without one. */
const opening = (sentence: Sentence, root: number): string | null =>
  sentence.tokens
    .slice(0, root)
    .find((token) => token.head === root && token.deprel === 'case')
    ?.text.toLowerCase() ?? null

function frontedIn(sentence: Sentence, root: number, at: number): Partial<Clause> {
  const preposition = root < at ? opening(sentence, root) : null
  const clause = sentence.clauses.find(({ predicate }) => predicate === at)
  return preposition === null
    ? {}
    : { obliques: [{ preposition, head: root }, ...(clause?.obliques ?? [])] }
}

/** What the parser hung on the word behind it, when it took it for a participle. */
const argumentsOf = (clause: Clause | undefined, at: number): Partial<Clause> =>
  clause
    ? {
        objects: clause.objects.filter((object) => object > at),
        indirect: clause.indirect.filter((object) => object > at),
        ...(clause.obliques.length > 0 ? { obliques: clause.obliques } : {}),
      }
    : {}

/** The clause of the verb: its subject and object are found beside it. */
function clauseAt(
  tokens: readonly Token[],
  at: number,
  lemma: string,
  past: boolean,
  complement: number | null,
): Clause {
  const obliques: { readonly preposition: string; readonly head: number }[] = []
  for (let index = at + 1; index < tokens.length && index < at + 24; index++) {
    const token = tokens[index]
    if (!token || /^(?:VERB|AUX)$/.test(token.upos) || /^[;:]$/.test(token.text)) break
    // "its aid over the treatment of dissidents": what an "of" belongs to stands before it.
    const owned =
      token.text === 'of' &&
      !/^(?:accuse|suspect|convict|strip|rob|warn)$/.test(lemma) &&
      tokens[index - 1]?.upos === 'NOUN'
    if (token.upos === 'ADP' && token.head > index && !owned)
      obliques.push({ preposition: token.text.toLowerCase(), head: token.head })
  }
  return {
    ...emptyClause,
    predicate: at,
    lemma,
    link: 'main',
    parent: null,
    marker: null,
    obliques,
    tense: past ? 'past' : 'present',
    finite: true,
    complement,
  }
}
