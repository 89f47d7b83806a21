/** Measures the width of a text in units of its font size, by the browser's own font. */
import { estimateWidth } from '../view-model/labels'
import { FONT } from '../view-model/stylesheet'

let context: CanvasRenderingContext2D | null = null
const known = new Map<string, number>()

export function measureText(text: string): number {
  const found = known.get(text)
  if (found !== undefined) return found
  context ??= document.createElement('canvas').getContext('2d')
  let width = estimateWidth(text)
  if (context) {
    context.font = `600 20px ${FONT}`
    width = context.measureText(text).width / 20
  }
  known.set(text, width)
  return width
}
