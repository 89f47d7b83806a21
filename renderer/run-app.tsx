/** Turns the root of the page into the running application. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

export const runApp = (root: HTMLElement): void =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
