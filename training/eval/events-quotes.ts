/** Scores quotes on our table of sentences: the speaker and the words said must both be right. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuoteReading } from '../../shared/model'
import type { ReadText } from './events-reader'
import type { Row, Scorer } from './scorer'

export function scoreQuotes(read: ReadText, errors: boolean): Row[] {
  const lines = readFileSync(join(import.meta.dirname, '../tables/quotes.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^[DI] /.test(line))
  const count = { D: [0, 0], I: [0, 0] }
  for (const line of lines) {
    const form = line[0] as 'D' | 'I'
    const marked = line.slice(2).trim().replaceAll('¶', '\n\n')
    const text = marked.replace(/[{}[\]]/g, '')
    const speaker = /\{(.+?)\}/.exec(marked)?.[1]?.replace(/[[\]]/g, '') ?? ''
    const said = /\[(.+?)\]/.exec(marked)?.[1]?.replace(/[{}]/g, '') ?? ''
    const start = text.indexOf(said)
    const quotes = read(text, '2016-06-15', `quote-${lines.indexOf(line)}`).quotes
    const right = quotes.some(
      (quote) =>
        quote.direct === (form === 'D') &&
        rightSpeaker(text, quote, speaker) &&
        near(text, quote, start, start + said.length),
    )
    count[form][1]!++
    if (right) count[form][0]!++
    else if (errors)
      console.log(
        `  ${marked} | got ${quotes.map((quote) => `${quote.direct ? 'D' : 'I'} {${quote.speakerSpan ? text.slice(quote.speakerSpan.start, quote.speakerSpan.end) : ''}} [${text.slice(quote.start, quote.end)}]`).join(' ; ') || 'nothing'}`,
      )
  }
  const [direct, indirect] = [count.D as [number, number], count.I as [number, number]]
  const all = direct[1] + indirect[1]
  return [
    {
      name: 'quotes: speaker and content right',
      value: (direct[0] + indirect[0]) / all,
      goal: 0.8,
      note: `${direct[0] + indirect[0]}/${all}`,
    },
    { name: 'direct', value: direct[0] / direct[1], note: `${direct[0]}/${direct[1]}` },
    { name: 'reported', value: indirect[0] / indirect[1], note: `${indirect[0]}/${indirect[1]}` },
  ]
}

/** Our span lies in the speaker's phrase or holds its last word ("Amina Diallo" of "Amina Diallo, a teacher"). */
function rightSpeaker(text: string, quote: QuoteReading, speaker: string): boolean {
  if (!quote.speakerSpan) return false
  const ours = text.slice(quote.speakerSpan.start, quote.speakerSpan.end).toLowerCase()
  const wanted = speaker.toLowerCase()
  return wanted.includes(ours) || ours.includes(wanted)
}

/** Content is right when it begins and ends within a word of ours ("that" may stand in or out). */
function near(text: string, quote: QuoteReading, start: number, end: number): boolean {
  const slack =
    /^that\s/.test(text.slice(start)) ||
    /^that\s/.test(text.slice(quote.start)) ||
    /^to\s/.test(text.slice(start))
      ? 6
      : 2
  return Math.abs(quote.start - start) <= slack && Math.abs(quote.end - end) <= 2
}

export const quoteScorer: Scorer = {
  id: 'quotes',
  title: 'Quotes, direct and reported (training/tables/quotes.txt)',
  needs: [],
  run: async ({ errors }) =>
    scoreQuotes((await import('./events-reader')).createReader().read, errors),
}
