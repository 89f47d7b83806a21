/** Ties "I" to the person who speaks, and "we" to the person or body who does; in a release without a speaker, to who issues it. */
import { bySentence, rootOf, type Draft } from './draft'
import { pronoun } from './interviews'
import { firstPerson, firstPersons } from './quoted'
import type { Role } from './roles'
import { lowerAt, type View } from './view'
import { voicesOf } from './voices'

const either = new RegExp(`${firstPerson.source}|${firstPersons.source}`, 'i')
const bodies = new Set(['country', 'organization', 'group'])

/** What a body says of itself in its own release, and others seldom of it in the present. */
const performed =
  /^(?:condemn|welcome|congratulate|applaud|commend|deplore|regret|reaffirm|reiterate|extend|express|mourn|thank|honor|honour|wish|appreciate)$/
/** … and beside "we": "As we have said, the United States supports …". */
const besideWe = /^(?:support|remain|urge|call|stand|offer|reject|believe|continue)$/
/** A release tells so early whose it is. */
const OPENING = 4

/** What one does oneself when one says "we"; other deeds are done by those one speaks for. */
const personal =
  /^(?:meet|talk|speak|discuss|agree|say|tell|ask|urge|call|thank|welcome|condemn|hope|believe|want|think|know|see|hear|visit|invite|congratulate|consult|exchange|raise|negotiate|sit|have|be|feel|like|wish|reach)$/

/** `speakers`: all who may speak, pronouns among them; `roles`: of the report. */
export function firstPersonMentions(
  views: readonly View[],
  speakers: readonly Draft[],
  roles: readonly Role[],
): Draft[] {
  const spoken = views.map(({ tokens }) =>
    tokens.flatMap(({ text }, at) => (text.length < 10 && either.test(text) ? [at] : [])),
  )
  if (spoken.every((those) => those.length === 0)) return []
  const groups = bySentence([...speakers].sort((a, b) => a.start - b.start))
  const voices = voicesOf(views, groups)
  let issuer: Draft | null = null
  return views.flatMap((view, place) => {
    const voice = voices[place] ?? null
    const here = groups.get(view.sentence.index) ?? []
    if (place < OPENING && !voice && !view.sentence.headline) issuer ??= issuerIn(view, here)
    return (spoken[place] ?? []).flatMap((at) => {
      const many = firstPersons.test(lowerAt(view, at))
      if (isLet(view, at)) return []
      const speaker = voice?.says(at) ? rootOf(voice.who) : null
      const who = !many
        ? speaker
        : speaker
          ? behind(view, at, speaker, roles)
          : voice
            ? null
            : issuer
      return who && (many || who.kind === 'person') ? [pronoun(view, at, who, who.kind)] : []
    })
  })
}

/** "Let us go", "let's". */
const isLet = (view: View, at: number): boolean => view.tokens[at - 1]?.lemma === 'let'

/** A spokesman's "we" are those he speaks for, null where nobody says who they are; a minister's are, in deeds that he does not do himself. */
function behind(view: View, at: number, who: Draft, roles: readonly Role[]): Draft | null {
  if (who.kind !== 'person') return bodies.has(who.kind) ? who : null
  const own = roles.filter(({ holder }) => rootOf(holder) === who)
  const body = own.find(({ represents }) => bodies.has(represents?.kind ?? ''))?.represents ?? null
  if (own.some(({ role }) => /\bspokes|press secretary/i.test(role))) return body
  const verb = view.tokens[view.tokens[at]?.head ?? -1]
  const does = view.tokens[at]?.deprel === 'nsubj' && verb?.upos === 'VERB'
  return body && does && !personal.test(verb.lemma) ? body : who
}

/** "The United States condemns …": the body that a release speaks for. */
function issuerIn(view: View, here: readonly Draft[]): Draft | null {
  const root = view.tokens.findIndex(({ head }) => head < 0)
  const verb = view.tokens[root]
  if (!verb || !/^VB[ZP]$/.test(verb.xpos)) return null
  const beside =
    besideWe.test(verb.lemma) && view.tokens.some((_, at) => lowerAt(view, at) === 'we')
  if (!beside && !performed.test(verb.lemma)) return null
  const subject = (view.children[root] ?? []).find(
    (child) => view.tokens[child]?.deprel === 'nsubj',
  )
  const issuer = here.find(({ head, kind }) => head === subject && bodies.has(kind))
  return issuer ? rootOf(issuer) : null
}
