/** How long and how often each part is trained, and how finely its weights are kept. */

/** `scale`: weights are multiplied by it and rounded; `least`: smaller ones are dropped. */
export const recipe = {
  tagger: { seeds: 4, epochs: 8, scale: 24, least: 16 },
  jackKnifeEpochs: 6,
  parser: { seeds: 3, epochs: 6, scale: 16, least: 19, margins: { all: 20, first: 10 } },
} as const
