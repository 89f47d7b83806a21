/** Turns a file's bytes into text: by its byte order mark, as UTF-16 or UTF-8, or by the likeliest older encoding. */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly guessed: string | null }
  | { readonly kind: 'binary' }
  | { readonly kind: 'empty' }

const SAMPLE = 64 * 1024
/** With fewer bytes beyond ASCII than this the text is in Latin letters, and most such files are Western. */
const OTHER_SCRIPT = 0.3

/** `guessed` names the encoding when the bytes did not say it themselves. */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes)
  if (decoded.kind !== 'text') return decoded
  if (looksBinary(decoded.text)) return { kind: 'binary' }
  return decoded.text.trim() === '' ? { kind: 'empty' } : decoded
}

function decode(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes
  const marked = (encoding: string, length: number, guessed: string | null = null): Decoded => ({
    kind: 'text',
    text: new TextDecoder(encoding).decode(bytes.subarray(length)),
    guessed,
  })
  if (a === 0xef && b === 0xbb && c === 0xbf) return marked('utf-8', 3)
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) {
    return { kind: 'text', text: iconv.decode(Buffer.from(bytes), 'utf-32le'), guessed: null }
  }
  if (a === 0xff && b === 0xfe) return marked('utf-16le', 2)
  if (a === 0xfe && b === 0xff) return marked('utf-16be', 2)
  const wide = wideEncoding(bytes)
  if (wide) return marked(wide, 0, wide.toUpperCase())
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'text', text, guessed: null }
  } catch {
    return bytes.subarray(0, SAMPLE).includes(0) ? { kind: 'binary' } : guess(bytes)
  }
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le'
  return even > 0.6 * half && odd < 0.05 * half ? 'utf-16be' : null
}

function guess(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE)
  const beyond = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0)
  const likely =
    beyond > OTHER_SCRIPT * sample.length
      ? analyse(sample).find(({ name }) => !name.startsWith('UTF') && iconv.encodingExists(name))
      : undefined
  const name = likely?.name ?? 'windows-1252'
  return { kind: 'text', text: iconv.decode(Buffer.from(bytes), name), guessed: name }
}

/** Zero and other control characters do not occur in written text. */
function looksBinary(text: string): boolean {
  const sample = Math.min(text.length, SAMPLE)
  let odd = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    const control = (unit < 32 && (unit < 9 || unit > 13) && unit !== 27) || unit === 0xfffd
    if (control && index < sample) odd++
  }
  return odd > sample / 20
}
