/** The report as it is: mentions and events in the graph's colours, boilerplate dimmed, the place asked for highlighted. */
import { Braces, ChevronDown, ChevronUp, X } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import type { ArticleView } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { closeReader, readAt, toggleReading, useReader } from '../../state/reader/store'
import { useSelection } from '../../state/selection/store'
import { IconButton } from '../../ui/Button'
import {
  countMarks,
  nextMark,
  readerBlocks,
  type ReaderBlock,
} from '../../view-model/reader-segments'
import { count, sourceOf } from '../../view-model/words'
import { readerHandle } from '../actions/reader-handle'
import { useArticle } from '../actions/use-detail'
import { Waiting } from '../inspector/Waiting'
import { BlockText } from './BlockText'
import { HowRead } from './HowRead'

function ReaderHead({ article }: { readonly article: ArticleView }) {
  const index = useGraphIndex()
  const at = useReader((reader) => reader.at)
  const selected = useSelection().nodes.at(-1) ?? null
  const node = article.marks.some((mark) => mark.node === selected) ? selected : null
  const { total, here } = countMarks(article, node, at?.start ?? -1)
  const showsReading = useReader((reader) => reader.showsReading)
  const name = node ? (index.entities.get(node)?.name ?? index.events.get(node)?.label) : 'event'
  const step = (way: 1 | -1): void => {
    const mark = nextMark(article, node, at?.start ?? -1, way)
    if (mark) readAt({ article: article.id, start: mark.start, end: mark.end })
  }
  useEffect(() => {
    readerHandle.step = step
    return () => {
      readerHandle.step = null
    }
  })
  return (
    <header className="reader-head">
      <div className="reader-line">
        <h2 title={article.title}>{article.title}</h2>
        <div className="reader-tools">
          <IconButton
            name={`Previous mention of ${name}`}
            keys="Shift N"
            small
            onClick={() => step(-1)}
          >
            <ChevronUp size={15} />
          </IconButton>
          <IconButton name={`Next mention of ${name}`} keys="N" small onClick={() => step(1)}>
            <ChevronDown size={15} />
          </IconButton>
          <IconButton
            name="Show how sentences are read, for developers"
            small
            aria-pressed={showsReading}
            onClick={toggleReading}
          >
            <Braces size={14} />
          </IconButton>
          <IconButton name="Close the report" small onClick={closeReader}>
            <X size={15} />
          </IconButton>
        </div>
      </div>
      <div className="reader-line">
        <p title={article.file}>{sourceOf(article)}</p>
        {total > 0 && (
          <span className="mention-count" title={node ? `Mentions of ${name}` : 'Events'}>
            {here === null ? count(total, node ? 'mention' : 'event') : `${here} of ${total}`}
          </span>
        )}
      </div>
    </header>
  )
}

const hasHighlight = ({ pieces }: ReaderBlock): boolean =>
  pieces.some(({ highlighted }) => highlighted)

function ArticleText({ article }: { readonly article: ArticleView }) {
  const at = useReader((reader) => reader.at)
  const box = useRef<HTMLDivElement>(null)
  const showsReading = useReader((reader) => reader.showsReading)
  const highlight = at?.article === article.id ? at : null
  useEffect(() => {
    box.current?.querySelector('.is-highlighted')?.scrollIntoView({ block: 'center' })
  }, [highlight, article])
  return (
    <div className="reader-text" ref={box}>
      {readerBlocks(article, highlight).map((block) => (
        <Fragment key={block.start}>
          <BlockText block={block} />
          {showsReading && block.kind !== 'boilerplate' && (
            <HowRead
              key={String(hasHighlight(block))}
              text={block.text}
              open={hasHighlight(block)}
            />
          )}
        </Fragment>
      ))}
    </div>
  )
}

export function Reader() {
  const id = useReader((reader) => reader.article)
  const asked = useArticle(id)
  if (id === null) return <p className="note">Open a sentence or a report to read it here.</p>
  return (
    <Waiting asked={asked}>
      {(article) => (
        <article className="reader" aria-label={`Report: ${article.title}`}>
          <ReaderHead article={article} />
          <ArticleText article={article} />
        </article>
      )}
    </Waiting>
  )
}
