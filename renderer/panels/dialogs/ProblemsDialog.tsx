/** What could not be read and what was guessed, file by file. */
import { CircleX, TriangleAlert } from 'lucide-react'
import { openDialog } from '../../state/reader/store'
import { useSession } from '../../state/session/store'
import { Modal } from '../../ui/Modal'

export function ProblemsDialog() {
  const problems = useSession((session) => session.graph?.problems) ?? []
  return (
    <Modal title="Problems with files" width={560} open onClose={() => openDialog(null)}>
      {problems.length === 0 ? (
        <p className="note">Every file was read without a problem.</p>
      ) : (
        <ul className="problem-list">
          {problems.map((problem, i) => (
            <li key={i}>
              {problem.severity === 'error' ? (
                <CircleX size={15} aria-label="Not read" className="is-error" />
              ) : (
                <TriangleAlert size={15} aria-label="Warning" className="is-warning" />
              )}
              <div>
                {problem.file && <strong>{problem.file}</strong>}
                <p>{problem.message}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  )
}
