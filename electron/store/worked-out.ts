/** Keeps behind a database's last page what was worked out from it, so that opening the file need not do it again. */
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'

/** Texts that follow from the database's content by the rules of one version of Parley. */
export interface WorkedOut {
  readonly view: string
  readonly graph: string
}

/** The same, unpacked when asked for. */
export type StoredWork = { readonly [Name in keyof WorkedOut]: () => string }

const MARK = Buffer.from('PrlyWork', 'latin1')
const LENGTHS = 12
const DIGEST = 32
const FOOTER = LENGTHS + DIGEST + MARK.length

/** SQLite reads as many pages as its header counts and leaves alone what follows: database, view, graph, footer. */
export function withWork(content: Uint8Array, rules: string, work: WorkedOut): Uint8Array {
  const parts = [content, pack(work.view), pack(work.graph)]
  const lengths = Buffer.alloc(LENGTHS)
  parts.forEach((part, at) => lengths.writeUInt32LE(part.length, at * 4))
  return Buffer.concat([...parts, lengths, digestOf(rules, parts), MARK])
}

/** Null when there is none, or when a single byte of the database, of itself, or the rules are not those it was made with. */
export function findWork(
  file: Uint8Array,
  rules: string,
): { readonly content: Uint8Array; readonly work: StoredWork } | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  if (bytes.length < FOOTER || !bytes.subarray(-MARK.length).equals(MARK)) return null
  const footer = bytes.length - FOOTER
  const [content, view, graph] = [0, 4, 8].map((at) => bytes.readUInt32LE(footer + at)) as [
    number,
    number,
    number,
  ]
  if (content + view + graph !== footer) return null
  const parts = [
    bytes.subarray(0, content),
    bytes.subarray(content, content + view),
    bytes.subarray(content + view, footer),
  ] as const
  const digest = bytes.subarray(footer + LENGTHS, footer + LENGTHS + DIGEST)
  if (!digestOf(rules, parts).equals(digest)) return null
  return {
    content: parts[0],
    work: { view: () => unpack(parts[1]), graph: () => unpack(parts[2]) },
  }
}

const pack = (text: string): Uint8Array => deflateSync(text, { level: 1 })
const unpack = (bytes: Uint8Array): string => inflateSync(bytes).toString('utf8')

function digestOf(rules: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(`${rules}\n`)
  for (const part of parts) hash.update(part)
  return hash.digest()
}
