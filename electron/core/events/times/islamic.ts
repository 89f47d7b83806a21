/** Ramadan and the two Eids by the Umm al-Qura calendar, as the days they run over; where the moon is sighted they may begin a day later. */
import { daysIn } from './feast-of'
import { formatDay, parseDay } from './calendar'
import { pattern, told, type TimeRule } from './rule'
import { ORDINAL, YEAR, dayOfMonth } from './words'

/** First day of Ramadan, of Eid al-Fitr and of Eid al-Adha, 1990 to 2039. */
const begins = `
  1990-03-28 1990-04-26 1990-07-03
  1991-03-18 1991-04-16 1991-06-23
  1992-03-06 1992-04-05 1992-06-11
  1993-02-23 1993-03-25 1993-06-01
  1994-02-12 1994-03-14 1994-05-21
  1995-02-01 1995-03-03 1995-05-10
  1996-01-22 1996-02-20 1996-04-28
  1997-01-10 1997-02-09 1997-04-18
  1997-12-31 1998-01-29 1998-04-07
  1998-12-20 1999-01-19 1999-03-28
  1999-12-09 2000-01-08 2000-03-16
  2000-11-27 2000-12-27 2001-03-05
  2001-11-16 2001-12-16 2002-02-22
  2002-11-06 2002-12-05 2003-02-11
  2003-10-26 2003-11-25 2004-02-01
  2004-10-15 2004-11-14 2005-01-21
  2005-10-04 2005-11-03 2006-01-10
  2006-09-24 2006-10-23 2006-12-31
  2007-09-13 2007-10-13 2007-12-20
  2008-09-01 2008-10-01 2008-12-08
  2009-08-22 2009-09-20 2009-11-27
  2010-08-11 2010-09-10 2010-11-16
  2011-08-01 2011-08-30 2011-11-06
  2012-07-20 2012-08-19 2012-10-26
  2013-07-09 2013-08-08 2013-10-15
  2014-06-28 2014-07-28 2014-10-04
  2015-06-18 2015-07-17 2015-09-23
  2016-06-06 2016-07-06 2016-09-11
  2017-05-27 2017-06-25 2017-09-01
  2018-05-16 2018-06-15 2018-08-21
  2019-05-06 2019-06-04 2019-08-11
  2020-04-24 2020-05-24 2020-07-31
  2021-04-13 2021-05-13 2021-07-20
  2022-04-02 2022-05-02 2022-07-09
  2023-03-23 2023-04-21 2023-06-28
  2024-03-11 2024-04-10 2024-06-16
  2025-03-01 2025-03-30 2025-06-06
  2026-02-18 2026-03-20 2026-05-27
  2027-02-08 2027-03-09 2027-05-16
  2028-01-28 2028-02-26 2028-05-05
  2029-01-16 2029-02-14 2029-04-24
  2030-01-05 2030-02-04 2030-04-13
  2030-12-26 2031-01-24 2031-04-02
  2031-12-16 2032-01-14 2032-03-22
  2032-12-04 2033-01-03 2033-03-12
  2033-11-23 2033-12-23 2034-03-01
  2034-11-12 2034-12-12 2035-02-19
  2035-11-01 2035-12-01 2036-02-08
  2036-10-21 2036-11-19 2037-01-27
  2037-10-10 2037-11-09 2038-01-16
  2038-09-30 2038-10-29 2039-01-05
  2039-09-19 2039-10-19 2039-12-26
`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .trim()
      .split(' ')
      .map((day) => parseDay(day) ?? 0),
  )

type Feast = 'ramadan' | 'fitr' | 'adha'

/** Every time the feast was held, as first and last day. */
function held(feast: Feast): readonly (readonly [first: number, last: number])[] {
  return begins.map(([ramadan = 0, fitr = 0, adha = 0]) =>
    feast === 'ramadan'
      ? [ramadan, fitr - 1]
      : feast === 'fitr'
        ? [fitr, fitr + 2]
        : [adha, adha + 3],
  )
}

const how = 'the days of the feast by the calculated calendar'

export const islamicRules: readonly TimeRule[] = [
  {
    id: 'islamic-feast',
    pattern: pattern(
      `(?:(?:the )?(?:(?<nth>${ORDINAL}|last) day|end|start|beginning|(?:holy |fasting )?month) of )?(?:the (?:holy |fasting )?(?:(?:muslim|islamic) )?(?:(?:holy|fasting) )?(?:month|feast|festival|holiday) of )?(?:(?<turn>last|this|next) )?(?<feast>ramad[ah]n|eid(?: |-)(?:al|ul)(?: |-)(?:fitr|adha|azha))(?:,? (?<year>${YEAR})|,? (?<yearturn>last|this|next) year)?`,
    ),
    read: (groups, context) => {
      const name = (groups['feast'] ?? '').toLowerCase()
      const feast = name.startsWith('r') ? 'ramadan' : name.endsWith('fitr') ? 'fitr' : 'adha'
      const days = daysIn(held(feast), groups, context)
      if (!days) return null
      const [first, last] = days
      const nth = (groups['nth'] ?? '').toLowerCase()
      if (nth === 'last') return told(formatDay(last), how)
      if (nth) return told(formatDay(first + dayOfMonth(nth) - 1), how)
      return told(`${formatDay(first)}/${formatDay(last)}`, how)
    },
  },
]
