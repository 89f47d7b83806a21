/** Turns a report's dateline into mentions: the place it was filed from and the agency as its source. */
import type { Article, EntityKind, Span } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import type { Draft } from './draft'
import type { Link } from './links'

/** Where a desk writes what a report is in the place of where it is from. */
const noPlace =
  /^(?:update|exclusive|analysis|breaking|watch|factbox|corrected|timeline|profile|explainer|opinion|insight|interview|photos?|video|live)\b/i

type Make = (span: Span, kind: EntityKind, use: Draft['use'], key: string | null) => Draft

export function datelineDrafts(article: Article, gazetteer: Gazetteer): Draft[] {
  const { dateline, text } = article
  if (!dateline) return []
  const make: Make = (span, kind, use, key) => ({
    sentence: -1,
    first: -1,
    last: -1,
    head: -1,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind,
    form: 'name',
    use,
    gazetteer: key,
    antecedent: null,
    members: [],
    score: 0.9,
  })
  const drafts: Draft[] = []
  if (dateline.place) {
    const name = titleCase(text.slice(dateline.place.start, dateline.place.end))
    const known = gazetteer.known(name)
    const country = gazetteer.country(name)
    const city = gazetteer.cities(name, true)[0]
    if (country) drafts.push(make(dateline.place, 'country', 'place', country.key))
    else if (known?.kind === 'place') drafts.push(make(dateline.place, 'place', 'place', known.key))
    else if (city) drafts.push(make(dateline.place, 'place', 'place', city.key))
    else drafts.push(...unknownPlace(article, dateline.place, gazetteer, make))
  }
  if (dateline.agency) {
    const known = gazetteer.known(text.slice(dateline.agency.start, dateline.agency.end))
    if (known?.media) drafts.push(make(dateline.agency, 'organization', 'source', known.key))
  }
  return drafts
}

/** "HAQUIRA, Peru —": a place no list knows, and the country it lies in. */
function unknownPlace(
  { text, dateline }: Article,
  place: Span,
  gazetteer: Gazetteer,
  make: Make,
): Draft[] {
  const behind = /^, (\p{Lu}[\p{L} ]*?)(?=,| [(—–-])/u.exec(text.slice(place.end, dateline?.end))
  const words = behind?.[1] ?? ''
  const holder = words === '' ? null : gazetteer.country(words)
  const name = text.slice(place.start, place.end)
  if (!holder || noPlace.test(name) || /[/|]/.test(name)) return []
  const start = place.end + 2
  return [
    make(place, 'place', 'place', null),
    make({ start, end: start + words.length }, 'country', 'place', holder.key),
  ]
}

/** Where an unknown place of the dateline lies, as it says itself. */
export const datelineLinks = (drafts: readonly Draft[]): Link[] => {
  const [place, country] = drafts
  return place?.kind === 'place' && country?.kind === 'country'
    ? [{ type: 'located-in', source: place, target: country }]
    : []
}

const titleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name
