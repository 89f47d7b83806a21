/** Keeps a small JSON file of what the app remembers between starts: theme, recent files, window place. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const MOST_RECENT = 10

const shape = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  recent: z.array(z.string()).catch([]),
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .catch(null),
  /** What the page keeps, a JSON text by key. */
  kept: z.record(z.string(), z.string()).catch({}),
})

export type Settings = Readonly<z.infer<typeof shape>>

export interface SettingsFile {
  get(): Settings
  /** Changes some settings and writes the file. */
  change(part: Partial<Settings>): void
}

/** Reads the settings; what is missing or damaged in the file takes its default. */
export function openSettings(file: string): SettingsFile {
  let settings: Settings = shape.parse(read(file))
  return {
    get: () => settings,
    change: (part) => {
      settings = { ...settings, ...part }
      write(file, JSON.stringify(settings, null, 2))
    },
  }
}

/** Puts a path first; each stands once and the oldest fall off. */
export const withRecent = (recent: readonly string[], path: string): string[] =>
  [path, ...recent.filter((one) => one !== path)].slice(0, MOST_RECENT)

function read(file: string): unknown {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return shape.safeParse(parsed).success ? parsed : {}
  } catch {
    return {}
  }
}

/** A setting that cannot be written is no reason to stop a person's work. */
function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.part`, text)
    renameSync(`${file}.part`, file)
  } catch (error) {
    console.error('settings could not be written:', error)
  }
}
