/** Brings every corpus with names to our seven kinds and one shape, split into training and held-out parts. */
import { nameKinds } from '../../../electron/core/annotate/names/labels'
import type { NameKind } from '../../../shared/model'
import { readBench, type BenchSentence } from '../../data/benches'
import { readGumNames } from '../../data/gum-names'
import { readNewswire, type NamedSentence } from '../../data/newswire'
import { isHeldOut } from '../../data/splits'
import { loadTreebank } from '../../data/treebanks'
import { formsOf, knownLists } from './baked-lists'
import countries from 'world-countries'

/** 0 is our guideline: what is learnt for it is what run time uses beside what is common to all. */
export const domains = ['newswire', 'wikigold', 'crossner', 're3d', 'gum'] as const
export type Domain = (typeof domains)[number]

export interface Corpus {
  readonly domain: Domain
  readonly train: readonly NamedSentence[]
  readonly heldOut: readonly NamedSentence[]
}

const lists = ((): Record<'country' | 'demonym' | 'group', Set<string>> => {
  const known = new Map([...knownLists()].map(({ list, entries }) => [list, entries]))
  const set = (entries: readonly string[]): Set<string> =>
    new Set(entries.map((entry) => formsOf(entry).join(' ')))
  return {
    country: set([
      ...(known.get('country') ?? []),
      ...countries.flatMap(({ name }) => [name.common, name.official]),
    ]),
    demonym: set([
      ...(known.get('demonym') ?? []),
      ...countries.map(({ demonyms }) => demonyms.eng?.m ?? ''),
    ]),
    group: set(known.get('group') ?? []),
  }
})()
const keyOf = (forms: readonly string[]): string =>
  forms.join(' ').toLowerCase().replaceAll('’', "'")
export const isCountry = (forms: readonly string[]): boolean => lists.country.has(keyOf(forms))
export const isDemonym = (forms: readonly string[]): boolean => lists.demonym.has(keyOf(forms))
const isGroup = (forms: readonly string[]): boolean => lists.group.has(keyOf(forms))

const facility =
  /^(?:Airport|Airfield|Base|Barracks|Bridge|Tunnel|Dam|Hospital|Hotel|Palace|Castle|Tower|Building|Stadium|Arena|Theatre|Theater|Museum|Cathedral|Mosque|Temple|Prison|Camp|Station|Hall|Highway|Church|Abbey)$/

export function readCorpus(domain: Domain): Corpus {
  const all = domain === 'newswire' ? readNewswire() : readRaw(domain).map(convert)
  return {
    domain,
    train: all.filter(({ document }) => domain === 'gum' || !isHeldOut(document)),
    heldOut: domain === 'gum' ? [] : all.filter(({ document }) => isHeldOut(document)),
  }
}

/** Wikigold's documents begin at its own marks, not every twenty sentences. */
export function readRaw(domain: Exclude<Domain, 'newswire'>): BenchSentence[] {
  if (domain === 'gum') return readGumNames(loadTreebank('gum-train'))
  if (domain !== 'wikigold') return readBench(domain)
  let report = 0
  return readBench(domain).flatMap((sentence) => {
    const at = sentence.forms.indexOf('-DOCSTART-')
    if (at >= 0) report++
    return at >= 0 && sentence.forms.length === 1
      ? []
      : [{ ...sentence, document: `wikigold@${report}` }]
  })
}

export const isHeldOutSentence = ({ document }: { readonly document: string }): boolean =>
  isHeldOut(document)

function convert({ document, forms, names }: BenchSentence): NamedSentence {
  const taken = new Set<number>()
  return {
    document,
    forms,
    names: names.flatMap((name) => {
      const { first, last } = trim(forms, name.first, name.last, name.type)
      const kind = first > last ? null : kindOf(name.type, forms.slice(first, last + 1))
      if (kind === null) return []
      for (let i = first; i <= last; i++) if (taken.has(i)) return []
      for (let i = first; i <= last; i++) taken.add(i)
      return [{ first, last, kind: nameKinds.indexOf(kind) }]
    }),
  }
}

const roleWord =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|Prime|Minister|Foreign|Secretary|Ambassador|Deputy|Special|Envoy|Representative|UN|US|UK|British|of|State|General|King|Queen|FCO|Chief|Vice|Defence|Office|Under|Assistant|Justice|Governor|Pope|Saint|Senator|Captain|Colonel)\.?$/

/** Articles, possessives and titles stay outside. */
function trim(
  forms: readonly string[],
  from: number,
  to: number,
  type: string,
): { first: number; last: number } {
  let first = from
  let last = to
  while (first < last && /^(?:the|The|a|an|A|An|its|our)$/.test(forms[first]!)) first++
  while (first < last && /^(?:'s|’s|'|’|,|\))$/.test(forms[last]!)) last--
  if (type === 'Person') while (first < last && roleWord.test(forms[first]!)) first++
  return { first, last }
}

function kindOf(type: string, forms: readonly string[]): NameKind | null {
  const land = isCountry(forms) || isDemonym(forms)
  const site = facility.test(forms[forms.length - 1]!)
  const where = land ? 'country' : site ? 'facility' : 'place'
  const who = isGroup(forms) ? 'group' : 'organization'
  switch (type) {
    case 'PER':
    case 'person':
    case 'politician':
      return 'person'
    case 'ORG':
    case 'organisation':
    case 'politicalparty':
    case 'organization':
      return who
    case 'country':
      return 'country'
    case 'LOC':
    case 'location':
    case 'place':
      return where
    case 'MISC':
    case 'misc':
      return land ? 'country' : isGroup(forms) ? 'group' : 'other'
    case 'event':
    case 'election':
    case 'object':
    case 'abstract':
    case 'substance':
      return land ? 'country' : 'other'
    case 'Nationality':
      return land ? 'country' : null
    case 'DocumentReference':
    case 'MilitaryPlatform':
      return isName(forms) ? 'other' : null
    case 'Person':
      return isName(forms) && !forms.some((form) => roleWord.test(form)) ? 'person' : null
    case 'Organisation':
      return !isName(forms) ? null : land ? 'country' : who
    case 'Location':
      return isName(forms) ? where : null
    default:
      return null
  }
}

/** re3d marks descriptions and pronouns too; a name has a capital in every longer word. */
export function isName(forms: readonly string[]): boolean {
  if (
    forms.length === 1 &&
    /^(?:I|We|They|He|She|You|It|Our|His|Their|Those|These|People|Minister|Ministers|Ambassador|Secretary)$/.test(
      forms[0]!,
    )
  )
    return false
  return (
    forms.some((form) => /^\p{Lu}/u.test(form)) &&
    forms.every((form) => form.length <= 3 || /^[\p{Lu}\d]/u.test(form))
  )
}
