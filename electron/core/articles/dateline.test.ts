import { describe, expect, it } from 'vitest'
import { readDateline } from './dateline'

const read = (text: string): (string | null)[] | null => {
  const found = readDateline(text, 0)?.dateline
  const words = (span: { start: number; end: number } | null): string | null =>
    span ? text.slice(span.start, span.end) : null
  return found
    ? [words(found.place), words(found.date), words(found.agency), text.slice(found.end).trim()]
    : null
}

describe('readDateline', () => {
  it.each([
    ['OSLO, May 3 (Lantern) — Envoys met.', 'OSLO', 'May 3', 'Lantern', 'Envoys met.'],
    ['Oslo, May 3 (Lantern) Envoys met.', 'Oslo', 'May 3', 'Lantern', 'Envoys met.'],
    ['OSLO (Lantern) – Envoys met.', 'OSLO', null, 'Lantern', 'Envoys met.'],
    ['OSLO — Envoys met.', 'OSLO', null, null, 'Envoys met.'],
    ['NEW DELHI, Sept. 9, 2016 - Envoys met.', 'NEW DELHI', 'Sept. 9, 2016', null, 'Envoys met.'],
    ['WASHINGTON/MOSCOW, Sept 9 (AP) - Envoys met.', 'WASHINGTON', 'Sept 9', 'AP', 'Envoys met.'],
    ['SARAJEVO, Bosnia (AP) — Envoys met.', 'SARAJEVO', null, 'AP', 'Envoys met.'],
    [
      'ISTANBUL, 3 March 2017 /Anadolu/ Envoys met.',
      'ISTANBUL',
      '3 March 2017',
      'Anadolu',
      'Envoys met.',
    ],
    ['Addis Ababa, 9 May 2016 – Envoys met.', 'Addis Ababa', '9 May 2016', null, 'Envoys met.'],
    ['Bergen / Lantern', 'Bergen', null, 'Lantern', ''],
    ['AFP, Bergen', 'Bergen', null, 'AFP', ''],
  ])('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'The minister (IANS quoted him) met envoys in Oslo.',
    'Envoys met in Oslo on May 3.',
    'US: no deal yet',
    'On Monday — a holiday — envoys met.',
    'Foreign Minister Ana Duarte - the chair - spoke.',
    'Envoys, ministers and guests met.',
  ])('finds none in %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
