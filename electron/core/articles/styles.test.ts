/** The words around a report in the styles of many outlets: datelines, bylines, credits, captions, prompts, and reports that only look like them. */
import { describe, expect, it } from 'vitest'
import { readArticle } from '.'

const read = (text: string) => readArticle({ file: 'a.txt', text, metadata: null }).article
const body = 'Envoys from both sides met in Oslo on Monday, officials said.'
const end = 'They parted without a deal.'

/** What the line is, standing after the first sentence of a report. */
const kindAfter = (line: string): string | undefined =>
  read(`${body}\n${line}\n${end}`).blocks[1]?.kind
const kindBefore = (line: string): string | undefined =>
  read(`Envoys hopeful on truce\n${line}\n${body}\n${end}`).blocks[1]?.kind

describe('lines over a report', () => {
  it.each([
    'By Ana Duarte, Reuters',
    'BY ANA DUARTE',
    'By Ana Duarte in Oslo',
    'By ANA DUARTE and LI WEI',
    'By Ana Duarte and Li Wei, Associated Press',
    'By Ana Duarte | The Daily Lantern',
    'By ANA DUARTE | Associated Press',
    'By Reuters Staff',
    'By Staff Writer',
    'By AFP',
    'By Agencies',
    'Ana Duarte for The Lantern',
    'Ana Duarte | AFP',
    'Ana Duarte, Foreign Affairs Correspondent',
    'Written by Ana Duarte',
    'Posted by Ana Duarte',
    'Ana Duarte and Li Wei, CNN',
    'From Ana Duarte, CNN',
    'Story by Ana Duarte',
    'Reporting by Ana Duarte in Oslo',
    'Updated 3:15 PM ET, Tue May 3, 2016',
    'Published 3 May 2016',
    'May 3, 2016 at 9:15 a.m. EDT',
    'Tue 3 May 2016 10.15 BST',
    '3 May 2016 | 10:15 GMT',
    'Last modified on Tue 3 May 2016 10.15 BST',
    'Tuesday, 3 May, 2016, 10:15',
    '2016-05-03 10:15:00',
    'Issued on: 03/05/2016 - 10:15',
    'Date of publication: 3 May 2016',
    '5 min read',
    '4 Min Read',
  ])('takes %j as no part of the report', (line) => {
    expect(kindBefore(line)).toMatch(/byline|boilerplate/)
  })

  it.each([
    'By Monday, the envoys had left for Oslo.',
    'By Tuesday night the army had taken the town, officials said.',
    'By March, Norway had withdrawn its troops from the valley.',
    'By Friday evening, Ana Duarte had left Oslo without a deal.',
    'By Norwegian standards, the vote was close, Ana Duarte said.',
    'Updated figures from the agency put the dead at 300, officials said.',
    'Written answers from both governments were published in Oslo on Tuesday.',
  ])('keeps %j as report', (line) => {
    expect(kindBefore(line)).toBe('body')
  })
})

