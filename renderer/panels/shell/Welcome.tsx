/** Nothing is open: what Parley does and the ways to begin. */
import { FileText, FolderOpen, Sparkles } from 'lucide-react'
import { useSession } from '../../state/session/store'
import { Button } from '../../ui/Button'
import { openFile, openFolder, openPath, openSample } from '../actions/open'
import { keysFor } from '../actions/keys'

const nameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path

export function Welcome() {
  const recent = useSession((session) => session.recent)
  const failure = useSession((session) => session.failure)
  return (
    <main className="welcome" aria-label="Welcome">
      <div className="welcome-box">
        <h2>Who met whom, where, when, and what was agreed</h2>
        <p>
          Open a folder of news reports. Parley reads them on this computer and draws what they
          tell; every line leads back to the sentence it was read from.
        </p>
        {failure && (
          <div className="failure" role="alert">
            <strong>It could not be opened.</strong> {failure.message}
          </div>
        )}
        <div className="button-row">
          <Button look="primary" onClick={() => void openFolder()}>
            <FolderOpen size={15} aria-hidden /> Open folder <kbd>{keysFor('Mod+O')}</kbd>
          </Button>
          <Button look="outlined" onClick={() => void openFile()}>
            <FileText size={15} aria-hidden /> Open Parley file
          </Button>
          <Button look="outlined" onClick={() => void openSample()}>
            <Sparkles size={15} aria-hidden /> Look at the sample
          </Button>
        </div>
        <p className="note">
          Reports are .txt or .md files. You can also drop their folder, or a .parley file, anywhere
          in this window.
        </p>
        {recent.length > 0 && (
          <section aria-label="Recent" className="recent">
            <h3>Recent</h3>
            <ul>
              {recent.slice(0, 8).map((path) => (
                <li key={path}>
                  <button
                    type="button"
                    className="row"
                    onClick={() => void openPath(path)}
                    title={path}
                  >
                    {path.endsWith('.parley') ? (
                      <FileText size={14} aria-hidden />
                    ) : (
                      <FolderOpen size={14} aria-hidden />
                    )}
                    <span className="row-main">{nameOf(path)}</span>
                    <span className="row-side path">{path}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  )
}
