/** Joins the people of many reports: blocks by family name, then given names decide. */
import { fold, type Gazetteer } from '../../gazetteer'
import type { UnsurePair } from '../candidates'
import type { LocalEntity } from './local'
import {
  matchGivenNames,
  matchTranscriptions,
  parsePersonName,
  transcriptionKey,
  type PersonName,
} from './person-name'
import type { UnionFind } from './union-find'

interface Named {
  readonly local: LocalEntity
  readonly name: PersonName
  readonly text: string
}

/** Joins in `sets` (keys of local entities); gives the pairs that stay unsure. */
export function joinPeople(
  people: readonly LocalEntity[],
  sets: UnionFind,
  gazetteer: Gazetteer,
): readonly UnsurePair[] {
  const unsure: UnsurePair[] = []
  const blocks = [...blocksOf(people).values()].map((block) => ({
    block,
    full: block.filter(({ name }) => name.given.length > 0),
  }))
  for (const { full } of blocks) joinFullNames(full, sets)
  const full = blocks.flatMap((block) => block.full)
  joinTranscriptions(full, sets)
  joinSecondSurnames(full, sets, gazetteer)
  joinNicknames(people, sets)
  for (const { block, full } of blocks) {
    // A short name that is joined makes two full names neither one nor different.
    const roots = [...new Set(full.map(({ local }) => sets.rootOf(local.key)))]
    const [only] = roots
    for (const short of block.filter(({ name }) => name.given.length === 0)) {
      if (only === undefined) joinSurnames(block, short, sets)
      else if (roots.length === 1)
        sets.join(
          only,
          short.local.key,
          `“${short.text}” alone: only one person of that name is in the reports.`,
        )
      else
        for (const root of roots)
          unsure.push({
            a: root,
            b: short.local.key,
            score: 1 / roots.length,
            why: `“${short.text}” alone may be any of ${roots.length} people of that name.`,
          })
    }
  }
  return unsure
}

function blocksOf(people: readonly LocalEntity[]): ReadonlyMap<string, readonly Named[]> {
  const blocks = new Map<string, Named[]>()
  for (const local of people) {
    const text = fullest(local.names)
    const name = parsePersonName(text)
    const block = blocks.get(name.familyKey)
    if (block) block.push({ local, name, text })
    else blocks.set(name.familyKey, [{ local, name, text }])
  }
  return blocks
}

/** Identical full names first, in one pass; then the few distinct names are compared with each other. */
function joinFullNames(full: readonly Named[], sets: UnionFind): void {
  const distinct = new Map<string, Named>()
  for (const named of full) {
    const key = [...named.name.given, named.name.family].join(' ')
    const first = distinct.get(key)
    if (first)
      sets.join(first.local.key, named.local.key, `“${named.text}” is named so in several reports.`)
    else distinct.set(key, named)
  }
  const names = [...distinct.values()].sort((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
  )
  for (const [index, a] of names.entries()) {
    const fits = names.filter((b) => b !== a && matchGivenNames(a.name, b.name) !== null)
    // An initial or half a double name that fits two people joins neither.
    if (isPartial(a.name) && new Set(fits.map(({ local }) => sets.rootOf(local.key))).size > 1)
      continue
    for (const b of names.slice(index + 1)) {
      const why = matchGivenNames(a.name, b.name)
      if (why !== null && !(isPartial(b.name) && fitsSeveral(b, names, sets)))
        sets.join(
          a.local.key,
          b.local.key,
          `“${a.text}” and “${b.text}”: same family name, ${why}.`,
        )
    }
  }
}

/** Across family names: "Mammadov" and "Mamedov", "Woldemariam" and "Wolde-Mariam". */
function joinTranscriptions(full: readonly Named[], sets: UnionFind): void {
  const distinct = new Map<string, Named>()
  for (const named of full) if (!distinct.has(named.text)) distinct.set(named.text, named)
  const alike = new Map<string, Named[]>()
  for (const named of distinct.values()) {
    const key = transcriptionKey(named.name)
    const names = alike.get(key)
    if (names) names.push(named)
    else alike.set(key, [named])
  }
  for (const names of alike.values()) {
    const list = names.sort((a, b) => (a.text < b.text ? -1 : 1))
    for (const [index, a] of list.entries())
      for (const b of list.slice(index + 1)) {
        if (a.name.familyKey === b.name.familyKey) continue
        const why = matchTranscriptions(a.name, b.name)
        if (why !== null)
          sets.join(a.local.key, b.local.key, `“${a.text}” and “${b.text}”: ${why}.`)
      }
  }
}

/** "Rosa Quispe" and "Rosa Quispe Huaman": the same words and one more, where no given name ends the shorter. */
function joinSecondSurnames(full: readonly Named[], sets: UnionFind, gazetteer: Gazetteer): void {
  const wordsOf = ({ name }: Named): string => [...name.given, name.family].join(' ')
  const shorter = new Map<string, Named>()
  for (const named of full)
    if (named.name.given.length > 0 && !gazetteer.isGivenName(capital(named.name.family)))
      shorter.set(wordsOf(named), named)
  const longer = new Map<string, Named[]>()
  for (const named of full) {
    const start = named.name.given.join(' ')
    if (named.name.given.length < 2 || !shorter.has(start)) continue
    longer.set(start, [...(longer.get(start) ?? []), named])
  }
  for (const [start, list] of longer) {
    const short = shorter.get(start)
    const [long] = list
    if (!short || !long || list.some((one) => wordsOf(one) !== wordsOf(long))) continue
    sets.join(
      short.local.key,
      long.local.key,
      `“${short.text}” and “${long.text}”: the same name and a second surname.`,
    )
  }
}

/** "Kru Tee", once a report names Niwat “Kru Tee” Suksai. */
function joinNicknames(people: readonly LocalEntity[], sets: UnionFind): void {
  const bearers = new Map<string, LocalEntity>()
  for (const local of people)
    for (const name of local.names) {
      const nickname = /[“"‘'](\p{Lu}[^“”"‘’']+)[”"’']/u.exec(name)?.[1]
      if (nickname !== undefined) bearers.set(fold(nickname), local)
    }
  if (bearers.size === 0) return
  for (const local of people)
    for (const name of local.names) {
      const bearer = bearers.get(fold(name))
      if (bearer) sets.join(bearer.key, local.key, `“${name}” is a nickname that a report gives.`)
    }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const isPartial = ({ given }: PersonName): boolean => given.every((part) => part.length === 1)

function fitsSeveral(a: Named, names: readonly Named[], sets: UnionFind): boolean {
  const roots = names.filter((b) => b !== a && matchGivenNames(a.name, b.name) !== null)
  return new Set(roots.map(({ local }) => sets.rootOf(local.key))).size > 1
}

/** No full name anywhere: the same surname in several reports is taken as one person. */
function joinSurnames(block: readonly Named[], short: Named, sets: UnionFind): void {
  const first = block.find(({ name }) => single(name.family) === single(short.name.family))
  if (first && first !== short)
    sets.join(
      first.local.key,
      short.local.key,
      first.name.family === short.name.family
        ? `“${short.text}” is named so in several reports.`
        : `“${short.text}” and “${first.text}” are one surname in two spellings.`,
    )
}

/** "Asad" and "Assad". */
const single = (family: string): string => family.replace(/(\p{L})\1/gu, '$1')

const fullest = (names: readonly string[]): string =>
  [...names].sort(
    (a, b) => b.split(/[\s-]/).length - a.split(/[\s-]/).length || b.length - a.length,
  )[0] ?? ''
