/** An empty window in the same Electron, for plain Cytoscape to draw in. */
import { app, BrowserWindow } from 'electron'

app.setPath('userData', String(process.env.PARLEY_USER_DATA))
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, useContentSize: true, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('about:blank')
})
