/** Turns a report's dateline into mentions: the place it was filed from and the agency as its source. */
import type { Article, EntityKind, Span } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import type { Draft } from './draft'

export function datelineDrafts(article: Article, gazetteer: Gazetteer): Draft[] {
  const { dateline, text } = article
  if (!dateline) return []
  const make = (span: Span, kind: EntityKind, use: Draft['use'], key: string | null): Draft => ({
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
  }
  if (dateline.agency) {
    const known = gazetteer.known(text.slice(dateline.agency.start, dateline.agency.end))
    if (known?.media) drafts.push(make(dateline.agency, 'organization', 'source', known.key))
  }
  return drafts
}

const titleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name
