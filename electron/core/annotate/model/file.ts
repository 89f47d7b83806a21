/** Turns the model file's bytes into named sections, refusing damaged files and other versions; and back. */
import { deflateSync, inflateSync } from 'fflate'
import { failure, success, type Result } from '../../../../shared/model'
import { createReader, createWriter } from './bytes'

/** Raised when the layout or the meaning of features changes: old weights would read nonsense. */
export const modelVersion = 2
const magic = 0x594c5250 // "PRLY"
const headerSize = 16

/** The file's parts by name; each is unpacked when it is first asked for. */
export interface Sections {
  readonly has: (name: string) => boolean
  readonly get: (name: string) => Uint8Array | undefined
  readonly names: () => readonly string[]
}

/** Unpacks deflated bytes (RFC 1951) into `size` bytes. */
export type Inflate = (bytes: Uint8Array, size: number) => Uint8Array

const plainInflate: Inflate = (bytes, size) => inflateSync(bytes, { out: new Uint8Array(size) })

/**
 * Layout: magic, version, payload length, checksum (32 bits each), then for each section its name, its length, its
 * length when deflated (RFC 1951, by fflate), and its deflated bytes. Who has a faster `inflate` hands it in.
 */
export function readModelFile(file: Uint8Array, inflate = plainInflate): Result<Sections> {
  if (file.length < headerSize) return damaged('The language model file is too short.')
  const reader = createReader(file)
  if (reader.uint32() !== magic) return damaged('This is not a language model file.')
  const version = reader.uint32()
  if (version !== modelVersion)
    return failure({
      code: 'model-version',
      message: `The language model has version ${version}; this Parley reads version ${modelVersion}. Install the two together.`,
      severity: 'error',
    })
  const length = reader.uint32()
  const sum = reader.uint32()
  if (length !== file.length - headerSize || sum !== checksum(file.subarray(headerSize)))
    return damaged('The language model file is damaged. Install Parley again.')
  const packed = new Map<string, { readonly size: number; readonly bytes: Uint8Array }>()
  for (let count = reader.varint(); count > 0; count--) {
    const name = reader.text()
    const size = reader.varint()
    packed.set(name, { size, bytes: reader.bytes(reader.varint()) })
  }
  return success({
    has: (name) => packed.has(name),
    get: (name) => {
      const found = packed.get(name)
      return found && inflate(found.bytes, found.size)
    },
    names: () => [...packed.keys()],
  })
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

/** Two interleaved multiplicative hashes over the bytes: a flipped bit or a swapped pair changes it. */
export function checksum(bytes: Uint8Array): number {
  let a = 0x811c9dc5
  let b = bytes.length | 0
  for (let i = 0; i < bytes.length; i++) {
    a = Math.imul(a ^ (bytes[i] as number), 0x01000193)
    b = (b + a) | 0
  }
  return (a ^ Math.imul(b, 0x9e3779b1)) >>> 0
}

const damaged = (message: string): Result<Sections> =>
  failure({ code: 'model-damaged', message, severity: 'error' })
