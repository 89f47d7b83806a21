/** Turns a tagged word into its dictionary form: exceptions first, then spelling rules checked against the lexicon. */
import { lexiconBits as bits, type Lexicon } from '../words/lexicon'
import { stemsOf } from '../words/stems'
import type { TagClass } from './tagger'

/** Key: lower-case form, a space, Penn tag. */
export type LemmaExceptions = ReadonlyMap<string, string>

export type Lemmatise = (form: string, tag: TagClass) => string

/** Lemmas kept at a time; all are dropped when full, so that memory stays bounded. Results never depend on it. */
const room = 50_000

/** Each form is worked out once for a tag; `tag` is one of a list whose members stay the same objects. */
export function createLemmatise(lexicon: Lexicon, exceptions: LemmaExceptions): Lemmatise {
  const known = new Map<TagClass, Map<string, string>>()
  let size = 0
  const lemmaOf = (form: string, { xpos, upos }: TagClass): string => {
    const lower = form.toLowerCase().replaceAll('’', "'")
    return exceptions.get(`${lower} ${xpos}`) ?? byRule(form, lower, xpos, upos, lexicon)
  }
  return (form, tag) => {
    const found = known.get(tag)?.get(form)
    if (found !== undefined) return found
    if (size++ === room) {
      known.clear()
      size = 1
    }
    const lemmas = known.get(tag) ?? new Map<string, string>()
    const lemma = lemmaOf(form, tag)
    known.set(tag, lemmas.set(form, lemma))
    return lemma
  }
}

/** The rules alone; the trainer keeps as exceptions what they get wrong. */
export function byRule(
  form: string,
  lower: string,
  xpos: string,
  upos: string,
  lexicon: Lexicon,
): string {
  switch (xpos) {
    case 'NNP':
      return form
    case 'NNPS':
      return form.length > 3 && /[^s]s$/.test(form) ? form.slice(0, -1) : form
    case 'NNS':
      return stripped(lower, bits.noun, ['ies', 'es', 's', 'men'], lexicon)
    case 'VBZ':
      return stripped(lower, bits.verb, ['ies', 'es', 's'], lexicon)
    case 'VBG':
      return stripped(lower, bits.verb, ['ing', 'ying'], lexicon)
    case 'VBD':
    case 'VBN':
      return stripped(lower, bits.verb, ['ied', 'ed', 'd'], lexicon)
    case 'JJR':
    case 'RBR':
      return stripped(lower, bits.adjective, ['ier', 'er', 'r'], lexicon)
    case 'JJS':
    case 'RBS':
      return stripped(lower, bits.adjective, ['iest', 'est', 'st'], lexicon)
    default:
      if (lower === 'i' && xpos === 'PRP') return 'I'
      return upos === 'PROPN' || upos === 'X' || upos === 'SYM' ? form : lower
  }
}

function stripped(
  lower: string,
  part: number,
  suffixes: readonly string[],
  lexicon: Lexicon,
): string {
  const allowed = suffixes.find((suffix) => lower.endsWith(suffix))
  if (allowed === undefined || lower.length < allowed.length + 2) return lower
  let fallback: string | null = null
  let best: string | null = null
  for (const [stem] of stemsOf(lower, part)) {
    if (part === bits.adjective && !suffixFits(lower, stem, suffixes)) continue
    if ((lexicon.info(stem) & part) !== 0) best ??= stem
    fallback ??= stem
  }
  return best ?? guess(lower) ?? fallback ?? lower
}

const suffixFits = (lower: string, stem: string, suffixes: readonly string[]): boolean =>
  suffixes.some(
    (suffix) => lower.endsWith(suffix) && lower.length - stem.length <= suffix.length + 1,
  )

/** Unknown stems: spelling alone. */
function guess(lower: string): string | null {
  if (/(?:ss|us|is)$/.test(lower)) return lower
  if (/ies$/.test(lower)) return lower.slice(0, -3) + 'y'
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/s$/.test(lower)) return lower.slice(0, -1)
  if (/ied$/.test(lower)) return lower.slice(0, -3) + 'y'
  const cut = /(?:ed|ing)$/.exec(lower)
  if (!cut) return null
  const stem = lower.slice(0, cut.index)
  if (!/[aeiouy]/.test(stem)) return lower
  if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (
    /(?:at|iz|is|uc|iv|ur|ag|ng|as|os|us|[^aeiou][aeiou][v])$/.test(stem) ||
    /[^aeiouwxy][aeiou][cgsuvz]$/.test(stem)
  )
    return stem + 'e'
  return stem
}
