/** How long and how often each part is trained, and how finely its weights are kept. */

/** `scale`, `least` and `step`: `Fineness`; `margins`: by how much the parser learns to win, see `train-parser.ts`. */
export const recipe = {
  tagger: { seeds: 4, epochs: 8, scale: 24, least: 16, step: 1.25 },
  jackKnifeEpochs: 6,
  parser: {
    seeds: 5,
    epochs: 6,
    scale: 13,
    least: 18,
    step: 1.25,
    margins: { all: 20, first: 10 },
  },
  /**
   * The judge learns on trees of the treebanks by parsers of one seed that have not seen them, and on trees that the
   * finished parsers draw of newsbank sentences they have not seen. Its weights are fractions. `plain`: the lead from
   * which the first features alone decide; it is wider for parsers of one seed.
   */
  judge: {
    epochs: 5,
    plain: { folds: 540, newsbank: 480 },
    newsbankSize: 4000,
    scale: 400,
    least: 2,
    step: 1.25,
  },
} as const
