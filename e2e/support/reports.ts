/** Writes small folders of reports, good and bad, for tests. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A report with a meeting and what came of it, written for these tests. */
export const MEETING = `Envoys of Norway and Chile meet in Lisbon

LISBON, March 3 (Parley) — Norway's Foreign Minister Ingrid Solberg met Chile's Foreign Minister Pablo Rojas in Lisbon on Thursday. The two agreed to share data on fishing fleets.
`

/** Another report on another day. */
export const REFUSAL = `Norway rejects new fishing quota

OSLO, March 9 (Parley) — Norway rejected the quota on Wednesday. Solberg said talks with Rojas would go on in April.
`

/** Makes a folder of files; bytes are written as they are. */
export function writeReports(
  parent: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const folder = join(parent, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return folder
}

/** Many reports, so that reading them takes a while. */
export const manyReports = (number: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: number }, (_, index) => [
      `report-${String(index).padStart(4, '0')}.txt`,
      `${MEETING}\n${REFUSAL.repeat(6)}\nReport number ${index}.\n`,
    ]),
  )