describe('lines under and between', () => {
  it.each([
    '(Reporting by Ana Duarte in Oslo; Editing by Li Wei)',
    '(Additional reporting by Ana Duarte; Writing by Li Wei; Editing by Tom Berg)',
    'Reporting by Ana Duarte; Editing by Li Wei',
    'Additional reporting by Ana Duarte in Oslo.',
    'Editing by Li Wei',
    'Our Standards: The Lantern Trust Principles.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Associated Press writers Ana Duarte in Oslo and Li Wei in Bergen contributed to this report.',
    'Ana Duarte contributed to this report.',
    'Ana Duarte reported from Oslo and Li Wei from Bergen.',
    'Associated Press writer Li Wei in Bergen contributed.',
    'With reporting by Ana Duarte',
    'This story has been updated.',
    'This article was amended on 4 May 2016 to correct a name.',
    'This story has been corrected to show that the envoy is 54.',
    'With files from The Associated Press',
    'With AFP',
    '— AFP',
    '- Reuters',
    '—Ana Duarte',
    'ad/lw/tb',
    'AFP',
    'FILE PHOTO: Envoy Ana Duarte arrives for talks in Oslo, Norway, May 2, 2016. REUTERS/Li Wei/File Photo',
    'FILE - In this May 2, 2016 file photo, envoy Ana Duarte arrives for talks in Oslo, Norway. (AP Photo/Li Wei, File)',
    'FILE – Envoy Ana Duarte speaks in Oslo. (AP Photo/Li Wei)',
    'Envoy Ana Duarte arrives for talks in Oslo. REUTERS/Li Wei',
    'Envoy Ana Duarte arrives for talks in Oslo. (AP Photo/Li Wei)',
    'Envoy Ana Duarte arrives for talks in Oslo, Norway. Photograph: Li Wei/AFP/Getty Images',
    'Envoy Ana Duarte arrives for talks. [Li Wei/Reuters]',
    'Envoy Ana Duarte arrives for talks (Photo: Li Wei)',
    'Photo: Li Wei/AFP',
    'Photo by Li Wei/Getty Images',
    '(Photo by Li Wei / AFP)',
    'Image: Li Wei/EPA',
    'Image source, Getty Images',
    'Image caption, Envoy Ana Duarte arrives for talks in Oslo',
    'Getty Images',
    'REUTERS/Li Wei',
    'Credit: Li Wei/AFP via Getty Images',
    'Credit...Li Wei for The Daily Lantern',
    '[Reuters]',
    'Share this',
    'Share this article',
    'Share on Facebook Share on Twitter',
    'Read more:',
    'Read more: Envoys hopeful on truce',
    'READ MORE: Envoys hopeful on truce in Oslo',
    'READ ALSO: Norway offers to host talks',
    'Also read | Norway offers to host talks',
    'Related: Norway offers to host talks',
    'SEE ALSO: Norway offers to host talks',
    'WATCH: Envoys arrive in Oslo',
    'Watch: Ana Duarte on the talks',
    'Opinion: Why Norway should host',
    'Advertisement',
    'ADVERTISEMENT',
    'Advertisement - Scroll to continue',
    'Skip Advertisement',
    'Article continues after advertisement',
    'Story continues below',
    'Copyright 2016 The Associated Press. All rights reserved.',
    'Copyright © 2016 Lantern Media',
    '© 2016 AFP',
    '© AFP 2016',
    '(c) 2016 Lantern',
    'All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    'Sign up for the Morning Lantern newsletter',
    'Subscribe to our newsletter',
    'Get the latest news delivered to your inbox',
    'Follow Ana Duarte on Twitter',
    'Follow Ana Duarte on Twitter: @anaduarte',
    'Follow us on Facebook and Twitter',
    'Follow @anaduarte',
    'Join the conversation',
    'Click here to read the full report.',
    'Listen to this article',
    'Listen 4 min',
    'More on this story',
    'Key Takeaways by Lantern AI',
    'Source: Lantern News Agency',
    'Source: Reuters',
    'Tags: Norway, Oslo, truce',
    'TOPICS: Norway, Ana Duarte',
    'Download the Lantern app',
    'Support independent journalism',
    'Most Popular',
    'Up next',
    'Report a correction or typo',
    'Learn more about our Trust Principles',
  ])('takes %j as no part of the report', (line) => {
    expect(kindAfter(line)).toMatch(/byline|boilerplate/)
  })

  it.each([
    'Share prices in Oslo fell on Monday, traders said.',
    'Photographs of the meeting were shown on state television on Monday.',
    'Reporting by state media was denounced by the envoys on Monday.',
    'The report was edited by the ministry, Ana Duarte said on Monday.',
    'Read aloud in Oslo, the letter moved both envoys on Monday.',
    'Related talks on grain will open in Bergen on Monday, officials said.',
    'Sources in Oslo said Ana Duarte had left on Monday.',
    'Follow-up talks will be held in Bergen, officials said on Monday.',
    'Support for Ana Duarte has grown in Oslo since Monday.',
    'Copyright talks between Norway and Iceland opened in Oslo on Monday.',
    'Files from the ministry showed that Ana Duarte met Li Wei in 2015.',
    'Ana Duarte contributed to this report on the truce for the United Nations, officials said.',
    'Watch towers along the border were destroyed on Monday, the army said.',
    'Opinion polls put Ana Duarte ahead in Oslo on Monday.',
  ])('keeps %j as report', (line) => {
    expect(kindAfter(line)).toBe('body')
  })
})

