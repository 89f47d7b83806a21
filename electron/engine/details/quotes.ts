/** Finds the quotes by an entity, and those that speak of it. */
import type { EntityNode, Quote, Span } from '../../../shared/model'

export function quotesOf(quotes: readonly Quote[], entity: EntityNode): readonly Quote[] {
  const named = new Map<string, Span[]>()
  for (const mention of entity.mentions) {
    const spans = named.get(mention.article)
    if (spans) spans.push(mention)
    else named.set(mention.article, [mention])
  }
  const speaksOf = ({ article, start, end }: Quote): boolean =>
    (named.get(article) ?? []).some((span) => start <= span.start && span.end <= end)
  return quotes.filter((quote) => quote.speakerEntity === entity.id || speaksOf(quote))
}
