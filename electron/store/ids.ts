/** Ids inside an article begin with the article's own id; stored rows leave it out and get it back. */

/** "article:12-20" → ":12-20"; an id of another form is kept whole. */
export function shorten(article: string, id: string): string
export function shorten(article: string, id: string | null): string | null
export function shorten(article: string, id: string | null): string | null {
  return id?.startsWith(`${article}:`) ? id.slice(article.length) : id
}

/** The reverse of `shorten`. */
export function expand(article: string, id: string): string
export function expand(article: string, id: string | null): string | null
export function expand(article: string, id: string | null): string | null {
  return id?.startsWith(':') ? article + id : id
}
