/** What wink-nlp and compromise take for names in the same tokens, as spans of our kinds. */
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { NameKind, NameSpan } from '../../shared/model'
import { createGazetteer } from '../../electron/core/gazetteer'

export interface Peer {
  readonly title: string
  readonly label: (forms: readonly string[]) => readonly NameSpan[]
}

interface Found {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

/** Character offsets to the tokens they cover. */
function toSpans(forms: readonly string[], found: readonly Found[]): NameSpan[] {
  const starts: number[] = []
  let at = 0
  for (const form of forms) {
    starts.push(at)
    at += form.length + 1
  }
  return found.flatMap(({ start, end, kind }) => {
    const first = starts.findIndex((from, i) => from + forms[i]!.length > start)
    const last = starts.findLastIndex((from) => from < end)
    return first < 0 || last < first ? [] : [{ first, last, kind, score: 1 }]
  })
}

interface CompromiseJson {
  readonly offset: { readonly start: number; readonly length: number }
  readonly text: string
}

function compromiseNames(forms: readonly string[]): readonly NameSpan[] {
  const doc = nlp(forms.join(' '))
  const read = (kind: NameKind, view: { json: (options: object) => unknown }): Found[] =>
    (view.json({ offset: true, terms: false }) as readonly CompromiseJson[]).map(
      ({ offset, text }) => {
        const lead = text.length - text.trimStart().length
        const bare = text
          .trim()
          .replace(/[.,;:!?'"”)]+$/u, '')
          .replace(/['’]s$/u, '')
        return { start: offset.start + lead, end: offset.start + lead + bare.length, kind }
      },
    )
  return toSpans(forms, [
    ...read('person', doc.people()),
    ...read('place', doc.places()),
    ...read('organization', doc.organizations()),
  ])
}

const wink = winkNLP(model)

const gazetteer = createGazetteer()
const bodies =
  /\b(?:Ministry|Party|Council|Committee|University|Union|Bank|Agency|Commission|Court|Office|Inc|Corp|Company|Group)\b/

/** Kind by our gazetteer, else by a body's usual words, else a person. */
function kindOf(text: string): NameKind {
  if (gazetteer.isCountryName(text) || gazetteer.isDemonym(text)) return 'country'
  if (gazetteer.isOrganisation(text) || gazetteer.isMedia(text)) return 'organization'
  if (gazetteer.isGroup(text)) return 'group'
  if (gazetteer.isCity(text) || gazetteer.isRegion(text)) return 'place'
  return bodies.test(text) ? 'organization' : 'person'
}

/** The light model marks no people, places or bodies of its own: runs of its proper nouns, with kinds by gazetteer. */
function winkNames(forms: readonly string[]): readonly NameSpan[] {
  const doc = wink.readDoc(forms.join(' '))
  const found: Found[] = []
  let at = 0
  let open: { start: number; end: number; kind: NameKind } | null = null
  const text = forms.join(' ')
  const tokens = doc.tokens()
  const tags = tokens.out(wink.its.pos) as string[]
  tokens.out().forEach((form, i) => {
    const start = text.indexOf(form, at)
    at = start + form.length
    if (tags[i] !== 'PROPN') open = null
    else if (open && start - open.end <= 1) open.end = at
    else found.push((open = { start, end: at, kind: 'person' }))
  })
  return toSpans(
    forms,
    found.map((one) => ({ ...one, kind: kindOf(text.slice(one.start, one.end)) })),
  )
}

export const peers: readonly Peer[] = [
  { title: 'compromise', label: compromiseNames },
  { title: 'wink-nlp + gazetteer', label: winkNames },
]
