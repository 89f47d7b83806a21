/** The words of a report that can stand in a label. */
import { describe, expect, it } from 'vitest'
import type { EventReading } from '../../../../shared/model'
import { wordingOf } from './wording'

/** The verb is marked by `*`, whom it is done to by `( )`, the content by `[ ]`. */
function wordingIn(marked: string, status: EventReading['status'] = 'actual') {
  const text = marked.replace(/[*()[\]]/g, '')
  const at = (mark: string): number =>
    marked.slice(0, marked.indexOf(mark)).replace(/[*()[\]]/g, '').length
  const span = (open: string, close: string) =>
    marked.includes(open) ? { start: at(open), end: at(close) } : null
  const start = at('*')
  const word = /^[\w-]+/.exec(text.slice(start))?.[0] ?? ''
  const whom = span('(', ')')
  const reading = {
    ...{ id: '', article: '', sentence: 0, type: 'REQUEST' as const, mode: null, status },
    ...{ start: 0, end: text.length, trigger: { start, end: start + word.length } },
    ...{ participants: [], places: [], date: null, content: span('[', ']') },
    ...{ outcomeOf: null, attributedTo: null, background: false, confidence: 1 },
  } as const
  return wordingOf(reading, text, whom ? [whom] : [])
}

describe('wordingOf', () => {
  it.each<[string, string, string | null, string]>([
    ['Ada *asked (Ben) to [leave]', 'asked', '', 'to'],
    ['Ada *called on (the Lakers) to [leave]', 'called', 'on', 'to'],
    ['Ada *called on Sunday for [a pause]', 'called', null, 'for'],
    ['Ada *accused (Ben) of [lying]', 'accused', '', 'of'],
    ['Ada *urged both sides to [leave]', 'urged', null, 'both sides to'],
    ['Ada *turned [the request] down', 'turned down', null, ''],
    ['Ada *pulled out of [the talks]', 'pulled out', null, 'of'],
    ['Ada *agreed on Tuesday to [leave]', 'agreed', null, 'to'],
    ['Ada *gave [its blessing] to it', 'gave', null, ''],
    ['[the truce] *brokered by Ada', 'brokered', null, ''],
    ['Ada *accused the (Lakers) men of [lying]', 'accused', null, 'the Lakers men of'],
  ])('%s', (marked, verb, toRecipient, toContent) => {
    expect(wordingIn(marked)).toEqual({ verb, toRecipient, toContent })
  })

  it.each(['Ada *held talks', 'their *meeting', 'Ada, *accusing (Ben) of [lying]', 'Ada *Asked'])(
    'takes no verb from “%s”',
    (marked) => {
      expect(wordingIn(marked).verb).toBeNull()
    },
  )

  it('takes the base form of what did not happen', () => {
    expect(wordingIn('Ada will *meet (Ben)', 'future').verb).toBe('meet')
    expect(wordingIn('Ada did not *turn [it] down', 'negated').verb).toBe('turn down')
    expect(wordingIn('Ada has not *reached [a deal]', 'negated').verb).toBeNull()
    expect(wordingIn('talks *planned', 'future').verb).toBeNull()
  })
})
