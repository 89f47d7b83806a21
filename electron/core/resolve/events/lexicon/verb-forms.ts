/** English verb forms that a label needs: past tenses without -ed, and verbs that say nothing alone. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const IRREGULAR_PASTS = words(
  'met held spoke told said struck made took gave began sent led fought shot withdrew left drove cut broke won lost hit laid put quit set shut split sought swore threw went walked bound built caught chose drew fed fled flew forbade found froze got gave grew heard hung kept knew let paid ran read rode rose sank saw set shook slew sold spent stole stood struck swung taught tore undertook upheld wore wrote beat bade bent bid',
)

/** Not to stand without their object: "held" of "held talks". */
export const EMPTY_VERBS = words(
  'held hold made make took take gave give had have got get came come went go put set kept keep did do reached reach struck strike led lead brought bring drew draw laid lay saw see',
)
