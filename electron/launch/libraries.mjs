/** Turns what Electron needs and this Linux lacks into the exact line that installs it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { LaunchError, say } from './say.mjs'

/** Debian's packages; the second name is the one since Debian 13 and Ubuntu 24.04. */
const PACKAGES = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['fonts-dejavu-core'],
]

const DISPLAY_PACKAGES = [['xauth'], ['xvfb']]

/**
 * Makes sure the executable can load its libraries and, when asked, that Xvfb is there.
 * @param {string} executable
 * @param {{ xvfb: boolean }} needs
 */
export const ensureLibraries = async (executable, needs) => {
  if (process.platform !== 'linux') return
  const missing = await findMissing(executable, needs)
  if (missing.length === 0) return
  say(`missing on this machine: ${missing.join(', ')}`)
  const line = installLine(readRelease(), needs.xvfb)
  if (!line) throw new LaunchError(`try: install them with your system's package manager`)
  if (!mayInstall()) throw new LaunchError(`try: ${asRoot(line)}`)
  say(`running as root, so installing them: ${line}`)
  const ran = await runCommand('sh', ['-c', `DEBIAN_FRONTEND=noninteractive ${line}`], {
    output: 'stderr',
  })
  const still = await findMissing(executable, needs)
  if (still.length > 0)
    throw new LaunchError(
      `still missing after apt-get (exit code ${ran.code}): ${still.join(', ')}. try: ${line}`,
    )
}

/**
 * @param {string} executable
 * @param {{ xvfb: boolean }} needs
 */
const findMissing = async (executable, needs) => {
  const listed = await runCommand('ldd', [executable], { output: 'keep' })
  const missing = missingLibraries(listed.text)
  if (needs.xvfb && !findProgram('Xvfb')) missing.push('Xvfb')
  if (!hasFonts()) missing.push('fonts')
  return missing
}

/**
 * The libraries `ldd` did not find.
 * @param {string} text
 * @returns {string[]}
 */
export const missingLibraries = (text) => [
  ...new Set([...text.matchAll(/^\s*(\S+) => not found/gm)].map((match) => String(match[1]))),
]

/**
 * The install line for Debian, Ubuntu and what is made from them; null elsewhere.
 * @param {Readonly<Record<string, string>>} release
 * @param {boolean} xvfb
 */
export const installLine = (release, xvfb) => {
  const family = `${release.ID ?? ''} ${release.ID_LIKE ?? ''}`.split(' ')
  if (!family.includes('debian') && !family.includes('ubuntu')) return null
  const since = release.ID === 'ubuntu' ? 24.04 : 13
  const recent = Number(release.VERSION_ID ?? 0) >= since
  const names = [...PACKAGES, ...(xvfb ? DISPLAY_PACKAGES : [])].map((name) =>
    recent ? name.at(-1) : name[0],
  )
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
}

/** @returns {Record<string, string>} */
const readRelease = () => {
  const file = '/etc/os-release'
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)="?([^"\n]*)"?$/gm)].map((match) => [match[1], match[2]]),
  )
}

const mayInstall = () =>
  process.getuid?.() === 0 && process.env.PARLEY_NO_INSTALL !== '1' && findProgram('apt-get')

/** @param {string} line */
const asRoot = (line) =>
  process.getuid?.() === 0 ? line : line.replaceAll('apt-get', 'sudo apt-get')

/**
 * The full path of a program, or null.
 * @param {string} name
 */
export const findProgram = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file)) ?? null

const hasFonts = () =>
  ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) => existsSync(folder) && readdirSync(folder).length > 0,
  )
