/** Says who "the visitors", "the visiting leader", "his guest" and "their hosts" are: of the visit told last. */
import type { Mention } from '../../../shared/model'
import type { EventDraft } from './draft'
import { lower, phraseOf, prepositionBefore, referent, type SentenceView } from './sentence-view'

export interface Visit {
  readonly visitors: readonly Mention[]
  readonly hosts: readonly Mention[]
  readonly sentence: number
}

const reach = 2

/** The visit an event tells of; null for any other. */
export function visitOf(draft: EventDraft): Visit | null {
  if (draft.category !== 'CONSULT' || draft.mode !== 'visit') return null
  if (/^(?:negated|hypothetical)$/.test(draft.status) || draft.actors.length === 0) return null
  const root = (one: Mention): Mention => referent(draft.view, one)
  const hosts = draft.hosts.length > 0 ? draft.hosts : draft.recipients
  return {
    visitors: draft.actors.map(root),
    hosts: hosts.map(root),
    sentence: draft.view.sentence.index,
  }
}

/** Whom such a phrase means; null for any other phrase, or when several visits are told. */
export function visitorsAt(view: SentenceView, head: number): readonly Mention[] | null {
  const near = view.visits.filter(({ sentence }) => view.sentence.index - sentence <= reach)
  const last = near.at(-1)
  if (!last) return null
  const { lemma = '', xpos = '' } = view.tokens[head] ?? {}
  const [first] = phraseOf(view, head)
  const words = view.tokens.slice(first, head).map((token) => lower(token))
  const isMany = xpos === 'NNS'
  const isNamed = (view.children[head] ?? []).some(
    (child) =>
      child > head &&
      /^(?:nmod|appos|flat)/.test(view.tokens[child]?.deprel ?? '') &&
      !/^(?:at|in|of)$/.test(prepositionBefore(view, child)),
  )
  if (isNamed || !/^NNS?$/.test(xpos) || words.length > 2) return null
  const owner = /^(?:his|her|their|its)$/.test(words[0] ?? '') ? view.headed.get(first) : undefined
  const isOwned = /^(?:his|her|their|its)$/.test(words[0] ?? '')
  if (/^hosts?$/.test(lemma)) {
    const those = oneOf(near.map(({ hosts }) => hosts))
    if (!isOwned || words.length > 1 || !those || isAmong(view, owner, those)) return null
    return isMany || those.length === 1 ? those : null
  }
  const isVisitor =
    /^(?:visitor|guest)$/.test(lemma) && words.length === 1 && (isOwned || words[0] === 'the')
  const isVisiting = words.join(' ') === 'the visiting'
  if (!isVisitor && !isVisiting) return null
  const those = oneOf(near.map(({ visitors }) => visitors))
  if (!those || isAmong(view, owner, those)) return null
  if (isMany) return those
  return those.length === 1 && those[0]?.kind === 'person' ? those : null
}

/** The one company of several visits; null when they differ. */
const oneOf = (all: readonly (readonly Mention[])[]): readonly Mention[] | null => {
  const told = all.filter((those) => those.length > 0)
  const keys = new Set(
    told.map((those) =>
      those
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ),
  )
  return keys.size === 1 ? (told[0] ?? null) : null
}

/** Nobody is his own guest. */
function isAmong(
  view: SentenceView,
  owner: Mention | undefined,
  those: readonly Mention[],
): boolean {
  const whose = owner && referent(view, owner)
  return whose !== undefined && those.some(({ id }) => id === whose.id)
}
