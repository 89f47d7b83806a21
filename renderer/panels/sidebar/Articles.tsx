/** The reports that were read; a click opens one in the reader. */
import { useRef } from 'react'
import { useRows } from '../../ui/use-rows'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readArticle, useReader } from '../../state/reader/store'
import { formatDay } from '../../view-model/words'
import { Section } from '../shell/Section'

const ROW = 42

export function Articles() {
  const { articles } = useGraphIndex().view
  const open = useReader((reader) => reader.article)
  const box = useRef<HTMLDivElement>(null)
  const rows = useRows(box, articles.length, ROW)
  return (
    <Section title="Reports" count={articles.length}>
      <div
        ref={box}
        className="article-list scroll"
        style={{ height: Math.min(articles.length, 7) * ROW }}
      >
        <ul style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((row) => {
            const article = articles[row.index]!
            return (
              <li
                key={article.id}
                style={{ position: 'absolute', inset: '0 0 auto', top: row.start, height: ROW }}
              >
                <button
                  type="button"
                  className="article-row"
                  aria-current={open === article.id}
                  onClick={() => readArticle(article.id)}
                  title={article.title}
                  data-article={article.id}
                >
                  <span className="article-title">{article.title}</span>
                  <span className="article-meta">
                    {[article.outlet, article.published && formatDay(article.published)]
                      .filter(Boolean)
                      .join(' · ') || article.file}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </Section>
  )
}
