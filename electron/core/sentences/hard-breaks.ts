/** Places where mails and web pages run separate lines together: headers, rules, greetings, addresses, smileys. */

const header = String.raw`\d\d\/\d\d\/\d{4} \d\d:\d\d(?::\d\d)? [AP]M`
const greeting =
  '(?:Thanks|Thank you|Thanks again|Many thanks|Regards|Best regards|Sincerely|Cordially|Take care|Cheers|Hello|Hi|Hi there|Best|Best wishes|Dear \\p{Lu}[\\p{L}. ]{1,20}|Greetings)'

const breaks = new RegExp(
  [
    String.raw`(?<=${header})(?=\s\p{Lu})`,
    String.raw`(?<=\p{L})(?<! on)(?=\s${header})`,
    String.raw`(?<=(?:^|[.!?]\s)${greeting},)(?=\s\p{Lu})`,
    String.raw`(?<=\s[-=_*~]{5,})(?=\s)`,
    String.raw`(?<=\S)(?=\s[-=_*~]{5,}(?:\s|$))`,
    String.raw`(?<=https?:\/\/\S+)(?=\s(?:\p{Lu}|https?:))`,
    String.raw`(?<=\s[:;]-?[)(])(?=\s\p{L})`,
    String.raw`(?<=(?:^|\s)<?[\w.-]+@[\w.-]+>?)(?=\s\p{Lu})`,
  ].join('|'),
  'gu',
)
const sign = /@|\d{4} \d\d:\d\d|,\s|[-=_*~]{5}|https?:|[:;]-?[)(]/

/** Ascending offsets into `line`; none in ordinary prose. */
export function findHardBreaks(line: string): readonly number[] {
  return sign.test(line) ? [...line.matchAll(breaks)].map(({ index }) => index) : []
}
