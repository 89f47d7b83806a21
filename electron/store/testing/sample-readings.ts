/** Hand-made readings of three short invented reports, for tests that need no language reading. */
import type {
  Article,
  ArticleReading,
  EntityKind,
  EventReading,
  Mention,
  Span,
} from '../../../shared/model'

/** The span of the `nth` occurrence of `words` in `text`. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let seen = 0; seen < nth && start >= 0; seen++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

function articleOf(id: string, file: string, published: string | null, text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: index === 0 ? ('headline' as const) : ('body' as const),
  }))
  return {
    id,
    file,
    title: text.split('\n')[0] ?? '',
    outlet: 'The Test Wire',
    published,
    publishedFrom: published ? 'metadata' : 'unknown',
    text,
    blocks,
    dateline: null,
  }
}

function sentencesOf(article: Article): Span[] {
  return article.blocks.flatMap((block) =>
    [...article.text.slice(block.start, block.end).matchAll(/\S[^.]*\.?/g)].map((found) => ({
      start: block.start + found.index,
      end: block.start + found.index + found[0].length,
    })),
  )
}

export function mentionOf(
  article: Article,
  words: string,
  kind: EntityKind,
  more: Partial<Mention> = {},
  nth = 0,
): Mention {
  const span = spanOf(article.text, words, nth)
  return {
    id: `${article.id}:${String(span.start)}-${String(span.end)}`,
    article: article.id,
    ...span,
    text: words,
    kind,
    form: 'name',
    use: kind === 'place' ? 'place' : 'actor',
    sentence: sentencesOf(article).findIndex((s) => s.start <= span.start && span.end <= s.end),
    first: 0,
    last: words.split(' ').length - 1,
    head: words.split(' ').length - 1,
    antecedent: null,
    members: [],
    gazetteer: null,
    ...more,
  }
}

export function eventOf(
  article: Article,
  words: string,
  trigger: string,
  more: Partial<EventReading>,
): EventReading {
  const span = spanOf(article.text, words)
  const type = more.type ?? 'CONSULT'
  return {
    id: `${article.id}:${String(span.start)}-${String(span.end)}:${type}`,
    article: article.id,
    ...span,
    sentence: 1,
    type,
    mode: null,
    status: 'actual',
    trigger: spanOf(article.text, trigger),
    participants: [],
    places: [],
    date: null,
    content: null,
    outcomeOf: null,
    attributedTo: null,
    background: false,
    confidence: 0.875,
    ...more,
  }
}

const empty = { roles: [], links: [], times: [], quotes: [], figures: [] }

function lakeTalks(): ArticleReading {
  const text =
    'Ministers meet by the lake 🌊\n' +
    'Foreign Minister Ana Ruiz met Jonas Berg in Zürich on Monday.\n' +
    'They agreed on a <ten-day> truce & "safe roads". Ruiz said 1,200 people had died.\n'
  const article = articleOf('a1', 'a lake.txt', '2031-03-04', text)
  const ruiz = mentionOf(article, 'Ana Ruiz', 'person')
  const berg = mentionOf(article, 'Jonas Berg', 'person')
  const zurich = mentionOf(article, 'Zürich', 'place', { gazetteer: 'city:2657896' })
  const they = mentionOf(article, 'They', 'person', {
    form: 'pronoun',
    members: [ruiz.id, berg.id],
  })
  const again = mentionOf(article, 'Ruiz', 'person', { antecedent: ruiz.id }, 1)
  const participants = [ruiz, berg].map(({ id }) => ({ mention: id, role: 'actor' as const }))
  const day = {
    start: '2031-03-03',
    end: '2031-03-03',
    text: 'Monday',
    span: spanOf(text, 'Monday'),
    how: 'weekday before the report',
  }
  const meeting = eventOf(article, 'met Jonas Berg in Zürich', 'met', {
    participants,
    places: [zurich.id],
    date: day,
  })
  const truce = eventOf(article, 'agreed on a <ten-day> truce', 'agreed', {
    type: 'AGREE',
    sentence: 2,
    participants,
    content: spanOf(text, 'a <ten-day> truce & "safe roads"'),
    outcomeOf: meeting.id,
    date: { ...day, text: '', span: null },
  })
  const said = spanOf(text, '1,200 people had died')
  return {
    article,
    sentences: sentencesOf(article),
    mentions: [ruiz, berg, zurich, they, again],
    roles: [
      {
        article: 'a1',
        ...spanOf(text, 'Foreign Minister'),
        holder: ruiz.id,
        role: 'Foreign Minister',
        represents: null,
      },
    ],
    links: [],
    events: [meeting, truce],
    times: [
      { article: 'a1', ...spanOf(text, 'Monday'), sentence: 1, value: '2031-03-03', how: 'past' },
    ],
    quotes: [
      {
        article: 'a1',
        ...said,
        sentence: 3,
        direct: false,
        cue: spanOf(text, 'said'),
        speakerSpan: spanOf(text, 'Ruiz', 1),
        speaker: again.id,
      },
    ],
    figures: [
      {
        article: 'a1',
        ...said,
        sentence: 3,
        measure: 'dead',
        value: 1200,
        qualifier: 'exact',
        source: again.id,
      },
    ],
  }
}

function harbourVisit(): ArticleReading {
  const text = 'Harbour\nAna Ruiz will visit Norland (NLD). Norland refused to open its port.\n'
  const article = articleOf('b2', 'sub/b.md', null, text)
  const ruiz = mentionOf(article, 'Ana Ruiz', 'person')
  const norland = mentionOf(article, 'Norland', 'country')
  const short = mentionOf(article, 'NLD', 'country')
  const later = mentionOf(article, 'Norland', 'country', {}, 1)
  return {
    ...empty,
    article: {
      ...article,
      dateline: { ...spanOf(text, 'Harbour'), place: null, date: null, agency: null },
    },
    sentences: sentencesOf(article),
    mentions: [ruiz, norland, short, later],
    links: [
      {
        article: 'b2',
        ...spanOf(text, 'Norland (NLD)'),
        type: 'same-as',
        source: short.id,
        target: norland.id,
      },
    ],
    events: [
      eventOf(article, 'will visit Norland', 'visit', {
        mode: 'visit',
        status: 'future',
        participants: [
          { mention: ruiz.id, role: 'actor' },
          { mention: norland.id, role: 'host' },
        ],
      }),
      eventOf(article, 'refused to open its port', 'refused', {
        type: 'REJECT',
        sentence: 2,
        participants: [{ mention: later.id, role: 'actor' }],
        content: spanOf(text, 'open its port'),
        attributedTo: ruiz.id,
        background: true,
      }),
    ],
  }
}

function quietDay(): ArticleReading {
  const article = articleOf('c3', 'ünïcode.txt', '2031-03-05', 'Nothing happened\nIt was quiet.\n')
  return { ...empty, article, sentences: sentencesOf(article), mentions: [], events: [] }
}

/** In the order of their files. */
export const sampleReadings = (): readonly ArticleReading[] => [
  lakeTalks(),
  harbourVisit(),
  quietDay(),
]
