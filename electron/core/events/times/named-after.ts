/** Names that only sound like days: "Bloody Sunday", "the Sunday Times", "the April 6 Movement". */
import type { TimeRule } from './rule'

/** Papers and bodies named after a day: "the Sunday Times", "the April 6 Movement", "the 10 May Road". */
const papers =
  'Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star|Sun|People|Tribune|Independent|Observer|World'
const bodies =
  'Alliance|Movement|Youth|Coalition|Bloc|Brigades?|Division|Revolution|Front|Road|Street|Square|Avenue|Bridge|Stadium|Airport|Barracks'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const date = '\\d\\d?(?:st|nd|rd|th)?'

/** Some of them may be feasts, whose rules come first. */
export const namedAfterRules: readonly TimeRule[] = [
  {
    id: 'named-after',
    pattern: new RegExp(
      `(?<!\\w)(?:[Bb]ank [Hh]oliday (?:Mon|Tues|Wednes|Thurs|Fri)day|(?:Black|Red) (?:September|October)|(?:Mail|Wales|Scotland) on Sunday|Sunday (?=(?:${papers})\\b)|(?:[Tt]he )?(?:${month}(?: ${date})?|${date}(?: of)? ${month}) (?=(?:${bodies})\\b))`,
      'g',
    ),
    read: () => null,
    hides: true,
  },
  {
    id: 'day-of-fame',
    pattern:
      /(?<!\w)(?:Bloody|Super|Black|Red|Holy|Easter|Palm|Cyber|Giving|Fat|Ash|Spy|Whit|Maundy|Good) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)/g,
    read: () => null,
    hides: true,
  },
]
