/** An empty window in the same Electron, for plain Cytoscape to draw in. */
import { app, BrowserWindow } from 'electron'

app.setPath('userData', String(process.env.PARLEY_USER_DATA))
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, useContentSize: true })
  void window.loadURL('about:blank')
})
