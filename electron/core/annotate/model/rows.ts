/** Packs a linear model's rows into bytes (sorted keys as gaps) and unpacks them. */
import { createReader, createWriter } from './bytes'
import type { LinearRows } from './layout'

/** Row count, entry count, key gaps as varints, counts, classes, weights. */
export function packRows(rows: LinearRows): Uint8Array {
  const writer = createWriter()
  writer.uint32(rows.keys.length)
  writer.uint32(rows.classes.length)
  let last = 0
  for (const key of rows.keys) {
    writer.varint(key - last)
    last = key
  }
  writer.bytes(rows.counts)
  writer.bytes(rows.classes)
  writer.bytes(new Uint8Array(rows.weights.buffer, rows.weights.byteOffset, rows.weights.length))
  return writer.done()
}

/** The inverse of `packRows`; the arrays share the given memory where they can. */
export function unpackRows(bytes: Uint8Array): LinearRows {
  const reader = createReader(bytes)
  const keys = new Int32Array(reader.uint32())
  const entries = reader.uint32()
  let at = reader.position()
  let last = 0
  for (let i = 0; i < keys.length; i++) {
    let next = bytes[at++] as number
    let gap = next & 127
    for (let shift = 7; next > 127; shift += 7) {
      next = bytes[at++] as number
      gap |= (next & 127) << shift
    }
    last += gap
    keys[i] = last
  }
  const counts = bytes.subarray(at, (at += keys.length))
  const classes = bytes.subarray(at, (at += entries))
  return {
    keys,
    counts,
    classes,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, entries),
  }
}
