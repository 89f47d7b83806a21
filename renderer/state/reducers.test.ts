import { describe, expect, it } from 'vitest'
import type { OpenGraph } from '../../shared/ipc/contract'
import { memoLast } from './derived/memo-last'
import {
  FIRST_LOOK,
  advance,
  focusOn,
  hide,
  resetView,
  reveal,
  setFilters,
  showMore,
  startHistory,
  stepBack,
  stepForward,
  toggleExpanded,
  toggleFilter,
} from './explore/reducers'
import { FIRST_TRAIL, goBack, goForward, select, toggleNode } from './selection/reducers'
import {
  NOTHING_OPEN,
  finishLoading,
  markSaved,
  showProgress,
  startLoading,
  startOpening,
} from './session/reducers'
import { NO_ACTS, doAgain, record, takeBack } from './undo/reducers'
import { FIRST_SETTINGS, fromJson, toJson } from './settings/reducers'
import { dropView, saveView, viewsFrom } from './views/reducers'

const graph: OpenGraph = {
  folder: '/reports',
  file: null,
  view: { articles: [], entities: [], relations: [], events: [], candidates: [] },
  problems: [],
  unsaved: true,
}

describe('explore', () => {
  it('undoes and redoes view changes', () => {
    const first = startHistory(FIRST_LOOK)
    const second = advance(first, toggleFilter(FIRST_LOOK, 'hiddenKinds', 'group'))
    expect(second.present.filters.hiddenKinds).toEqual(['group'])
    const back = stepBack(second)
    expect(back.present).toBe(FIRST_LOOK)
    expect(stepForward(back).present).toBe(second.present)
    expect(stepBack(first)).toBe(first)
  })

  it('makes no step of a change that changes nothing', () => {
    const first = startHistory(FIRST_LOOK)
    expect(advance(first, FIRST_LOOK)).toBe(first)
    const shown = reveal(FIRST_LOOK, ['a'])
    expect(reveal(shown, ['a'])).toBe(shown)
  })

  it('hides, and reveals what was hidden', () => {
    const hidden = hide(toggleExpanded(FIRST_LOOK, 'a'), ['a'])
    expect(hidden.shown.expanded).toEqual([])
    expect(reveal(hidden, ['a']).shown.hidden).toEqual([])
  })

  it('shows more in steps and goes back to the first look in the same tab', () => {
    const view = { ...showMore(setFilters(FIRST_LOOK, { minReports: 2 })), tab: 'map' as const }
    expect(view.shown.budget).toBeGreaterThan(FIRST_LOOK.shown.budget)
    expect(resetView(view)).toEqual({ ...FIRST_LOOK, tab: 'map' })
    expect(focusOn(view, [], 1).shown.focus).toBeNull()
  })
})

describe('selection', () => {
  it('goes back and forward through what was selected', () => {
    const one = select(FIRST_TRAIL, { nodes: ['a'], edge: null })
    const two = select(one, { nodes: ['b'], edge: null })
    const back = goBack(two)
    expect(back.current.nodes).toEqual(['a'])
    expect(goForward(back).current.nodes).toEqual(['b'])
    expect(goBack(FIRST_TRAIL)).toBe(FIRST_TRAIL)
  })

  it('adds and takes out with the same gesture', () => {
    const both = toggleNode(select(FIRST_TRAIL, { nodes: ['a'], edge: null }), 'b')
    expect(both.current.nodes).toEqual(['a', 'b'])
    expect(toggleNode(both, 'a').current.nodes).toEqual(['b'])
  })

  it('does not remember the same selection twice', () => {
    const one = select(FIRST_TRAIL, { nodes: ['a'], edge: null })
    expect(select(one, { nodes: ['a'], edge: null })).toBe(one)
  })
})

describe('session', () => {
  it('opens, counts, and is saved', () => {
    const loading = startLoading(startOpening(NOTHING_OPEN), 'folder')
    expect(showProgress(loading, { done: 1, total: 5, file: 'a.txt' }).progress?.done).toBe(1)
    const open = finishLoading(loading, { ok: true, value: graph })
    expect(open).toMatchObject({ loading: null, opened: 1, graph })
    // Told on another way than the end, it may come later.
    expect(showProgress(open, { done: 2, total: 5, file: 'b.txt' })).toBe(open)
    expect(markSaved(open, '/x.parley').graph).toMatchObject({ file: '/x.parley', unsaved: false })
  })

  it('keeps what was open when opening fails, and takes cancelling for no failure', () => {
    const open = finishLoading(NOTHING_OPEN, { ok: true, value: graph })
    const problem = { code: 'damaged-file', message: '', severity: 'error' } as const
    expect(finishLoading(open, { ok: false, problem })).toMatchObject({ graph, failure: problem })
    const cancelled = { code: 'cancelled', message: '', severity: 'error' } as const
    expect(finishLoading(open, { ok: false, problem: cancelled }).failure).toBeNull()
    expect(finishLoading(open, null).graph).toBe(graph)
  })
})

describe('settings', () => {
  it('survives being written and read', () => {
    const settings = { ...FIRST_SETTINGS, ready: true, timelineOpen: false }
    expect(fromJson(toJson(settings), 'dark')).toEqual({ ...settings, theme: 'dark' })
  })

  it.each(['', '{', 'null', '[]'])('begins anew from %j', (json) => {
    expect(fromJson(json, 'light')).toMatchObject({ tourSeen: false, timelineOpen: true })
  })
})

describe('saved views', () => {
  const talks = { name: 'talks', view: FIRST_LOOK, places: { a: { x: 1, y: 2 } } }

  it('replace one of the same name, and can be dropped', () => {
    const two = saveView([talks], { ...talks, name: 'maps' })
    expect(saveView(two, { ...talks, places: {} }).map(({ name }) => name)).toEqual([
      'maps',
      'talks',
    ])
    expect(dropView(two, 'talks').map(({ name }) => name)).toEqual(['maps'])
  })

  it('survive being written and read; what cannot be read is none', () => {
    expect(viewsFrom(JSON.stringify([talks]))).toEqual([talks])
    for (const text of [null, '', '{', '{}', '3']) expect(viewsFrom(text)).toEqual([])
  })
})

describe('undo', () => {
  it('takes back the last of either, and does it again', () => {
    const acts = record(record(NO_ACTS, 'view'), 'decision')
    const back = takeBack(acts)
    expect(back).toEqual({ done: ['view'], undone: ['decision'] })
    expect(doAgain(back)).toEqual(acts)
    expect(record(back, 'view').undone).toEqual([])
    expect(takeBack(NO_ACTS)).toBe(NO_ACTS)
  })
})

describe('memoLast', () => {
  it('works once for the same arguments', () => {
    let runs = 0
    const add = memoLast((a: number, b: number) => {
      runs++
      return a + b
    })
    expect([add(1, 2), add(1, 2), add(2, 2)]).toEqual([3, 3, 4])
    expect(runs).toBe(2)
  })
})
