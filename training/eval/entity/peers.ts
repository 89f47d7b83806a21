/** What wink-nlp and compromise find as people, organisations and places in the same line. */
import { createRequire } from 'node:module'

export interface PeerName {
  readonly start: number
  readonly end: number
  readonly type: string
}

const require = createRequire(import.meta.url)

interface CompromiseView {
  json: (
    options: object,
  ) => readonly { readonly offset: { readonly start: number; readonly length: number } }[]
}
interface CompromiseDoc {
  people: () => CompromiseView
  places: () => CompromiseView
  organizations: () => CompromiseView
}

let compromise: ((text: string) => CompromiseDoc) | null = null

export function findByCompromise(text: string): PeerName[] {
  compromise ??=
    (require('compromise') as { default?: (text: string) => CompromiseDoc }).default ??
    (require('compromise') as (text: string) => CompromiseDoc)
  const doc = compromise(text)
  const of = (view: CompromiseView, type: string): PeerName[] =>
    view.json({ offset: true, terms: false }).map(({ offset }) => {
      const words = text.slice(offset.start, offset.start + offset.length)
      const trimmed = words.replace(/(?:['’]s)?[\s.,;:!?"')\]]*$/, '').replace(/^[\s"'([]+/, '')
      const start = offset.start + words.indexOf(trimmed)
      return { start, end: start + trimmed.length, type }
    })
  return [...of(doc.people(), 'PER'), ...of(doc.places(), 'LOC'), ...of(doc.organizations(), 'ORG')]
}

interface WinkDoc {
  readonly tokens: () => { out: (its: unknown) => readonly string[] }
}

let wink: ((text: string) => PeerName[]) | null = null

/** Its lite model has no people or places of its own: runs of proper nouns, as a user would take them. */
export function findByWink(text: string): PeerName[] {
  wink ??= createWink()
  return wink(text)
}

function createWink(): (text: string) => PeerName[] {
  const winkNlp = require('wink-nlp') as (model: unknown) => {
    readDoc: (text: string) => WinkDoc
    its: { value: unknown; pos: unknown }
  }
  const nlp = winkNlp(require('wink-eng-lite-web-model'))
  return (text) => {
    const doc = nlp.readDoc(text)
    const values = doc.tokens().out(nlp.its.value)
    const tags = doc.tokens().out(nlp.its.pos)
    const names: PeerName[] = []
    let at = 0
    let open: { start: number; end: number; words: number } | null = null
    const close = (): void => {
      if (open)
        names.push({ start: open.start, end: open.end, type: open.words > 1 ? 'PER' : 'LOC' })
      open = null
    }
    values.forEach((value, index) => {
      const start = text.indexOf(value, at)
      if (start < 0) return
      at = start + value.length
      if (tags[index] === 'PROPN' && /^\p{Lu}/u.test(value)) {
        if (open) open = { start: open.start, end: at, words: open.words + 1 }
        else open = { start, end: at, words: 1 }
      } else close()
    })
    close()
    return names
  }
}
