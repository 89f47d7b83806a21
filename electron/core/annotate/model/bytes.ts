/** Reads and writes the primitive values of the model file: bytes, 32-bit numbers, variable-length numbers, strings. */

export interface ByteReader {
  readonly byte: () => number
  readonly uint32: () => number
  readonly varint: () => number
  readonly text: () => string
  readonly bytes: (length: number) => Uint8Array
  readonly position: () => number
}

/** Throws a RangeError past the end; the model file's checksum is verified before anything is read. */
export function createReader(data: Uint8Array, from = 0): ByteReader {
  let at = from
  const byte = (): number => {
    const value = data[at++]
    if (value === undefined) throw new RangeError('past the end')
    return value
  }
  const uint32 = (): number => (byte() | (byte() << 8) | (byte() << 16) | (byte() << 24)) >>> 0
  const varint = (): number => {
    let value = 0
    let shift = 0
    for (;;) {
      const next = byte()
      value |= (next & 127) << shift
      if (next < 128) return value >>> 0
      shift += 7
    }
  }
  const bytes = (length: number): Uint8Array => {
    if (at + length > data.length) throw new RangeError('past the end')
    at += length
    return data.subarray(at - length, at)
  }
  const text = (): string => {
    const length = varint()
    let out = ''
    for (let i = 0; i < length; i++) out += String.fromCharCode(varint())
    return out
  }
  return { byte, uint32, varint, text, bytes, position: () => at }
}

export interface ByteWriter {
  readonly byte: (value: number) => void
  readonly uint32: (value: number) => void
  readonly varint: (value: number) => void
  readonly text: (value: string) => void
  readonly bytes: (value: Uint8Array) => void
  readonly done: () => Uint8Array
}

/** A growing buffer; the trainer writes model files with it. */
export function createWriter(): ByteWriter {
  let data = new Uint8Array(1 << 16)
  let at = 0
  const room = (length: number): void => {
    if (at + length <= data.length) return
    const bigger = new Uint8Array(Math.max(data.length * 2, at + length))
    bigger.set(data)
    data = bigger
  }
  const byte = (value: number): void => {
    room(1)
    data[at++] = value
  }
  const varint = (value: number): void => {
    let rest = value >>> 0
    while (rest > 127) {
      byte((rest & 127) | 128)
      rest >>>= 7
    }
    byte(rest)
  }
  return {
    byte,
    varint,
    uint32: (value) => {
      for (let shift = 0; shift < 32; shift += 8) byte((value >>> shift) & 255)
    },
    text: (value) => {
      varint(value.length)
      for (let i = 0; i < value.length; i++) varint(value.charCodeAt(i))
    },
    bytes: (value) => {
      room(value.length)
      data.set(value, at)
      at += value.length
    },
    done: () => data.slice(0, at),
  }
}
