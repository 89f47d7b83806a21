/** The lexicon parses, and speaks of known categories only. */
import { describe, expect, it } from 'vitest'
import { PLOVER_CATEGORIES } from '../../../../shared/model'
import { nounEntries, verbEntries } from './parse-lexicon'

describe('the event lexicon', () => {
  it('has entries for every category', () => {
    const found = new Set([...verbEntries.values()].flat().map((entry) => entry.category))
    expect([...PLOVER_CATEGORIES].filter((category) => !found.has(category))).toEqual([])
  })
  it('knows nouns that name events', () => {
    expect(nounEntries.get('meeting')?.category).toBe('CONSULT')
    expect(nounEntries.get('airstrike')?.category).toBe('ASSAULT')
  })
  it('keeps several readings of one verb', () => {
    expect(
      [...new Set((verbEntries.get('strike') ?? []).map((entry) => entry.category))].sort(),
    ).toEqual(['AGREE', 'ASSAULT', 'CONCEDE', 'PROTEST', 'SANCTION'])
  })
})
