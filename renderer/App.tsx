/** Turns the application's state into the window a person sees. */
export function App() {
  return <main aria-label="Parley">Parley</main>
}
