/**
 * Carries the town and the day of a scene to what is told in it without them.
 *
 * - A scene begins with something told to have happened, with a town or a single day of its own.
 * - It ends with its paragraph, with the next thing in another town or on another day, with background, with what is
 *   still to come, and with a sentence that turns away ("Meanwhile", "Elsewhere"). A "where" clause goes on with it.
 * - Inside it, what is told in the plain past takes the town and the day it lacks: at talks what those who met asked,
 *   refused or agreed; in a protest what the crowd and the police did; in violence what the same people did.
 * - Over a paragraph only this is taken up again: the report's main meeting, where two who met answer each other
 *   (one asks or offers, the other agrees or refuses); and the day of the crowd the report opens with.
 */
import type { EventDate, Mention } from '../../../shared/model'
import type { SettledDraft } from './draft'
import { offsetIn } from './event-offset'
import {
  isCrowd,
  isDated,
  isPlainPast,
  isPolice,
  presentAt,
  townsOf,
  turnsAway,
} from './scene-signs'
import { nameOf, shareSide, type Side, type SidesOf } from './sides'

type Kind = 'talks' | 'protest' | 'violence' | 'other'

export interface Scene {
  readonly kind: Kind
  readonly block: number
  /** Sentence of the last thing told in it. */
  readonly last: number
  readonly date: EventDate | null
  readonly towns: readonly Mention[]
  readonly sides: readonly Side[]
}

/** Drafts in the order of the text; those inside a scene take what they lack. */
export function carryScenes(
  drafts: readonly SettledDraft[],
  sidesOf: SidesOf,
): readonly SettledDraft[] {
  let scene: Scene | null = null
  return drafts.map((draft) => {
    const { block } = draft.view.sentence
    if (scene && (scene.block !== block || turnsAway(draft))) scene = null
    const filled: SettledDraft =
      scene && isInside(draft, scene, sidesOf) ? fill(draft, scene) : draft
    scene = sceneAfter(filled, scene, sidesOf)
    return filled
  })
}

function sceneAfter(draft: SettledDraft, scene: Scene | null, sidesOf: SidesOf): Scene | null {
  const { sentence } = draft.view
  // "Two days after their first encounter": an aside on another day.
  if (offsetIn(draft)) return scene
  if (draft.background || !/^(?:actual|negated)$/.test(draft.status)) {
    const aside =
      draft.clause !== null &&
      /^(?:relative|adverbial|participle|complement)$/.test(draft.clause.link)
    return aside ? scene : null
  }
  const date = isDated(draft) ? draft.date : null
  const towns = townsOf(draft)
  if (date === null && towns.length === 0) return scene
  const begun = sceneOf(draft, sidesOf)
  // Who telephone are in no town together.
  if (!scene || draft.mode === 'phone' || !fits(draft, scene)) return begun
  return {
    ...scene,
    last: sentence.index,
    date: scene.date ?? date,
    towns: scene.towns.length > 0 ? scene.towns : towns,
    sides: [...scene.sides, ...begun.sides],
  }
}

function sceneOf(draft: SettledDraft, sidesOf: SidesOf): Scene {
  const { block, index } = draft.view.sentence
  return {
    kind: kindOf(draft),
    block,
    last: index,
    date: isDated(draft) ? draft.date : null,
    towns: townsOf(draft),
    sides: sidesOf(draft, kindOf(draft) === 'talks' ? presentAt(draft) : draft.actors),
  }
}

function kindOf({ category, mode }: SettledDraft): Kind {
  if (category === 'PROTEST') return 'protest'
  if (/^(?:ASSAULT|COERCE)$/.test(category)) return 'violence'
  const met = category === 'CONSULT' && mode !== 'phone' && mode !== 'press'
  return met || category === 'AGREE' ? 'talks' : 'other'
}

/** Nothing it says of itself stands against the scene. */
function fits(draft: SettledDraft, scene: Scene): boolean {
  const { date, view } = draft
  if (date && scene.date && date.start !== scene.date.start) return false
  if (date && !isDated(draft)) return false
  if (draft.places.length === 0 || scene.towns.length === 0) return true
  const towns = new Set(scene.towns.map((town) => nameOf(view, town)))
  return draft.places.some((place) => towns.has(nameOf(view, place)))
}

function isInside(draft: SettledDraft, scene: Scene, sidesOf: SidesOf): boolean {
  if (draft.background || !/^(?:actual|negated)$/.test(draft.status)) return false
  const { index } = draft.view.sentence
  if (index - scene.last > 2 || !isPlainPast(draft) || !fits(draft, scene)) return false
  const sides = sidesOf(draft, draft.actors)
  const force = /^(?:ASSAULT|COERCE|MOBILIZE|PROTEST)$/.test(draft.category)
  switch (scene.kind) {
    case 'talks':
      return (
        !force && isSaidAtTalks(draft) && shareSide(sides.filter(mayAnswer(draft)), scene.sides)
      )
    case 'protest':
      return (
        isCrowd(draft, draft.actors) ||
        shareSide(sides, scene.sides) ||
        (force && (isPolice(draft) || isCrowd(draft, draft.recipients)))
      )
    case 'violence':
      return force && index - scene.last <= 1 && shareSide(sides, scene.sides)
    case 'other':
      return (
        !force &&
        index === scene.last &&
        draft.clause?.link === 'conjunct' &&
        shareSide(sides, scene.sides)
      )
  }
}

const answers = /^(?:REQUEST|REJECT|AGREE|CONCEDE|CONSULT)$/

const isSaidAtTalks = ({ category, mode }: SettledDraft): boolean =>
  mode !== 'phone' &&
  (answers.test(category) || /^(?:ACCUSE|THREATEN|SUPPORT|COOPERATE)$/.test(category))

/** A country speaks in many places at once; a person who met, where they met. */
const mayAnswer =
  ({ category }: SettledDraft) =>
  ({ person }: Side): boolean =>
    person || answers.test(category)

function fill(draft: SettledDraft, scene: Scene): SettledDraft {
  const { date } = scene
  return {
    ...draft,
    date:
      draft.date ?? (date && { ...date, how: `the day of the scene it is told in: ${date.how}` }),
    places: draft.places.length > 0 ? draft.places : scene.towns,
  }
}
