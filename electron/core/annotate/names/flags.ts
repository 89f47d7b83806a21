/** Bits of the name lists baked into the model: what a phrase is known as, and what a word does in names. */

/** A whole phrase stands on these lists. */
export const phraseBits = {
  person: 1,
  organization: 2,
  country: 4,
  place: 8,
  facility: 16,
  group: 32,
  other: 64,
  demonym: 128,
  city: 256,
  media: 512,
  /** Members of a people or a faith, and adjectives made of a name. */
  people: 2048,
  adjective: 4096,
  /** The phrase is the beginning of a longer one: look on. */
  more: 1024,
} as const

/** A single word is known for these uses inside names. */
export const wordBits = {
  given: 1,
  family: 2,
  organizationHead: 4,
  groupHead: 8,
  placeHead: 16,
  facilityHead: 32,
  otherHead: 64,
  title: 128,
  particle: 256,
  country: 512,
  demonym: 1024,
  city: 2048,
  place: 4096,
  organization: 8192,
} as const