describe('datelines', () => {
  const place = (text: string): (string | null)[] | null => {
    const { dateline, text: whole } = read(text)
    const words = (span: { start: number; end: number } | null): string | null =>
      span ? whole.slice(span.start, span.end) : null
    return dateline ? [words(dateline.place), words(dateline.date), words(dateline.agency)] : null
  }
  it.each([
    ['OSLO (Reuters) - Envoys met on Monday.', 'OSLO', null, 'Reuters'],
    ['OSLO, May 3 (Reuters) - Envoys met on Monday.', 'OSLO', 'May 3', 'Reuters'],
    ['OSLO/BERGEN, May 3 (Reuters) - Envoys met on Monday.', 'OSLO', 'May 3', 'Reuters'],
    ['OSLO, Norway (AP) — Envoys met on Monday.', 'OSLO', null, 'AP'],
    ['OSLO, Norway, May 3 (AP) — Envoys met on Monday.', 'OSLO', 'May 3', 'AP'],
    ['Oslo (AFP) - Envoys met on Monday.', 'Oslo', null, 'AFP'],
    ['Oslo, May 3 (AFP) — Envoys met on Monday.', 'Oslo', 'May 3', 'AFP'],
    ['Oslo, Norway – Envoys met on Monday.', 'Oslo', null, null],
    ['Oslo, Norway (CNN) Envoys met on Monday.', 'Oslo', null, 'CNN'],
    ['OSLO, 3 May 2016 (IRIN) - Envoys met on Monday.', 'OSLO', '3 May 2016', 'IRIN'],
    ['OSLO, May 3 (Xinhua) -- Envoys met on Monday.', 'OSLO', 'May 3', 'Xinhua'],
    ['OSLO, May 3. /TASS/. Envoys met on Monday.', 'OSLO', 'May 3', 'TASS'],
    ['OSLO, May 3 (KUNA) -- Envoys met on Monday.', 'OSLO', 'May 3', 'KUNA'],
    ['NEW YORK — Envoys met on Monday.', 'NEW YORK', null, null],
    ['ADDIS ABABA, Ethiopia — Envoys met on Monday.', 'ADDIS ABABA', null, null],
    ['UNITED NATIONS, May 3 (AP) — Envoys met on Monday.', 'UNITED NATIONS', 'May 3', 'AP'],
    ['Tehran, May 3, IRNA – Envoys met on Monday.', 'Tehran', 'May 3', 'IRNA'],
  ])('reads %j', (text, ...expected) => {
    expect(place(text)).toEqual(expected)
  })
  it.each([
    'Duarte — who leads the talks — met envoys on Monday.',
    'NATO: no troops will be sent, the alliance said on Monday.',
    'Norway - a member of NATO - met envoys on Monday.',
  ])('finds none in %j', (text) => {
    expect(place(text)).toBeNull()
  })
})

describe('the day of a report that nothing dates', () => {
  it.each([
    ['Envoys met in Oslo today, 3 May 2016, officials said.', '2016-05-03'],
    ['Envoys met in Oslo today (May 3, 2016), officials said.', '2016-05-03'],
    ['Envoys met in Oslo on Tuesday, 3 May 2016, officials said.', '2016-05-03'],
    ['Envoys met in Oslo on Tuesday, May 3, 2016, officials said.', '2016-05-03'],
    ['OSLO, May 4 — Envoys met on 3 May 2016, officials said.', '2016-05-04'],
    ['OSLO, 3 May 2016 — Envoys met on Monday.', '2016-05-03'],
    [
      'Envoys met in Oslo on Tuesday, 3 May 2016. They will meet again on Tuesday, 10 May 2016.',
      '2016-05-03',
    ],
    // A day that does not fit its weekday, that lies ahead, or that is not the news of the report.
    ['Envoys met in Oslo on Friday, 3 May 2016, officials said.', null],
    ['Envoys will meet in Oslo on Tuesday, 3 May 2016, officials said.', null],
    ['The truce signed on Tuesday, 3 May 2016, has collapsed, officials said.', null],
    ['Envoys met in Oslo on Tuesday. The truce was signed on 3 May 2016.', null],
    ['Envoys met in Oslo on Monday.', null],
    ['Envoys met in Oslo in May 2016.', null],
    ['Envoys met in Oslo on Tuesday, 3 May 2016. A truce followed on Friday, 6 May 2016.', null],
  ])('%j', (text, published) => {
    const article = read(text)
    expect([article.published, article.publishedFrom]).toEqual([
      published,
      published === null ? 'unknown' : /^OSLO, 3/.test(text) ? 'dateline' : 'inferred',
    ])
  })
})
