/** The graph's colours in both themes: kinds after Okabe and Ito, event categories in four quiet families. */
import type { EntityKind, PloverCategory } from '../../shared/model'

export type ThemeName = 'light' | 'dark'
export type Family = 'talk' | 'deed' | 'dispute' | 'force'

export interface Palette {
  readonly theme: ThemeName
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly edge: string
  readonly accent: string
  readonly negated: string
  readonly kinds: Readonly<Record<EntityKind, string>>
  /** Drawn on a kind's colour. */
  readonly glyph: string
  readonly families: Readonly<Record<Family, string>>
  readonly communities: readonly string[]
}

export const FAMILY: Readonly<Record<PloverCategory, Family>> = {
  AGREE: 'talk',
  CONSULT: 'talk',
  SUPPORT: 'talk',
  CONCEDE: 'talk',
  COOPERATE: 'deed',
  AID: 'deed',
  RETREAT: 'deed',
  REQUEST: 'dispute',
  ACCUSE: 'dispute',
  REJECT: 'dispute',
  THREATEN: 'dispute',
  PROTEST: 'force',
  SANCTION: 'force',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'force',
}

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  talk: 'Talking together',
  deed: 'Acting together',
  dispute: 'Talking against',
  force: 'Acting against',
}

const LIGHT: Palette = {
  theme: 'light',
  paper: '#fbfbfa',
  ink: '#1d2026',
  quiet: '#5c6370',
  edge: '#a9afb9',
  accent: '#2f5fd0',
  negated: '#b3261e',
  kinds: {
    person: '#0072b2',
    organization: '#9b4f86',
    country: '#00805c',
    group: '#b84f00',
    place: '#59616e',
    facility: '#3a7fb0',
  },
  glyph: '#ffffff',
  families: { talk: '#0b6e78', deed: '#38761d', dispute: '#8a5a00', force: '#a8281f' },
  communities: [
    '#0072b2',
    '#b84f00',
    '#00805c',
    '#9b4f86',
    '#8a6d00',
    '#3a7fb0',
    '#6b4fb3',
    '#59616e',
  ],
}

const DARK: Palette = {
  theme: 'dark',
  paper: '#16181c',
  ink: '#e8eaee',
  quiet: '#a3aab6',
  edge: '#6a7280',
  accent: '#8ab0ff',
  negated: '#ff8a80',
  kinds: {
    person: '#4ba3e0',
    organization: '#d08cbd',
    country: '#35b48f',
    group: '#ec8a45',
    place: '#9aa3b2',
    facility: '#7cbdea',
  },
  glyph: '#101216',
  families: { talk: '#5cc4cf', deed: '#86c96a', dispute: '#e0b04c', force: '#f08a80' },
  communities: [
    '#4ba3e0',
    '#ec8a45',
    '#35b48f',
    '#d08cbd',
    '#d9bd4a',
    '#7cbdea',
    '#a893f0',
    '#9aa3b2',
  ],
}

export const paletteOf = (theme: ThemeName): Palette => (theme === 'dark' ? DARK : LIGHT)

export const isCategory = (type: string): type is PloverCategory => type in FAMILY

/** The colour of a kind or of a category. */
export const colourOf = (palette: Palette, type: EntityKind | PloverCategory): string =>
  isCategory(type) ? palette.families[FAMILY[type]] : palette.kinds[type]
