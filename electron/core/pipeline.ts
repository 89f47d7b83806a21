/** Turns the text of one file into its reading, and many readings into one graph: the only file that knows every stage. */
import type {
  ArticleMetadata,
  ArticleReading,
  Decision,
  GraphView,
  ParleyGraph,
  Problem,
  Result,
} from '../../shared/model'
import { once } from '../../shared/once'
import { createAnnotator, explain as explainSentence, type Sections } from './annotate'
import { readArticle } from './articles'
import { readEvents } from './events'
import { explainReading } from './explain-reading'
import { createGazetteer } from './gazetteer'
import { toGraphView } from './graph'
import { findMentions } from './mentions'
import { resolveGraph } from './resolve'
import { splitSentences } from './sentences'

export { unpackModelFile } from './annotate'

export interface SourceFile {
  /** Path relative to the folder, with forward slashes. */
  readonly file: string
  /** The file's text as decoded. */
  readonly text: string
  /** What metadata.csv says of it. */
  readonly metadata: ArticleMetadata | null
}

/** Turns readings into a graph; that needs no model. */
export interface Resolver {
  /** Joins readings into one graph; the order of `readings` does not matter. */
  readonly resolve: (
    readings: readonly ArticleReading[],
    decisions: readonly Decision[],
  ) => ParleyGraph
  /** What the renderer is given of a graph. */
  readonly view: (graph: ParleyGraph) => GraphView
}

export interface Pipeline extends Resolver {
  /** Reads one article. Problems are warnings about what could not be understood (front matter, dates). */
  readonly read: (source: SourceFile) => {
    readonly reading: ArticleReading
    readonly problems: readonly Problem[]
  }
  /** How a piece of text is read, for people: tree, names, clauses, mentions and events. */
  readonly explain: (text: string) => string
}

const gazetteerOnce = once(createGazetteer)

export function createResolver(): Resolver {
  const gazetteer = gazetteerOnce()
  return {
    resolve: (readings, decisions) => resolveGraph(readings, decisions, gazetteer),
    view: toGraphView,
  }
}

/** `model`: the bytes of the annotator's model file, or its parts. Fails with `model-damaged` or `model-version`. */
export function createPipeline(model: Uint8Array | Sections): Result<Pipeline> {
  const gazetteer = gazetteerOnce()
  const annotator = createAnnotator(model)
  if (!annotator.ok) return annotator

  const read: Pipeline['read'] = (source) => {
    const { article, problems } = readArticle(source)
    const spans = splitSentences(article)
    const sentences = annotator.value.annotate(article.text, spans)
    const found = findMentions(article, sentences, gazetteer, annotator.value.isPersonNoun)
    const told = readEvents(article, sentences, found)
    return {
      reading: {
        article,
        sentences: sentences.map(({ start, end }) => ({ start, end })),
        ...found,
        ...told,
      },
      problems,
    }
  }

  return {
    ok: true,
    value: {
      ...createResolver(),
      read,
      explain: (text) => {
        const { reading } = read({ file: 'explained.txt', text, metadata: null })
        const spans = splitSentences(reading.article)
        const sentences = annotator.value.annotate(text, spans).map(explainSentence)
        return [...sentences, explainReading(reading)].join('\n\n')
      },
    },
  }
}
