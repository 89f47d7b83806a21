/** Writes XML elements as text, a few hundred thousand a second: a document tree would cost seconds for a large graph. */
import { escapeMarkup } from '../../shared/text/markup'

type Attributes = Readonly<Record<string, string | number>>

/** White space that a reader of attributes would turn into a plain blank. */
const BREAKS: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

const escapeXml = (text: string): string =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (found) => BREAKS[found] ?? found)

/** `<name a="b">text</name>`; `text` is escaped. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${attributeList(attributes)}>${escapeXml(text)}</${name}>`
}

/** An element around `children`, which are elements already, each on its own line. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const opening = `<${name}${attributeList(attributes)}`
  if (children.length === 0) return `${opening}/>`
  return `${opening}>\n${children.join('\n')}\n</${name}>`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}
