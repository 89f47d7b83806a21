/** Tells captions, photo credits and lines about who else worked on a report from the report itself. */

const person = "\\p{Lu}[\\p{L}.'’-]*"
const people = `${person}(?: (?:(?:de|da|van|von|der|al|el|bin|ben) )?${person}){0,4}`
const agency =
  '(?:AFP|AP|EPA(?:-EFE)?|Reuters|REUTERS|Associated Press|The Associated Press|Agence France-Presse|Getty(?: Images)?|Xinhua|TASS|Bloomberg|Anadolu(?: Agency)?|DPA|dpa|ANSA|EFE|UPI|PA|IANS|PTI|CNN|BBC)'

const patterns: readonly RegExp[] = [
  // "FILE PHOTO: …", "FILE - In this May 2 photo …", "File photo of …"
  /^[([]?(?:FILE(?: PHOTO| IMAGE)?\s*[:–—-]|FILE PHOTO\b|File (?:photo|picture|image)\b)/,
  // "… in Oslo. REUTERS/Li Wei", "(AP Photo/Li Wei, File)", "[Li Wei/Reuters]", "Photograph: Li Wei/AFP"
  new RegExp(
    `\\b(?:REUTERS|AFP|EPA|AP)/(?:${people}|Handout|Pool|File Photo)(?:[/,]? ?[\\p{L} ]+)?[)\\].]?$`,
    'u',
  ),
  /[([](?:AP|AFP|EPA|Reuters|REUTERS) (?:Photo|photo|file photo)\b[^)\]]*[)\]]\.?$/,
  new RegExp(`\\[[^\\]]{2,60}/\\s?${agency}[^\\]]{0,20}\\]$`, 'u'),
  /[([](?:photo|picture|image|photograph|credit|courtesy)s?(?: credit| courtesy)?(?: by|:| of)[^)\]]{2,80}[)\]]\.?$/i,
  /\b(?:Photograph|Photo|Picture|Image|Credit)(?: credit)?: ?[^.]{2,80}$/,
  /^(?:Credit|Photo|Image|Picture)(?:\.\.\.|…)/,
  /^(?:image|media|video) (?:source|copyright|caption|credit)[,:]? /i,
  /^[\p{L} .'’-]{2,40}(?: ?\/ ?[\p{L} .'’-]{2,30})* ?(?:\/|via) ?(?:AFP|Getty Images|Reuters|AP|EPA)$/u,
  // Who else worked on it.
  /\bcontributed(?: reporting)?(?: (?:to|from) (?:this|the) (?:report|story|article)|[^.]{0,30})?\.?$/i,
  new RegExp(
    `^${people} (?:reported|wrote|contributed) from ${people}(?:[,;]? and ${people} (?:reported )?from ${people})?\\.?$`,
    'u',
  ),
  /^(?:with|and) (?:additional )?(?:reporting|files|inputs?|contributions?) (?:by|from) /i,
  new RegExp(`^(?:With|From) ${agency}(?:(?:,| and) ${agency})*\\.?$`, 'u'),
  new RegExp(`^[([—–-]\\s?${agency}[)\\]]?\\.?$`, 'u'),
  new RegExp(`^[—–-]\\s?(?:By )?${people}$`, 'u'),
  new RegExp(`^${people},? for (?:The|the) \\p{Lu}[\\p{L} ]{2,40}$`, 'u'),
  // Desk initials: "ad/lw/tb", "lw-tb/ad".
  /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}$/,
  // What was changed, and by what rules they write.
  /^(?:\(?this (?:story|article|report|post|piece|copy|version)(?: of (?:the|this) (?:story|article))? (?:has been|was|is being|will be) (?:updated|corrected|amended|edited|clarified|modified|published|written|translated|republished))/i,
  /^(?:correction|clarification|editor['’]?s['’]? note|\(corrects|\(recasts|\(adds|\(updates|\(refiles)\b/i,
  /^our standards:/i,
  /^\d{1,2} ?min(?:ute)?s? (?:read|listen|watch)$/i,
  /^(?:listen|watch|read)\s*(?:[·|(-]\s*)?\d{1,2}(?::\d\d)? ?(?:min(?:ute)?s?)?\)?$/i,
]

/** Longer lines are paragraphs of a report. */
const longest = 320

export function isCredit(line: string): boolean {
  return line.length <= longest && patterns.some((pattern) => pattern.test(line))
}
