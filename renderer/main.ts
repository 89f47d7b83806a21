/** Lets the window be drawn as the page has it, then turns the page into the running application. */
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './panels/styles/shell.css'

const root = document.getElementById('root')
requestAnimationFrame(() =>
  setTimeout(() => {
    if (root) void import('./run-app').then(({ runApp }) => runApp(root))
  }),
)
