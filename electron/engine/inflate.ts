/** Unpacks deflated bytes on the platform's threads. */
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

/** In one piece: the platform's default is many small ones, each of which waits for this thread. */
export async function inflate(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const options = { chunkSize: Math.max(size, 64), maxOutputLength: size }
  const { buffer, byteOffset, length } = await promisify(inflateRaw)(bytes, options)
  return new Uint8Array(buffer, byteOffset, length)
}
