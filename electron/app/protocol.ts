/** Serves the built page at `parley://app/`, with a content policy that lets nothing else in. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

export const ORIGIN = 'parley://app'
export const PAGE = `${ORIGIN}/index.html`

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'parley', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

/** Serves the files of the folder; everything outside it is not found. The newer `protocol.handle` loads all of Node's fetch before the first page: a tenth of a second. */
export const servePage = (folder: string): void =>
  void protocol.registerBufferProtocol('parley', ({ url }, answer) => {
    const file = fileFor(folder, url)
    const body = file ? readFile(file).catch(() => null) : Promise.resolve(null)
    void body.then((data) =>
      answer(
        file && data
          ? { data, mimeType: TYPES[extname(file)] ?? 'application/octet-stream', headers: HEADERS }
          : { data: Buffer.from('Not found'), mimeType: 'text/plain', statusCode: 404 },
      ),
    )
  })

/** The file an address stands for, or null when it is of another host or outside the folder. */
export function fileFor(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== 'app') return null
  const file = normalize(join(folder, decodeURIComponent(pathname)))
  return file.startsWith(folder + sep) ? file : null
}
