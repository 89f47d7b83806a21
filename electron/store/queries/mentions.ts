/** Turns rows back into an article's mentions, roles and links. */
import type {
  EntityKind,
  LinkReading,
  Mention,
  MentionForm,
  MentionUse,
  RoleReading,
} from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { expand } from '../ids'
import { byArticle, type Articles, type Lists } from './by-article'
import { jsonOrNull, number, oneOf, span, text, textOrNull } from './columns'

const KINDS: readonly EntityKind[] = [
  'person',
  'organization',
  'country',
  'group',
  'place',
  'facility',
]
const FORMS: readonly MentionForm[] = ['name', 'nominal', 'pronoun']
const USES: readonly MentionUse[] = ['actor', 'place', 'modifier', 'source']
const LINKS: readonly LinkReading['type'][] = ['same-as', 'located-in', 'member-of', 'represents']

export const readMentions = (database: ReadableDatabase, articles: Articles): Lists<Mention> =>
  byArticle(database, 'mentions', articles, (row, article) => {
    const { id } = article
    const { start, end } = span(row)
    const members = jsonOrNull<string[]>(row, 'members')
    return {
      id: expand(id, text(row, 'id')),
      article: id,
      start,
      end,
      text: textOrNull(row, 'text') ?? article.text.slice(start, end),
      kind: oneOf(row, 'kind', KINDS),
      form: oneOf(row, 'form', FORMS),
      use: oneOf(row, 'use', USES),
      sentence: number(row, 'sentence'),
      first: number(row, 'first'),
      last: number(row, 'last'),
      head: number(row, 'head'),
      antecedent: expand(id, textOrNull(row, 'antecedent')),
      members: members?.map((member) => expand(id, member)) ?? [],
      gazetteer: textOrNull(row, 'gazetteer'),
    }
  })

export const readRoles = (database: ReadableDatabase, articles: Articles): Lists<RoleReading> =>
  byArticle(database, 'roles', articles, (row, { id }) => ({
    article: id,
    ...span(row),
    holder: expand(id, text(row, 'holder')),
    role: text(row, 'role'),
    represents: expand(id, textOrNull(row, 'represents')),
  }))

export const readLinks = (database: ReadableDatabase, articles: Articles): Lists<LinkReading> =>
  byArticle(database, 'links', articles, (row, { id }) => ({
    article: id,
    ...span(row),
    type: oneOf(row, 'type', LINKS),
    source: expand(id, text(row, 'source')),
    target: expand(id, text(row, 'target')),
  }))
