/** What makes a SQLite file a `.parley` file, read from the header's own bytes. */

/** "Prly" in ASCII, kept in SQLite's application_id. */
export const APPLICATION_ID = 0x50726c79

const MAGIC = 'SQLite format 3\0'
const HEADER_LENGTH = 100
const VERSION_OFFSET = 60
const APPLICATION_OFFSET = 68

/** The version a `.parley` file was written with, or null when the bytes are no such file. */
export function readFormatVersion(content: Uint8Array): number | null {
  if (content.length < HEADER_LENGTH) return null
  for (let index = 0; index < MAGIC.length; index++) {
    if (content[index] !== MAGIC.charCodeAt(index)) return null
  }
  const header = new DataView(content.buffer, content.byteOffset, HEADER_LENGTH)
  if (header.getUint32(APPLICATION_OFFSET) !== APPLICATION_ID) return null
  return header.getUint32(VERSION_OFFSET)
}
