import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

/** Lays beside the code what it reads at run time (see electron/engine/resources.ts). */
const resources: Plugin = {
  name: 'parley-resources',
  generateBundle(_options, bundle) {
    const files = {
      'sql-wasm.wasm': 'node_modules/sql.js/dist/sql-wasm.wasm',
      'model.bin': 'electron/core/annotate/data/model.bin',
    }
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(at(source)) })
    }
    // What another program worked out is not taken for this one's.
    const program = createHash('sha256')
    for (const part of Object.values(bundle)) if (part.type === 'chunk') program.update(part.code)
    this.emitFile({ type: 'asset', fileName: 'rules.txt', source: program.digest('hex') })
  },
}

/** Targets that both Electron 33 (Chromium 130, Node 20.18) and Electron 45 run. */
export default defineConfig({
  main: {
    plugins: [resources],
    build: {
      // One file is read faster than the many of a library.
      externalizeDeps: false,
      outDir: 'out/main',
      target: 'node20',
      rollupOptions: {
        input: {
          main: at('electron/app/main.ts'),
          worker: at('electron/worker/worker.ts'),
          parley: at('electron/cli/parley.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      rollupOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      target: 'chrome130',
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
})
