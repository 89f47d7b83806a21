/** Makes text fit to stand in XML. */

/** Characters that XML 1.0 cannot hold, not even escaped. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Safe between tags and inside double quotes; what XML cannot hold is left out. */
export const escapeMarkup = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found)
