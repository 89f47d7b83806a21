// LEAD: timeline, map, table and matrix views are being written by another helper in renderer/views/ (see README-FROM-LEAD.md there).
/** Turns the application's state into the window a person sees. */
export function App() {
  return <main aria-label="Parley">Parley</main>
}
