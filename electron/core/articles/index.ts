/** Turns the text of one file into an article: what each line is, title, dateline, outlet and day. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Article, ArticleMetadata, Problem, Span } from '../../../shared/model'
import { classify } from './classify'
import { readFrontMatter } from './front-matter'
import { splitLines } from './lines'
import { findPublished } from './published'
import { findTitle } from './title'

export interface ArticleSource {
  readonly file: string
  readonly text: string
  readonly metadata: ArticleMetadata | null
}

/** The id depends on the text alone. Problems are warnings about the front matter. */
export function readArticle(source: ArticleSource): {
  readonly article: Article
  readonly problems: readonly Problem[]
} {
  const { file, text, metadata } = source
  const front = readFrontMatter(text, file)
  const lines = cutTitle(text, splitLines(text), metadata?.title ?? front.title)
  const { blocks, dateline } = classify(text, lines, front.end)
  const agency = dateline?.dateline.agency ?? null
  const article: Article = {
    id: bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16),
    file,
    title: metadata?.title ?? front.title ?? findTitle(text, blocks, file),
    outlet:
      metadata?.outlet ?? front.outlet ?? (agency ? text.slice(agency.start, agency.end) : null),
    ...findPublished(text, blocks, file, metadata, front, dateline),
    text,
    blocks,
    dateline: dateline?.dateline ?? null,
  }
  return { article, problems: front.problems }
}

/** A known title that the text starts with is a line of its own, even when nothing parts them. */
function cutTitle(text: string, lines: readonly Span[], title: string | null): readonly Span[] {
  if (!title || title.length < 15) return lines
  return lines.flatMap((line) => {
    const glued = line.end - line.start > title.length && text.startsWith(title, line.start)
    if (!glued || /[\p{Ll}]/u.test(text[line.start + title.length] ?? '')) return [line]
    const cut = line.start + title.length
    const next = cut + (/^\s*/.exec(text.slice(cut, line.end))?.[0].length ?? 0)
    return [
      { start: line.start, end: cut },
      { start: next, end: line.end },
    ]
  })
}
