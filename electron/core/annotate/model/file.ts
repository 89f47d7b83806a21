/** Turns the model file's bytes into named sections, refusing damaged files and other versions; and back. */
import { deflateSync, inflateSync } from 'fflate'
import { failure, success, type Result } from '../../../../shared/model'
import { createReader, createWriter } from './bytes'

/** Raised when the layout or the meaning of features changes: old weights would read nonsense. */
export const modelVersion = 3
const magic = 0x594c5250 // "PRLY"
const headerSize = 16

/** The file's parts by name, unpacked. */
export interface Sections {
  readonly has: (name: string) => boolean
  readonly get: (name: string) => Uint8Array | undefined
  readonly names: () => readonly string[]
}

/** Unpacks deflated bytes (RFC 1951) into `size` bytes, on another thread; rejects what cannot be unpacked. */
export type Inflate = (bytes: Uint8Array, size: number) => Promise<Uint8Array>

interface Packed {
  readonly size: number
  readonly bytes: Uint8Array
}

/** Each section is unpacked when it is first asked for. */
export function readModelFile(file: Uint8Array): Result<Sections> {
  const packed = readPacked(file)
  if (!packed.ok) return packed
  if (!isWhole(file)) return damaged()
  return success({
    has: (name) => packed.value.has(name),
    get: (name) => {
      const found = packed.value.get(name)
      return found && inflateSync(found.bytes, { out: new Uint8Array(found.size) })
    },
    names: () => [...packed.value.keys()],
  })
}

/** The same with every section unpacked by `inflate`, all at once, while this thread makes sure that the file is whole. */
export async function unpackModelFile(
  file: Uint8Array,
  inflate: Inflate,
): Promise<Result<Sections>> {
  const packed = readPacked(file)
  if (!packed.ok) return packed
  const names = [...packed.value.keys()]
  const unpacked = Promise.allSettled(
    [...packed.value.values()].map(({ bytes, size }) => inflate(bytes, size)),
  )
  const whole = isWhole(file)
  const sections = new Map<string, Uint8Array>()
  for (const [index, one] of (await unpacked).entries())
    if (one.status === 'fulfilled') sections.set(names[index] as string, one.value)
  if (!whole || sections.size < names.length) return damaged()
  return success({
    has: (name) => sections.has(name),
    get: (name) => sections.get(name),
    names: () => names,
  })
}

/**
 * Layout: magic, version, payload length, checksum (32 bits each), then for each section its name, its length, its
 * length when deflated (RFC 1951, by fflate), and its deflated bytes.
 */
function readPacked(file: Uint8Array): Result<ReadonlyMap<string, Packed>> {
  const reader = createReader(file)
  try {
    if (reader.uint32() !== magic) return damaged('This is not a language model file.')
    const version = reader.uint32()
    if (version !== modelVersion)
      return failure({
        code: 'model-version',
        message: `The language model has version ${version}; this Parley reads version ${modelVersion}. Install the two together.`,
        severity: 'error',
      })
    reader.bytes(headerSize - reader.position())
    const packed = new Map<string, Packed>()
    for (let count = reader.varint(); count > 0; count--) {
      const name = reader.text()
      const size = reader.varint()
      packed.set(name, { size, bytes: reader.bytes(reader.varint()) })
    }
    return success(packed)
  } catch (error) {
    if (error instanceof RangeError) return damaged()
    throw error
  }
}

/** Whether the length and the checksum are those that were written. */
function isWhole(file: Uint8Array): boolean {
  const reader = createReader(file, 8)
  const body = file.subarray(headerSize)
  return reader.uint32() === body.length && reader.uint32() === checksum(body)
}

/** The bytes that `readModelFile` takes back apart. */
export function writeModelFile(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const payload = createWriter()
  payload.varint(sections.size)
  for (const [name, bytes] of sections) {
    const deflated = deflateSync(bytes, { level: 9 })
    payload.text(name)
    payload.varint(bytes.length)
    payload.varint(deflated.length)
    payload.bytes(deflated)
  }
  const body = payload.done()
  const file = createWriter()
  for (const value of [magic, modelVersion, body.length, checksum(body)]) file.uint32(value)
  file.bytes(body)
  return file.done()
}

/** Short calls are compiled sooner than one long loop. */
const portion = 1 << 12

/**
 * Two interleaved multiplicative hashes over the bytes, four at a time as all machines that Parley runs on lay them out
 * (little-endian), then over those left: a flipped bit or a swapped pair changes it.
 */
export function checksum(bytes: Uint8Array): number {
  const even = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Int32Array(even.buffer, even.byteOffset, even.length >> 2)
  const state = Int32Array.of(0x811c9dc5, bytes.length)
  for (let from = 0; from < words.length; from += portion)
    add(state, words, from, Math.min(words.length, from + portion))
  add(state, bytes, 4 * words.length, bytes.length)
  const [a = 0, b = 0] = state
  return (a ^ Math.imul(b, 0x9e3779b1)) >>> 0
}

function add(state: Int32Array, values: Int32Array | Uint8Array, from: number, to: number): void {
  let [a = 0, b = 0] = state
  for (let i = from; i < to; i++) {
    a = Math.imul(a ^ (values[i] as number), 0x01000193)
    a ^= a >>> 15
    b = (b + a) | 0
  }
  state[0] = a
  state[1] = b
}

const damaged = (
  message = 'The language model file is damaged. Install Parley again.',
): Result<never> => failure({ code: 'model-damaged', message, severity: 'error' })
