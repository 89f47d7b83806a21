/** Loaded into the app before it starts (`electron -r`): writes down when the window was shown, when it was first drawn and when its graph could be read, then ends the app. */
/* eslint-disable @typescript-eslint/no-require-imports -- Electron loads `-r` files by require */
const { writeFileSync } = require('node:fs')
const { app } = require('electron')

/** In the page: resolves once a graph stands still with its labels, with the longest task until then. */
const probe = `new Promise((done) => {
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    const graph = document.querySelector('.app[aria-busy=false] [role=application][aria-busy=false]')
    if (graph) setTimeout(() => done({ readable: Date.now(), longest }))
    else requestAnimationFrame(look)
  }
  look()
})`

// The app reads its own words from here: these two are not among them.
process.argv.splice(process.argv.indexOf('-r'), 2)

/** A window without a graph is done once it has been shown. */
const wait = `new Promise((done) => setTimeout(() => done({ readable: NaN, longest: NaN }), 1000))`

// The system's own note of it is kept in whole seconds since its start, by a clock that is set meanwhile: it can be a second off.
const born = Number(process.env.PARLEY_STARTED)
let shown = NaN
let drawn = NaN
app.on('browser-window-created', (_event, window) => {
  window.once('show', () => (shown = Date.now()))
  window.once('ready-to-show', () => (drawn = Date.now()))
  window.webContents.once('dom-ready', async () => {
    // A bare window, which it is measured against, has nothing to read.
    const bare = window.webContents.getURL() === 'about:blank'
    const { readable, longest } = await window.webContents.executeJavaScript(bare ? wait : probe)
    const cpu = app
      .getAppMetrics()
      .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? NaN), 0)
    const times = {
      shown: shown - born,
      drawn: drawn - born,
      readable: readable - born,
      longest,
      cpu: 1000 * cpu,
    }
    writeFileSync(String(process.env.PARLEY_STOPWATCH), JSON.stringify(times))
    app.exit(0)
  })
})
