/** Turns an article into blocks of pieces, each piece knowing the entity and event it belongs to. */
import type { ArticleMark, ArticleView, Block, Span } from '../../shared/model'

export interface Piece extends Span {
  readonly text: string
  readonly entity: string | null
  readonly event: string | null
  readonly highlighted: boolean
}

export interface ReaderBlock {
  readonly kind: Block['kind']
  readonly start: number
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** The shortest mark of a kind that covers the piece. */
function covering(
  marks: readonly ArticleMark[],
  kind: ArticleMark['kind'],
  piece: Span,
): string | null {
  let best: ArticleMark | null = null
  for (const mark of marks)
    if (
      mark.kind === kind &&
      mark.start <= piece.start &&
      mark.end >= piece.end &&
      (!best || mark.end - mark.start < best.end - best.start)
    )
      best = mark
  return best?.node ?? null
}

function piecesOf(
  text: string,
  block: Block,
  marks: readonly ArticleMark[],
  highlight: Span | null,
): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start)
  const cuts = new Set([block.start, block.end])
  const cut = (at: number): void => {
    if (at > block.start && at < block.end) cuts.add(at)
  }
  for (const mark of inside) {
    cut(mark.start)
    cut(mark.end)
  }
  if (highlight) {
    cut(highlight.start)
    cut(highlight.end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => {
    const piece = { start, end: places[i + 1]! }
    return {
      ...piece,
      text: text.slice(piece.start, piece.end),
      entity: covering(inside, 'entity', piece),
      event: covering(inside, 'event', piece),
      highlighted: !!highlight && highlight.start <= start && highlight.end >= piece.end,
    }
  })
}

export function readerBlocks(article: ArticleView, highlight: Span | null): readonly ReaderBlock[] {
  const blocks: readonly Block[] =
    article.blocks.length > 0
      ? article.blocks
      : [{ kind: 'body', start: 0, end: article.text.length }]
  return blocks.map((block) => ({
    kind: block.kind,
    start: block.start,
    text: article.text.slice(block.start, block.end),
    pieces: piecesOf(article.text, block, article.marks, highlight),
  }))
}

/** How many marks of a node (or events of any) there are, and which of them stands at a place, from 1. */
export function countMarks(
  article: ArticleView,
  node: string | null,
  at: number,
): { readonly total: number; readonly here: number | null } {
  const marks = marksOf(article, node)
  const here = marks.findIndex((mark) => mark.start === at)
  return { total: marks.length, here: here < 0 ? null : here + 1 }
}

const marksOf = (article: ArticleView, node: string | null): readonly ArticleMark[] =>
  article.marks
    .filter((mark) => (node ? mark.node === node : mark.kind === 'event'))
    .sort((a, b) => a.start - b.start)

/** Where the next or previous mark of a node (or of any node) stands, seen from a place. */
export function nextMark(
  article: ArticleView,
  node: string | null,
  from: number,
  step: 1 | -1,
): ArticleMark | null {
  const marks = marksOf(article, node)
  if (step === 1) return marks.find((mark) => mark.start > from) ?? marks[0] ?? null
  return marks.findLast((mark) => mark.start < from) ?? marks.at(-1) ?? null
}
