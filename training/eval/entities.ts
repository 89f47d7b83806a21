/** The scorers of "Who and where": names, which of them are one, places, speed. */
import type { Scorer } from './scorer'

const wikigold: Scorer = {
  id: 'wikigold',
  title: 'Named people, organisations and places (bench/wikigold.conll.txt)',
  needs: ['bench/wikigold.conll.txt'],
  run: async ({ shared, errors }) => {
    const { createReader } = await import('./entity/read')
    const { scoreWikigold } = await import('./entity/wikigold')
    return scoreWikigold(createReader(), shared, errors)
  },
}

const re3d: Scorer = {
  id: 're3d',
  title: 'Who and where in re3d (bench/re3d-dev.jsonl)',
  needs: ['bench/re3d-dev.jsonl'],
  run: async ({ shared, errors }) => {
    const { createReader } = await import('./entity/read')
    const { scoreRe3d } = await import('./entity/re3d')
    return scoreRe3d(createReader(), shared, errors)
  },
}

const gum: Scorer = {
  id: 'gum-coreference',
  title: 'Which mentions are one (treebanks/gum-dev.conllu)',
  needs: ['treebanks/gum-dev.conllu'],
  run: async ({ shared, errors }) => {
    const { createReader } = await import('./entity/read')
    const { scoreGum } = await import('./entity/gum')
    return scoreGum(createReader(), shared, errors)
  },
}

const pairs: Scorer = {
  id: 'name-pairs',
  title: 'Which names are one (training/tables/name-pairs.txt)',
  needs: [],
  run: async ({ errors }) => {
    const { scorePairs } = await import('./entity/pairs')
    return scorePairs(errors)
  },
}

const speed: Scorer = {
  id: 'entity-speed',
  title: 'Speed of who and where',
  needs: ['bench/re3d-dev.jsonl'],
  run: async ({ shared }) => {
    const { createReader } = await import('./entity/read')
    const { timeEntities } = await import('./entity/speed')
    return timeEntities(createReader(), shared)
  },
}

export const entityScorers: readonly Scorer[] = [wikigold, re3d, gum, pairs, speed]
