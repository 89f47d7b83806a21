/** A folder or file is being read: how far, which report, and a way to stop. */
import { useSession } from '../../state/session/store'
import { Button } from '../../ui/Button'
import { cancelOpening } from '../actions/open'

export function Loading() {
  const progress = useSession((session) => session.progress)
  const part = progress && progress.total > 0 ? progress.done / progress.total : null
  return (
    <div className="loading" role="dialog" aria-modal="false" aria-label="Reading">
      <h2>Reading the reports</h2>
      <div
        className="progress-bar"
        role="progressbar"
        aria-label="Reports read"
        aria-valuemin={0}
        aria-valuemax={progress?.total ?? 1}
        aria-valuenow={progress?.done ?? 0}
      >
        <span
          style={{ width: `${Math.round((part ?? 0.04) * 100)}%` }}
          data-waiting={part === null}
        />
      </div>
      <p className="loading-file">
        {progress
          ? `${progress.done.toLocaleString('en-GB')} of ${progress.total.toLocaleString('en-GB')} · ${progress.file}`
          : 'Looking at the files…'}
      </p>
      <Button look="outlined" onClick={cancelOpening}>
        Cancel
      </Button>
    </div>
  )
}
