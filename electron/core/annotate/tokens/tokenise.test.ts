/** Universal Dependencies English words: a table, and what must hold for any text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from './tokenise'

const split = (text: string): string[] =>
  tokenise(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

test.each([
  ["They don't know.", "They do n't know ."],
  ['He can’t; she cannot.', 'He ca n’t ; she can not .'],
  ["Russia's and the rebels' guns", "Russia 's and the rebels ' guns"],
  ['US-backed rebels', 'US - backed rebels'],
  ['US -backed rebels', 'US - backed rebels'],
  ['U.S. -Russia talks', 'U.S. - Russia talks'],
  ['U.S.-led raids in the U.S.', 'U.S. - led raids in the U.S.'],
  ['pro-Russian, anti-war and non-profit', 'pro - Russian , anti-war and non-profit'],
  ['at 7 p.m. on Jan. 5, 2016', 'at 7 p.m. on Jan. 5 , 2016'],
  ['$1.2bn, or 3.5% of GDP', '$ 1.2 bn , or 3.5 % of GDP'],
  ['"No," he said.', '" No , " he said .'],
  ['(AFP) — Kerry', '( AFP ) — Kerry'],
  ['wait... what?!', 'wait ... what ?!'],
  ['and/or 24/7', 'and / or 24/7'],
  ['see www.example.org.', 'see www.example.org .'],
  ['Mr. J. K. Doe Jr. left.', 'Mr. J. K. Doe Jr. left .'],
  ['al-Assad and Bashar-Al-Assad', 'al - Assad and Bashar - Al - Assad'],
  ['48-hour pause on 26 August', '48 - hour pause on 26 August'],
  ['He said no.', 'He said no .'],
  ['thanks :-). I dont know b/c I cant', 'thanks :-) . I do nt know b/c I ca nt'],
  ['im sure thats at 7:30pm or 9am', 'i m sure that s at 7:30 pm or 9 am'],
  ['ranked #1 in #Syria', 'ranked # 1 in #Syria'],
  ["O'Neil and d'Estaing", "O'Neil and d'Estaing"],
])('%s', (text, words) => expect(split(text).join(' ')).toBe(words))

test('tokens are ordered, do not overlap, and leave out only white space', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB1. -\'’"(),/$%…—!?\n\té'), maxLength: 80 })
  fc.assert(
    fc.property(text, (line) => {
      let at = 0
      for (const { start, end } of tokenise(line, 0, line.length)) {
        expect(line.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(/\s/.test(line.slice(start, end))).toBe(false)
        at = end
      }
      expect(line.slice(at).trim()).toBe('')
    }),
  )
})
