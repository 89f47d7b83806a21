/** Tells lines about who wrote, filed, photographed or dated a report. */
import { readDayMonth } from './dates'

const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|van|von|der|al|el|bin|ben)\\b)?"
const people = `${person}(?: ${person}){0,4}`
const timeWord =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! [A-Z])'
/** "Reporting by state media was denounced.": a verb with its end, no credit. */
const isSentence = /\b(?:was|were|is|are|had|has|have|will|would|said|says)\b[^;]*[.!?]["'”’)]*$/
const patterns = [
  new RegExp(`^(?:by|BY|By):? (?!${timeWord})${people}(?:(?:,| and| &|;| in| \\||/).*)?$`, 'u'),
  /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|written|story|text|photos?|photographs?|graphics?|video|illustration)\s+by\b/i,
  /^(?:(?:our|a|the)\s+)?(?:staff|special|foreign|diplomatic|chief|senior|political)\s+(?:writer|correspondent|reporter|editor)s?\b[^.]*$/i,
  /^(?:from|with)\s+(?:wire|news|agency)\s+(?:reports|services|agencies|input)/i,
  /^(?:with inputs? from|agencies|news agencies|wire services|staff report|web desk|news desk|monitoring desk|online desk)\b[^.]*$/i,
  /^[([]?(?:afp|ap|epa|reuters|getty|getty images|xinhua|tass)\s*(?:photo|file)?\s*\/\s*\S/i,
  /^[([](?:photo|picture|image|file|credit|courtesy|ap photo|afp photo)[^a-z]/i,
  new RegExp(
    `^${people}(?:,| \\||/| -| –| —) ?(?:AFP|AP|Associated Press|The Associated Press|Reuters|CNN|BBC News|Al Jazeera|Bloomberg|[\\p{L} ]*[Cc]orrespondent|[\\p{L} ]*[Ee]ditor|[\\p{L} ]*[Rr]eporter)$`,
    'u',
  ),
  /^(?:AFP|AP|Reuters|IANS|PTI|ANI|Associated Press|The Associated Press|Xinhua|TASS|Agence France-Presse|Anadolu Agency|DPA|EFE|Bloomberg|Agencies)\.?$/,
]
const rest =
  /^[\s,|@–—-]*(?:at\s+)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?)?\s*(?:\(?(?:GMT|UTC|[A-Z]{2,4}T|IST|BST)\)?(?:[+-]?\d*)?)?[\s.]*$/i
const dayOnly =
  /^\(?(?:\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})[T\s,|–-]*(?:\d{1,2}:\d\d\S*)?[\s\p{L}]{0,6}\)?$/u
const label =
  /^(?:\(?(?:first )?(?:published|posted|updated|last updated|last modified|modified|issued|created|date(?: of publication)?)(?: (?:on|at))?:?)\s+/i
/** "3:15 PM ET, Tue May 3, 2016". */
const hourFirst =
  /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:GMT|UTC|[A-Z]{2,4}T|ET|IST)\)?)?(?:,|\s[-–|])?\s+(?=\p{L}|\d{1,2}\s\p{L})/iu
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i

/** True for a line that holds a date and nothing else. */
export function isDateLine(line: string): boolean {
  const unlabelled = line.replace(label, '').replace(hourFirst, '')
  if (dayOnly.test(unlabelled)) return true
  const bare = unlabelled.replace(weekday, '')
  const date = readDayMonth(bare)
  return date !== null && date.year !== null && rest.test(bare.slice(date.length))
}

export function isByline(line: string): boolean {
  if (line.length > 160 || isSentence.test(line)) return false
  return isDateLine(line) || patterns.some((pattern) => pattern.test(line))
}
