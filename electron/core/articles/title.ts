/** Finds a report's title when neither metadata nor front matter gives one. */
import type { Block } from '../../../shared/model'

const longest = 100

/** The first headline over the report, else its first sentence, shortened. */
export function findTitle(text: string, blocks: readonly Block[], file: string): string {
  const firstBody = blocks.findIndex((block) => block.kind === 'body')
  const over = firstBody < 0 ? blocks : blocks.slice(0, firstBody)
  const headline = over.find((block) => block.kind === 'headline')
  if (headline) return text.slice(headline.start, headline.end)
  const body = blocks[firstBody]
  if (!body) return file
  const sentence = /^.*?[\p{Ll}\d)"”’]{2}[.!?](?=\s+["“‘(]?\p{Lu}|\s*$)/su.exec(
    text.slice(body.start, body.end),
  )
  const words = sentence?.[0] ?? text.slice(body.start, body.end)
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > 40 ? cut : longest)}…`
}
