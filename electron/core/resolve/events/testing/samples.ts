/** Names the tellings that the tests of joining turn into variants of one another. */

export const pair = { by: ['Ada', 'Ben'], on: '2031-03-11' }
export const undated = { by: pair.by, published: null }
export const b = { report: 'b' }
export const attack = { type: 'ASSAULT', by: ['gunmen'], at: ['Port'], on: '2031-03-08' } as const
export const ask = { type: 'REQUEST', by: ['Ada'] } as const
export const clash = {
  type: 'ASSAULT',
  by: ['Norland'],
  to: ['Sutland'],
  at: ['Port'],
  on: '2031-03-08',
} as const
export const deal = { type: 'AGREE', by: ['Ada', 'Ben'], at: ['Port'], on: '2031-03-11' } as const
