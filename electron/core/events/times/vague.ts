/** Times that no calendar knows: "soon", "recently", "in the coming days", "now". */
import { pattern, told, type TimeRule } from './rule'
import { UNIT, VAGUE } from './words'

export const vagueRules: readonly TimeRule[] = [
  {
    id: 'vague-ago',
    pattern: pattern(`(?:${VAGUE} )?(?<unit>${UNIT})s (?<way>ago|earlier|later|from now)`),
    read: ({ way }) =>
      told(/later|now/i.test(way ?? '') ? 'FUTURE_REF' : 'PAST_REF', 'no exact time'),
  },
  {
    id: 'coming',
    pattern: pattern(
      `(?:in |over |for |within )?(?:the )?(?:coming|(?:next|coming) (?:few|several|couple of)) (?<unit>${UNIT})s`,
    ),
    read: () => told('FUTURE_REF', 'ahead, no exact time'),
  },
  {
    id: 'ahead',
    pattern: pattern(`(?:in )?the (?<unit>${UNIT})s (?:ahead|to come)`),
    read: () => told('FUTURE_REF', 'ahead, no exact time'),
  },
  {
    id: 'recent',
    pattern: pattern(
      `(?:in |over )?(?:the )?(?:recent|past few|last few|past several|last several|past couple of) (?<unit>${UNIT})s`,
    ),
    read: () => told('PAST_REF', 'not long before the report, no exact time'),
  },
  {
    id: 'now',
    pattern: pattern(
      '(?:now|currently|(?:at )?the present(?: time)?|at present|(?<=\\b(?:to|until|till) )present|(?:the )?current date|at (?:the|this) (?:moment|minute)|at this time|presently|these days|nowadays)',
    ),
    read: () => told('PRESENT_REF', 'the time of the report'),
  },
  {
    id: 'recently',
    pattern: pattern(
      '(?:(?<!\\bas )recently|lately|previously|in the past(?! \\w)|the other (?:day|night|week|month))',
    ),
    read: () => told('PAST_REF', 'not long before the report, no exact time'),
  },
  {
    id: 'soon',
    pattern: pattern('(?:soon(?! as\\b)|asap|in the (?:near |not too distant )?future)'),
    read: () => told('FUTURE_REF', 'ahead, no exact time'),
  },
]
