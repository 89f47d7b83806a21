/** Lets the window be drawn as the page has it, then turns the page into the running application. */
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './panels/styles/shell.css'

/** Milliseconds after which a window that is not drawn, as one that is hidden, is not waited for. */
const PATIENCE = 100

const drawn = new Promise<void>((done) => {
  requestAnimationFrame(() => setTimeout(done))
  setTimeout(done, PATIENCE)
})
const root = document.getElementById('root')
if (root) void drawn.then(() => import('./run-app')).then(({ runApp }) => runApp(root))
