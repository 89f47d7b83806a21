/** Measures in the page what a person waits for: the longest task of its main thread, and from a key or click to the next picture. */
import type { Page } from '@playwright/test'

type Watched = Window & { watched: { tasks: number[]; inputs: number[] } }

/** Starts to keep the lengths of long tasks and of answers to input. */
export const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = window as unknown as Watched
    own.watched = { tasks: [], inputs: [] }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) own.watched.tasks.push(duration)
    }).observe({ type: 'longtask' })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) own.watched.inputs.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })

/** Does something; gives the longest task (0: none above 50 ms) and the slowest answer to input (0: none above 16 ms), in ms. */
export async function waitingFor(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly task: number; readonly input: number }> {
  await idle(page)
  await page.evaluate(() => {
    ;(window as unknown as Watched).watched = { tasks: [], inputs: [] }
  })
  await act()
  await idle(page)
  return page.evaluate(() => {
    const { tasks, inputs } = (window as unknown as Watched).watched
    return { task: Math.max(0, ...tasks), input: Math.max(0, ...inputs) }
  })
}

/** Two pictures drawn and nothing left to do: what was measured has been told. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 2000 })),
        ),
      ),
  )
