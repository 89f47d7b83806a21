/** Goes through what may be one and the same, pair by pair: a person says that it is, that it is not, or later. */
import { useEffect, useState } from 'react'
import type { MergeCandidate } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { keyOfPair, nowOf, putOff } from '../../state/review/reducers'
import { changeLater, useLater } from '../../state/review/store'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { count } from '../../view-model/words'
import { joinPair, keepApart } from '../actions/join'
import { ReviewSide } from './ReviewSide'

interface Answer {
  readonly key: string
  readonly name: string
  readonly give: (pair: MergeCandidate) => Promise<void> | void
}

const ANSWERS: readonly Answer[] = [
  { key: 'd', name: 'Different', give: (pair) => keepApart(pair, 'Kept apart') },
  { key: 'l', name: 'Later', give: (pair) => changeLater((later) => putOff(later, pair)) },
  { key: 's', name: 'Same', give: (pair) => joinPair(pair, 'Merged') },
]

function Pair({ pair }: { readonly pair: MergeCandidate }) {
  return (
    <>
      <p className="review-why" aria-live="polite">
        {pair.why}
      </p>
      <div className="review-sides">
        <ReviewSide kind={pair.kind} id={pair.a} />
        <ReviewSide kind={pair.kind} id={pair.b} />
      </div>
    </>
  )
}

function NothingLeft({ putOff: number }: { readonly putOff: number }) {
  return (
    <div className="review-done">
      <p>
        {number > 0 ? `${count(number, 'pair')} put off for later.` : 'Nothing left to review.'}
      </p>
      {number > 0 && (
        <Button look="outlined" onClick={() => changeLater(() => [])}>
          Look at them again
        </Button>
      )}
    </div>
  )
}

/** Answers by key, one at a time. */
function useAnswers(pair: MergeCandidate | undefined): (answer: Answer) => void {
  const [busy, setBusy] = useState(false)
  const give = (answer: Answer): void => {
    if (!pair || busy) return
    setBusy(true)
    void Promise.resolve(answer.give(pair)).finally(() => setBusy(false))
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      const answer = ANSWERS.find(({ key }) => key === event.key.toLowerCase())
      if (!answer) return
      event.preventDefault()
      give(answer)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return give
}

export function ReviewDialog() {
  const { candidates } = useGraphIndex().view
  const later = useLater(({ later: keys }) => keys)
  const left = nowOf(candidates, later)
  const [pair] = left
  const give = useAnswers(pair)
  return (
    <Modal
      title={pair ? 'Could these be the same?' : 'Possible duplicates'}
      width={820}
      open
      onClose={() => openDialog(null)}
      foot={
        pair && (
          <>
            <span className="foot-note">{count(left.length, 'pair')} left</span>
            {ANSWERS.map((answer) => (
              <Button
                key={answer.name}
                look="outlined"
                aria-keyshortcuts={answer.key}
                onClick={() => give(answer)}
              >
                {answer.name} <kbd aria-hidden>{answer.key.toUpperCase()}</kbd>
              </Button>
            ))}
          </>
        )
      }
    >
      {pair ? (
        <Pair key={keyOfPair(pair)} pair={pair} />
      ) : (
        <NothingLeft putOff={candidates.length - left.length} />
      )}
    </Modal>
  )
}
