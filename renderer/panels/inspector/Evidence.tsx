/** Sentences as evidence: the words read are marked; a click opens the report at that place. */
import { Split } from 'lucide-react'
import type { EvidenceView } from '../../../shared/model'
import { IconButton } from '../../ui/Button'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { sourceOf } from '../../view-model/words'
import { Rows } from '../shell/Rows'

/** The sentence with the piece of evidence marked in it. */
function Marked({ evidence }: { readonly evidence: EvidenceView }) {
  const { text, sentence, start, end } = evidence
  const from = Math.max(0, start - sentence.start)
  const to = Math.min(text.length, end - sentence.start)
  if (to <= from || to - from > text.length * 0.85) return <>{text}</>
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  )
}

/** What else can be done with a sentence, beside reading it. */
export interface SentenceAction {
  readonly name: string
  readonly run: (evidence: EvidenceView) => void
}

export function Sentence(props: {
  readonly evidence: EvidenceView
  readonly action?: SentenceAction | undefined
}) {
  const { evidence, action } = props
  return (
    <li className="sentence-line">
      <button
        type="button"
        className="sentence"
        onClick={() => readAt(evidence)}
        aria-label={`Open in the report: ${evidence.text}`}
      >
        <Marked evidence={evidence} />
      </button>
      {action && (
        <IconButton name={action.name} small onClick={() => action.run(evidence)}>
          <Split size={13} />
        </IconButton>
      )}
    </li>
  )
}

/** Evidence grouped by report, with outlet and date. */
export function EvidenceByReport(props: {
  readonly evidence: readonly EvidenceView[]
  readonly action?: SentenceAction
}) {
  const { evidence, action } = props
  const { articles } = useGraphIndex()
  const groups = new Map<string, EvidenceView[]>()
  for (const one of evidence) {
    const list = groups.get(one.article)
    // Several mentions in one sentence are one line.
    if (!list) groups.set(one.article, [one])
    else if (!list.some((other) => other.sentence.start === one.sentence.start)) list.push(one)
  }
  const order = [...groups].sort(([a], [b]) =>
    (articles.get(a)?.published ?? '').localeCompare(articles.get(b)?.published ?? ''),
  )
  return (
    <Rows
      items={order}
      box={(rows) => <div className="reports">{rows}</div>}
      row={([id, list]) => {
        const article = articles.get(id)
        return (
          <section key={id} className="report" aria-label={article?.title ?? id}>
            <header>
              <strong title={article?.title}>{article?.title ?? id}</strong>
              {article && <p>{sourceOf(article)}</p>}
            </header>
            <ul>
              {list.map((one) => (
                <Sentence key={`${one.start}-${one.end}`} evidence={one} action={action} />
              ))}
            </ul>
          </section>
        )
      }}
    />
  )
}
