/** Text comes out of every encoding, and what is no text is told from it. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'

const WESTERN = 'Le ministre a déclaré « oui » à Zürich – l’accord coûte 10 €.\n'.repeat(8)
const RUSSIAN = 'Министр иностранных дел встретился с коллегой в городе и сказал да.\n'.repeat(8)
const bytes = (text: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM })

describe('decodeText', () => {
  it.each([
    ['utf-8', false, null],
    ['utf-8', true, null],
    ['utf-16le', true, null],
    ['utf-16be', true, null],
    ['utf-32le', true, null],
    ['utf-16le', false, 'UTF-16LE'],
    ['utf-16be', false, 'UTF-16BE'],
    ['windows-1252', false, 'windows-1252'],
  ])('%s, marked: %s', (encoding, marked, guessed) => {
    expect(decodeText(bytes(WESTERN, encoding, marked))).toEqual({
      kind: 'text',
      text: WESTERN,
      guessed,
    })
  })

  it('guesses an older encoding of another script', () => {
    expect(decodeText(bytes(RUSSIAN, 'windows-1251'))).toMatchObject({ text: RUSSIAN })
  })

  it('keeps line ends as they are', () => {
    expect(decodeText(bytes('a\r\nb\rc\n', 'utf-8'))).toMatchObject({ text: 'a\r\nb\rc\n' })
  })

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48]],
    ['text with a zero', [65, 66, 0, 67, 68, 10]],
    ['control characters', Array.from({ length: 200 }, (_, n) => (n * 7) % 32 || 1)],
    ['noise', Array.from({ length: 4000 }, (_, n) => (n * n * 31 + n * 17) % 256)],
  ])('%s is binary', (_, content) => {
    expect(decodeText(Uint8Array.from(content)).kind).toBe('binary')
  })

  it.each([[[]], [[0xef, 0xbb, 0xbf]], [[0xff, 0xfe]], [[32, 10, 9]]])('%j is empty', (content) => {
    expect(decodeText(Uint8Array.from(content)).kind).toBe('empty')
  })
})
