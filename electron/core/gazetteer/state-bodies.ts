/** Tells bodies that every state has one of, so that their bare name says little. */
const body =
  /\b(?:ministry|parliament|^congress$|senate|army|navy|air force|coast guard|central bank|(?:supreme|constitutional) court|national assembly|electoral commission)\b/i

/** "Foreign Ministry", "Ministry of Defence", "Supreme Court". */
export const isStateBody = (name: string): boolean => body.test(name)
