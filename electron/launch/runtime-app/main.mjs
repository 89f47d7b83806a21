/** Stands in for Electron's default app in the registry's runtime: turns `electron [-r FILE] FOLDER …` into that folder's app. */
import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Electron's own default app calls these two; they are not in its public types. */
const host =
  /** @type {Electron.App & { setVersion(v: string): void, setAppPath(p: string): void }} */ (app)

const required = []
let folder = ''
for (let index = 1; index < process.argv.length && !folder; index++) {
  const word = String(process.argv[index])
  if (word === '-r' || word === '--require') required.push(String(process.argv[++index]))
  else if (!word.startsWith('-')) folder = resolve(word)
}
if (!folder) {
  process.stderr.write('usage: electron [flags] FOLDER [arguments]\n')
  process.exit(2)
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
const require = createRequire(import.meta.url)
for (const file of required) require(resolve(file))

let main = folder
if (statSync(folder).isDirectory()) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  host.setName(about.productName ?? about.name)
  host.setVersion(about.version)
  host.setAppPath(folder)
  main = join(folder, about.main ?? 'index.js')
} else host.setAppPath(dirname(folder))
if (!app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', join(app.getPath('appData'), app.getName()))

// Electron holds back `ready` until this import is done, as it does for its own default app.
await import(pathToFileURL(main).href)
