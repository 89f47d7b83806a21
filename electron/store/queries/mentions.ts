/** Turns rows back into an article's mentions, roles and links. */
import type {
  Article,
  EntityKind,
  LinkReading,
  Mention,
  MentionForm,
  MentionUse,
  RoleReading,
} from '../../../shared/model'
import type { ReadableDatabase } from '../database'
import { expand } from '../ids'
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
const LINKS: readonly LinkReading['type'][] = ['same-as', 'located-in', 'member-of']

export function readMentions(
  database: ReadableDatabase,
  key: number,
  article: Article,
): readonly Mention[] {
  const { id } = article
  return database
    .rows('SELECT * FROM mentions WHERE article = ? ORDER BY position', [key])
    .map((row) => {
      const { start, end } = span(row)
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
        members: (jsonOrNull<string[]>(row, 'members') ?? []).map((member) => expand(id, member)),
        gazetteer: textOrNull(row, 'gazetteer'),
      }
    })
}

export function readRoles(
  database: ReadableDatabase,
  key: number,
  { id }: Article,
): readonly RoleReading[] {
  return database
    .rows('SELECT * FROM roles WHERE article = ? ORDER BY position', [key])
    .map((row) => ({
      article: id,
      ...span(row),
      holder: expand(id, text(row, 'holder')),
      role: text(row, 'role'),
      represents: expand(id, textOrNull(row, 'represents')),
    }))
}

export function readLinks(
  database: ReadableDatabase,
  key: number,
  { id }: Article,
): readonly LinkReading[] {
  return database
    .rows('SELECT * FROM links WHERE article = ? ORDER BY position', [key])
    .map((row) => ({
      article: id,
      ...span(row),
      type: oneOf(row, 'type', LINKS),
      source: expand(id, text(row, 'source')),
      target: expand(id, text(row, 'target')),
    }))
}
