/** Common nouns for one person, so that "he" after "his father said" is not tied to somebody named before. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const menNouns = setOf(
  `man boy father dad son brother husband uncle nephew grandfather grandson stepfather fiancé boyfriend gentleman guy king prince monk businessman salesman fisherman`,
)
export const womenNouns = setOf(
  `woman girl mother mum mom daughter sister wife aunt niece grandmother granddaughter stepmother fiancée girlfriend lady widow queen princess nun actress businesswoman waitress`,
)
export const otherHumans = setOf(
  `person child parent friend student pupil teacher victim suspect neighbour neighbor cousin relative colleague doctor nurse patient driver soldier resident worker writer artist author singer player coach fan reporter teenager baby infant orphan prisoner hostage witness survivor gunman attacker farmer shopkeeper officer policeman defendant passenger pilot captain volunteer partner roommate mentor protester visitor customer guest`,
)
