/** Turns an article's mentions, roles and links into rows. */
import type { ArticleReading } from '../../../shared/model'
import type { WritableDatabase } from '../database'
import { shorten } from '../ids'

/** `text` is kept only where it is not simply the article's words at the span. */
export function writeMentions(
  database: WritableDatabase,
  article: number,
  reading: ArticleReading,
): void {
  const { id, text } = reading.article
  reading.mentions.forEach((mention, position) => {
    const { start, end } = mention
    database.run('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      article,
      position,
      shorten(id, mention.id),
      start,
      end,
      mention.text === text.slice(start, end) ? null : mention.text,
      mention.kind,
      mention.form,
      mention.use,
      mention.sentence,
      mention.first,
      mention.last,
      mention.head,
      shorten(id, mention.antecedent),
      mention.members.length === 0
        ? null
        : JSON.stringify(mention.members.map((member) => shorten(id, member))),
      mention.gazetteer,
    ])
  })
  reading.roles.forEach(({ start, end, holder, role, represents }, position) => {
    database.run('INSERT INTO roles VALUES (?, ?, ?, ?, ?, ?, ?)', [
      article,
      position,
      start,
      end,
      shorten(id, holder),
      role,
      shorten(id, represents),
    ])
  })
  reading.links.forEach(({ start, end, type, source, target }, position) => {
    database.run('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?)', [
      article,
      position,
      start,
      end,
      type,
      shorten(id, source),
      shorten(id, target),
    ])
  })
}
