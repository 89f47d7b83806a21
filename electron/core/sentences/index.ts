/** Turns an article's headline and body lines into sentence spans. */
import type { Article, SentenceSpan } from '../../../shared/model'
import { splitLine } from './split-line'

export { splitLine } from './split-line'

/** Bylines and boilerplate give none; the dateline prefix is left out of the first sentence. */
export function splitSentences(article: Article): readonly SentenceSpan[] {
  const { text, dateline } = article
  return article.blocks.flatMap((block, index): SentenceSpan[] => {
    if (block.kind !== 'headline' && block.kind !== 'body') return []
    const headline = block.kind === 'headline'
    const start =
      dateline && dateline.start >= block.start && dateline.end <= block.end
        ? afterDashes(text, dateline.end, block.end)
        : block.start
    const spans = headline ? [{ start, end: block.end }] : splitLine(text, start, block.end)
    return spans
      .filter((span) => span.end > span.start)
      .map((span) => ({ ...span, block: index, headline }))
  })
}

function afterDashes(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s–—:-]/.test(text[at] as string)) at++
  return at
}
