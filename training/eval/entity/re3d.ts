/** Scores named people, organisations, places and nationalities in re3d by overlap and type, and which names are one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveGraph } from '../../../electron/core/resolve'
import type { EntityKind, Span } from '../../../shared/model'
import { isHeldOut } from '../../data/splits'
import type { Row } from '../scorer'
import type { Reader } from './read'
import { emptyTally, f1Of, noteOf } from './tally'

interface GoldEntity {
  readonly begin: number
  readonly end: number
  readonly type: string
  readonly value: string
}
interface GoldRelation {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly sourceBegin: number
  readonly sourceEnd: number
  readonly targetBegin: number
  readonly targetEnd: number
}
interface Document {
  readonly id: string
  readonly text: string
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
}

const outer = new Set(['Person', 'Organisation', 'Location', 'Nationality'])

export function scoreRe3d(reader: Reader, shared: string, errors: boolean): Row[] {
  const documents = readFileSync(join(shared, 'bench/re3d-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document)
  return (['worked on', 'only scored'] as const).flatMap((part) => {
    const names = emptyTally()
    const same = { found: 0, gold: 0 }
    for (const document of documents) {
      if (isHeldOut(`re3d#${document.id}`) !== (part === 'only scored')) continue
      const show = errors && part === 'worked on'
      const reading = reader.read(document.text, document.id)
      const gold = document.entities.filter(({ type }) => outer.has(type))
      const named = gold.filter((entity) => isNamed(entity, document.text))
      const found = reading.mentions.filter(({ form }) => form === 'name')
      const fits = (mention: { kind: EntityKind } & Span, entity: GoldEntity): boolean =>
        mention.start < entity.end &&
        mention.end > entity.begin &&
        isSameType(mention.kind, entity.type)
      for (const entity of named) {
        names.gold++
        if (found.some((mention) => fits(mention, entity))) names.hit++
        else if (show)
          console.log(
            `  missed ${entity.type}[${entity.value}] … ${around(document.text, entity.begin)}`,
          )
      }
      for (const mention of found) {
        const right = named.some((entity) => fits(mention, entity))
        if (!right && gold.some((entity) => !named.includes(entity) && fits(mention, entity)))
          continue
        names.found++
        if (right) names.right++
        else if (show)
          console.log(
            `  wrong ${mention.kind}[${mention.text}] … ${around(document.text, mention.start)}`,
          )
      }
      const graph = resolveGraph([reading], [], reader.gazetteer)
      const entityAt = (begin: number, end: number): ReadonlySet<string> =>
        new Set(
          graph.entities
            .filter((entity) =>
              entity.mentions.some((mention) => mention.start < end && mention.end > begin),
            )
            .map(({ id }) => id),
        )
      for (const relation of document.relations) {
        if (relation.type !== 'IsSynonymOf') continue
        same.gold++
        const source = entityAt(relation.sourceBegin, relation.sourceEnd)
        const target = entityAt(relation.targetBegin, relation.targetEnd)
        if ([...source].some((id) => target.has(id))) same.found++
        else if (show) console.log(`  not one: ${relation.source} = ${relation.target}`)
      }
    }
    return [
      {
        name: `re3d names by overlap and type F1, ${part}`,
        value: f1Of(names),
        goal: 0.8,
        note: noteOf(names),
      },
      {
        name: `re3d IsSynonymOf on one entity, ${part}`,
        value: same.gold === 0 ? 0 : same.found / same.gold,
        goal: 0.75,
        note: `${String(same.found)}/${String(same.gold)}`,
      },
    ]
  })
}

/** A country acts, lies somewhere and gives a nationality: the bench has a type for each. */
function isSameType(kind: EntityKind, type: string): boolean {
  switch (kind) {
    case 'person':
      return type === 'Person'
    case 'organization':
    case 'group':
      return type === 'Organisation' || (kind === 'group' && type === 'Nationality')
    case 'country':
      return type !== 'Person'
    case 'place':
    case 'facility':
      return type === 'Location'
  }
}

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 40), at + 60).replace(/\n/g, ' ')

const small =
  /^(?:the|a|an|of|for|and|in|on|to|from|with|by|at|its|their|his|her|our|this|these|those|all|some|many|we|i|he|she|they|it|you|who|which|that|both|other|'s|’s)$/i
const roles =
  /^(?:minister|ministers|secretary|president|ambassador|envoy|representative|governor|general|mr|king|spokesman|commissioner|director|commander|chief|coordinator|official|officials|government|coalition|members|forces)$/i

/** Holds a proper name: a capital that no sentence start explains, in a word that is no bare title. */
function isNamed({ begin, value, type }: GoldEntity, text: string): boolean {
  const words = [...value.matchAll(/[\p{L}\p{N}'’.-]+/gu)]
  return words.some((found) => {
    const word = found[0]
    if (!/^\p{Lu}/u.test(word) || small.test(word)) return false
    if (type === 'Person' && roles.test(word)) return false
    if (
      type === 'Person' &&
      /^(?:Foreign|Prime|Defence|Defense|Special|UN|US|UK|Office|Middle|East)$/.test(word)
    )
      return false
    const before = text.slice(Math.max(0, begin + found.index - 3), begin + found.index)
    const opens = before.trim() === '' || /[.!?:”"]\s*$/.test(before) || before.includes('\n')
    if (!opens) return true
    return (
      new RegExp(`[\\p{Ll},] ${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text) ||
      /^\p{Lu}{2,}/u.test(word) ||
      (words.length > 1 && found.index === 0 && /^\p{Lu}/u.test(words[1]?.[0] ?? ''))
    )
  })
}
