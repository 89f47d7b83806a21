/** A short tour on the first start: five cards, skipped at any time. */
import { Dialog } from 'radix-ui'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../state/session/store'
import { changeSettings, useSettings } from '../../state/settings/store'
import { keysFor } from '../actions/keys'
import { Button } from '../../ui/Button'

const STEPS = [
  {
    title: 'What you see',
    text: 'Filled shapes are people, countries, organisations and places. Rings are events. A line says who took part, or where it was. Dashed is planned, dotted is possible, red did not happen.',
  },
  {
    title: 'Every line has its sentence',
    text: 'Click a node or a line. The right side lists every sentence it was read from, with outlet and date. Click a sentence to read it in its report.',
  },
  {
    title: 'Find and follow',
    text: `${keysFor('Mod+K')} searches names, events, sentences and commands. Double-click a node to open its neighbours, select two to find the path between them, right-click anything for what else can be done with it.`,
  },
  {
    title: 'Show less, or more',
    text: 'The legend on the left is a filter. Drag over the timeline to keep a stretch of time. You begin with the best reported events; “Show more” adds the rest in steps. “Group” folds names by country or by side.',
  },
  {
    title: 'Put it right',
    text: 'Merge two names, correct a kind, remove an event that was misread: the “More actions” button of anything selected. Each correction can be undone and survives reading the folder again.',
  },
] as const

export function Tour() {
  const seen = useSettings((settings) => settings.tourSeen)
  const ready = useSettings((settings) => settings.ready)
  const open = useSession((session) => session.graph !== null)
  const [step, setStep] = useState(0)
  const next = useRef<HTMLButtonElement>(null)
  const shown = !seen && ready && open
  useEffect(() => {
    if (!shown) return
    // After the menu it was asked for in has given the focus back.
    const timer = window.setTimeout(() => next.current?.focus())
    return () => window.clearTimeout(timer)
  }, [shown])
  if (!shown) return null
  const done = (): void => {
    setStep(0)
    changeSettings((settings) => ({ ...settings, tourSeen: true }))
  }
  const last = step === STEPS.length - 1
  const card = STEPS[step]!
  return (
    <Dialog.Root
      open
      modal={false}
      onOpenChange={(next) => {
        if (!next) done()
      }}
    >
      <Dialog.Portal>
        <Dialog.Content
          className="tour"
          onInteractOutside={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => event.preventDefault()}
        >
          <Dialog.Title>{card.title}</Dialog.Title>
          <Dialog.Description aria-live="polite">{card.text}</Dialog.Description>
          <footer>
            <span className="note">
              {step + 1} of {STEPS.length}
            </span>
            {!last && (
              <Button small onClick={done}>
                Skip the tour
              </Button>
            )}
            <Button small look="primary" ref={next} onClick={last ? done : () => setStep(step + 1)}>
              {last ? 'Close' : 'Next'}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
