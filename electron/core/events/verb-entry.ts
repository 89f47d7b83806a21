/** Chooses the lexicon entry that fits a clause best: the most special needs that are met. */
import type { Clause } from '../../../shared/model'
import { verbEntries, type VerbEntry } from './lexicon/parse-lexicon'
import { meets, unnamed, type Deep } from './needs'
import { lower, type SentenceView } from './sentence-view'
import { hasNo } from './verb-checks'

/** An entry, with the clause's arguments as it takes them. */
export interface Best {
  readonly entry: VerbEntry
  readonly deep: Deep
}

export function bestEntry(view: SentenceView, clause: Clause, deep: Deep): Best | null {
  const particles = clause.particle ? [clause.particle] : particlesAfter(view, clause)
  const readings: readonly (readonly [name: string, deep: Deep])[] = [
    ...particles.map(
      (particle) =>
        [`${clause.lemma}_${particle}`, withObject(view, clause, deep, particle)] as const,
    ),
    // "staged an exercise off Darwin": a particle no entry knows is none.
    ...(clause.particle && verbEntries.has(`${clause.lemma}_${clause.particle}`)
      ? []
      : [[clause.lemma, deep] as const]),
  ]
  let best: Best | null = null
  let bestScore = 0
  for (const [name, used] of readings) {
    let own: VerbEntry | null = null
    for (const entry of verbEntries.get(name) ?? []) {
      const unsaid = entry.flags.has('unless')
      const special = (name.includes('_') ? 3 : 0) + (unsaid ? 0.5 : 0)
      const wins = (score: number): boolean =>
        score > bestScore || (score === bestScore && own !== null && entry.place < own.place)
      if (!wins(entry.most + special)) continue
      if (unsaid && !isDenied(view, clause, used)) continue
      const needed =
        entry.needs.length === 0
          ? 0.6
          : entry.needs.reduce((most, need) => Math.max(most, meets(view, clause, used, need)), 0)
      const nobody = needed === 0 || (needed === unnamed && entry.category === 'CONSULT')
      const score = nobody ? 0 : needed + special
      if (wins(score)) [own, bestScore] = [entry, score]
    }
    if (own) best = { entry: own, deep: used }
  }
  return best
}

/** "did not attend", "no longer has relations", "saw no need". */
const isDenied = (view: SentenceView, clause: Clause, deep: Deep): boolean =>
  clause.negated ||
  /^(?:fail|refuse|decline)$/.test(
    clause.link === 'complement' ? (view.sentence.clauses[clause.parent ?? -1]?.lemma ?? '') : '',
  ) ||
  deep.objects.some((object) => hasNo(view, object)) ||
  view.tokens
    .slice(Math.max(0, clause.predicate - 3), clause.predicate)
    .some((token) => /^(?:never|longer|neither|nor)$/.test(lower(token)))

/** "took in refugees", parsed as "took (in refugees)": what stands behind the particle is the object. */
function withObject(view: SentenceView, clause: Clause, deep: Deep, particle: string): Deep {
  if (clause.particle || lower(view.tokens[clause.predicate + 1]) !== particle) return deep
  const [object] = deep.obliques
    .filter(({ preposition, head }) => preposition === particle && head > clause.predicate)
    .sort((a, b) => a.head - b.head)
  return object
    ? {
        ...deep,
        objects: [...deep.objects, object.head],
        obliques: deep.obliques.filter((oblique) => oblique !== object),
      }
    : deep
}

function particlesAfter(view: SentenceView, clause: Clause): readonly string[] {
  const found = (view.children[clause.predicate] ?? [])
    .filter(
      (child) =>
        child > clause.predicate &&
        /^(?:RP|RB|IN)$/.test(view.tokens[child]?.xpos ?? '') &&
        child - clause.predicate < 6,
    )
    .map((child) => lower(view.tokens[child]))
  const next = lower(view.tokens[clause.predicate + 1])
  return [
    ...new Set([
      ...found,
      ...behindObject(view, clause),
      ...(/^(?:out|up|off|down|back|over|away|for|by|aside|in|free|home|no|dead|short|ablaze|alight)$/.test(
        next,
      )
        ? [next]
        : []),
      // "took the boy in a classroom" takes nobody in.
      ...(clause.objects.length > 0
        ? []
        : clause.obliques
            .filter(({ head }) => head > clause.predicate && view.timeAt[head] === -1)
            .map((o) => o.preposition.split(' ')[0] ?? '')),
    ]),
  ].filter((word) =>
    /^(?:out|up|off|down|back|over|away|aside|in|dead|at|forward|free|home|no|short|ablaze|alight)$/.test(
      word,
    ),
  )
}

/** "handed a smuggler over to the police", with the "over" hung on the smuggler. */
const behindObject = (view: SentenceView, { objects, predicate }: Clause): readonly string[] =>
  objects.flatMap((object) =>
    (view.children[object] ?? [])
      .filter(
        (child) =>
          child === object + 1 &&
          child > predicate &&
          /^R[BP]$/.test(view.tokens[child]?.xpos ?? ''),
      )
      .map((child) => lower(view.tokens[child])),
  )

export const usesComplement = (entry: VerbEntry): boolean =>
  entry.needs.some(
    (need) =>
      need.kind === 'complement' ||
      need.kind === 'infinitive' ||
      need.kind === 'participle' ||
      need.kind === 'doing' ||
      (need.kind === 'all' &&
        need.needs.some(({ kind }) => /^(?:complement|infinitive|doing)$/.test(kind))),
  )
