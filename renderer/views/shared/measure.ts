/** Measures the width of a text in pixels at the size the views draw it. */
import { measureText } from '../../graph/measure-text'

/** Texts in the views are 12 px; `measureText` answers in units of the font size, for a bold face. */
export const measureSmall = (text: string): number => measureText(text) * 12
