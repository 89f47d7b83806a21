/** Turns an organisation's name into a key that spelling does not change, and into its acronym. */
import { fold } from '../../gazetteer/fold'
import { remember } from './remember'

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\borganisation/g, 'organization'],
  [/\bco operation/g, 'cooperation'],
  [/\bcentre\b/g, 'center'],
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bprogramme\b/g, 'program'],
  [/\bunited nations\b/g, 'un'],
  [/\b(?:united states|usa)\b/g, 'us'],
  [
    /\bministry of (?:the )?(foreign affairs|foreign relations|external affairs)\b/g,
    'foreign ministry',
  ],
  [/^(?:katiba|brigade) (?:of )?(?:the )?(.+)$/g, '$1 brigade'],
  [/ katiba$/g, ' brigade'],
  // "Boreal Gold Resources" is Boreal Gold; "Contact Group" is no Contact.
  [
    /^(\S+ .+?)(?: (?:resources|group|holdings?|corp|corporation|company|co|inc|ltd|limited|plc|llc|gmbh|party))+$/g,
    '$1',
  ],
  [/\bministry of (?:the )?(\w+)$/g, '$1 ministry'],
  [/\bdepartment of (?:the )?(\w+)$/g, '$1 department'],
]
const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'y',
  'e',
])

export const organisationKey = remember((name): string => {
  let key = fold(name)
  for (const [pattern, spelling] of spellings) key = key.replace(pattern, spelling)
  return key
})

/** "International Syria Support Group" → "issg"; empty for a single word. */
export const acronymOf = remember((name): string => {
  const words = fold(name)
    .split(' ')
    .filter((word) => !small.has(word))
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('')
})

/** "ISSG", "U.N.", "PYD": two to six capitals. */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}\.?){2,6}s?$/u.test(name) && name === name.toUpperCase()
