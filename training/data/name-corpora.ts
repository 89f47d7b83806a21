/** Brings every corpus with names to our seven kinds, each with the number of the guideline it follows. */
import type { NameLists } from '../../electron/core/annotate'
import { nameKinds } from '../../electron/core/annotate/names/labels'
import { readBench, type BenchName, type BenchSentence } from './benches'
import { readGumNames } from './gum-names'
import { readNewswire, type NamedSentence } from './newswire'
import { loadTreebank } from './treebanks'

const kind = (name: (typeof nameKinds)[number]): number => nameKinds.indexOf(name)

/** 0 is our guideline; weights learnt for the others never reach the model file on their own. */
export const domains = { newswire: 0, wikigold: 1, crossner: 2, re3d: 3, gum: 4 } as const
export type DomainName = keyof typeof domains

export function readCorpus(name: DomainName, lists: NameLists): NamedSentence[] {
  if (name === 'newswire') return readNewswire()
  const raw =
    name === 'gum' ? readGumNames(loadTreebank('gum-train')) : readBench(name as BenchName)
  return raw.map((sentence) => convert(sentence, lists))
}

function convert({ document, forms, names }: BenchSentence, lists: NameLists): NamedSentence {
  return {
    document,
    forms,
    names: names.flatMap(({ first, last, type }) => {
      const text = forms.slice(first, last + 1).join(' ')
      const found = kindOf(type, text, lists)
      return found < 0 ? [] : [{ first, last, kind: found }]
    }),
  }
}

function kindOf(type: string, text: string, lists: NameLists): number {
  const land = lists.isCountryName(text) || lists.isDemonym(text)
  switch (type) {
    case 'PER':
    case 'person':
    case 'politician':
      return kind('person')
    case 'ORG':
    case 'organisation':
    case 'politicalparty':
    case 'organization':
      return lists.isGroup(text) ? kind('group') : kind('organization')
    case 'country':
      return kind('country')
    case 'LOC':
    case 'location':
    case 'place':
      return land ? kind('country') : kind('place')
    case 'MISC':
    case 'misc':
    case 'event':
    case 'election':
    case 'object':
    case 'abstract':
      return land ? kind('country') : kind('other')
    case 'Nationality':
      return kind('country')
    case 'Person':
      return isName(text) ? kind('person') : -1
    case 'Organisation':
      if (!isName(text)) return -1
      return land ? kind('country') : lists.isGroup(text) ? kind('group') : kind('organization')
    case 'Location':
      if (!isName(text)) return -1
      return land ? kind('country') : kind('place')
    default:
      return -1
  }
}

/** re3d marks descriptions too; a name has a capital in every longer word and is no pronoun or title. */
export function isName(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  if (/^(?:I|We|They|He|She|You|It|Our|His|Minister|Ministers|Ambassador|Secretary)\b/.test(text))
    return false
  return (
    words.length > 0 &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:from|with|against)$/.test(word))
  )
}
