import { describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from './__fixtures__/small-graph'
import { buildScene } from './build-scene'
import { NO_FILTERS, filterGraph } from './filters'
import { foldScene } from './fold-scene'
import { groupsOf, type Grouping } from './grouping'
import { indexGraph } from './graph-index'
import type { Reading } from './scene'
import { chooseVisible } from './visible'

const index = indexGraph(SMALL_GRAPH)
const visible = chooseVisible(index, filterGraph(index, NO_FILTERS), {
  budget: 100,
  expanded: [],
  revealed: [],
  hidden: [],
  focus: null,
})
const groups = (by: Grouping) => groupsOf(index, visible, by)
const folded = (reading: Reading, by: Grouping) =>
  foldScene(buildScene(index, visible, reading), groups(by))

describe('groupsOf', () => {
  it('puts a representative with the country represented', () => {
    for (const by of ['country', 'side'] as const) {
      const group = groups(by).find(({ members }) => members.includes('ana'))
      expect(group?.members).toContain('belmora')
      expect(group?.members).not.toContain('tarsia')
    }
  })

  it('puts nobody in two groups, and makes no group of one', () => {
    for (const by of ['country', 'side'] as const) {
      const all = groups(by).flatMap(({ members }) => members)
      expect(new Set(all).size).toBe(all.length)
      expect(groups(by).every(({ members }) => members.length > 1)).toBe(true)
    }
  })

  it('leaves places out of sides', () => {
    const kinds = groups('side').flatMap(({ members }) =>
      members.map((id) => index.entities.get(id)?.kind),
    )
    expect(kinds).not.toContain('place')
  })

  it('does not go round in a ring of ties', () => {
    const ring = indexGraph({
      ...SMALL_GRAPH,
      relations: [
        { type: 'member-of', source: 'ana', target: 'ilan', value: null, evidence: [] },
        { type: 'member-of', source: 'ilan', target: 'ana', value: null, evidence: [] },
      ],
    })
    expect(() => groupsOf(ring, visible, 'side')).not.toThrow()
  })
})

describe('foldScene', () => {
  it('draws one node for a group, with its number, and no link to what is inside', () => {
    const scene = folded('events', 'country')
    const node = scene.nodes.find(({ members }) => members.includes('ana'))!
    expect(node.label).toContain(`(${node.members.length})`)
    const ids = new Set(scene.nodes.map(({ id }) => id))
    expect(ids.has('ana')).toBe(false)
    expect(scene.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
    expect(new Set(scene.edges.map(({ id }) => id)).size).toBe(scene.edges.length)
  })

  it('counts a meeting once in the line between two groups', () => {
    const scene = folded('meetings', 'country')
    for (const edge of scene.edges) {
      expect(edge.count).toBe(new Set(edge.events).size)
      expect(edge.source).not.toBe(edge.target)
    }
  })

  it('keeps every event of the lines that are still drawn', () => {
    const plain = buildScene(index, visible, 'events')
    const scene = folded('events', 'side')
    const events = (edges: typeof plain.edges) => new Set(edges.flatMap((edge) => edge.events))
    expect(events(scene.edges)).toEqual(events(plain.edges))
  })

  it('changes nothing without groups', () => {
    const plain = buildScene(index, visible, 'events')
    expect(foldScene(plain, [])).toBe(plain)
  })
})
