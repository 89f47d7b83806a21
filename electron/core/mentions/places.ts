/** Chooses which place a place name means: by the countries the report speaks of, rank and population. */
import type { CityEntry, Gazetteer } from '../gazetteer'
import type { Draft } from './draft'

const ranks = { capital: 2.5, seat: 0.6, town: 0, section: -0.5 } as const

/** A city that needs no country beside it. */
const LARGE = 1_000_000

/** How often each country is named in the report, as a weight from 0 to 1. */
export function countryWeights(
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { gazetteer: key, text } of drafts)
    if (key?.startsWith('country:')) {
      const code = key.slice(8)
      counts.set(code, (counts.get(code) ?? 0) + 1)
    } else if (key?.startsWith('city:')) {
      // Beirut speaks of Lebanon, even where nobody writes so.
      const [city] = gazetteer.cities(text)
      const known = city && (city.rank === 'capital' || city.population >= LARGE)
      if (known) counts.set(city.country, (counts.get(city.country) ?? 0) + 0.5)
    } else if (key?.startsWith('region:')) {
      const code = gazetteer.knownByKey(key)?.country
      if (code === 'US') counts.set('state', 1)
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  const most = Math.max(1, ...counts.values())
  return new Map([...counts].map(([code, count]) => [code, 0.4 + (0.6 * count) / most]))
}

/** `told`: the country that the words beside it say it lies in. */
export function chooseCity(
  name: string,
  weights: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
  told: string | null = null,
): CityEntry | null {
  const whole = gazetteer.cities(name)
  // "Kidapawan City"
  const exact = whole.length > 0 ? whole : gazetteer.cities(name.replace(/ City$/, ''))
  const there = exact.find(({ country }) => country === told)
  if (there) return there
  const fits =
    exact.length > 0
      ? exact
      : gazetteer.cities(name, true).filter(({ country }) => weights.has(country))
  let best: CityEntry | null = null
  let bestScore = -Infinity
  for (const city of fits) {
    if (isUnlikely(city, weights, exact.length === 1)) continue
    const score =
      1.4 * Math.log10(city.population + 300) +
      ranks[city.rank] +
      1.3 * (weights.get(city.country) ?? 0)
    if (score > bestScore) [best, bestScore] = [city, score]
  }
  return best
}

/** A small town of a country that every report names (the United States, Britain) needs its state beside it. */
function isUnlikely(city: CityEntry, weights: ReadonlyMap<string, number>, only: boolean): boolean {
  if (city.rank === 'capital' || city.rank === 'seat' || city.population >= 100_000) return false
  if (city.country === 'US') return !weights.has('state')
  return city.population < (only ? 20_000 : 60_000) && !weights.has(city.country)
}
