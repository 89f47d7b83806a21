/** What an entity is quoted with, and quotes that speak of it. */
import type { EntityDetail } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { formatDay } from '../../view-model/words'
import { Rows } from '../shell/Rows'
import { Section } from '../shell/Section'

type QuoteView = EntityDetail['quotes'][number]

function QuoteList(props: {
  readonly quotes: readonly QuoteView[]
  readonly withSpeaker?: boolean
}) {
  const { quotes, withSpeaker = false } = props
  const { articles, entities } = useGraphIndex()
  return (
    <Rows
      items={quotes}
      row={(quote) => {
        const article = articles.get(quote.article)
        return (
          <li key={`${quote.article}${quote.start}`}>
            <button type="button" className="sentence quote" onClick={() => readAt(quote)}>
              <span>
                {quote.direct ? `“${quote.text.replace(/^["“”']+|["“”']+$/g, '')}”` : quote.text}
              </span>
              <small>
                {withSpeaker && quote.speakerEntity
                  ? `${entities.get(quote.speakerEntity)?.name ?? ''} · `
                  : ''}
                {[article?.outlet, article?.published && formatDay(article.published)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        )
      }}
    />
  )
}

export function Quotes(props: { readonly quotes: readonly QuoteView[]; readonly about: string }) {
  const by = props.quotes.filter((quote) => quote.speakerEntity === props.about)
  const about = props.quotes.filter((quote) => quote.speakerEntity !== props.about)
  return (
    <>
      {by.length > 0 && (
        <Section title="Quoted" count={by.length}>
          <QuoteList quotes={by} />
        </Section>
      )}
      {about.length > 0 && (
        <Section title="Quotes about" count={about.length} open={false}>
          <QuoteList quotes={about} withSpeaker />
        </Section>
      )}
    </>
  )
}
