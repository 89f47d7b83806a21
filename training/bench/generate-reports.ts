/** Writes invented reports of realistic shape: few names often, many names seldom, meetings told by several reports. */
import { createRandom, type Random } from './random'

const given =
  'Anna Boris Chidi Daniela Emre Farah Goran Hana Ivan Jelena Kofi Leila Marek Nadia Omar Petra Quentin Rania Stefan Tomas Ulrike Viktor Wen Xavier Yusuf Zofia'.split(
    ' ',
  )
const families =
  'Abara Belov Castro Demir Eriksen Farouk Georgiou Hoxha Ibrahim Jovanovic Kaplan Lindqvist Moreau Novak Okafor Petrov Qureshi Rossi Santos Tanaka Ulmanis Vasquez Weber Yilmaz Zhao Karimov Ndiaye Haddad Mbeki Sorensen'.split(
    ' ',
  )
const countries = [
  'Russian',
  'US',
  'Turkish',
  'French',
  'Iranian',
  'German',
  'Chinese',
  'Egyptian',
  'Kenyan',
  'Qatari',
  'British',
  'Indian',
]
const names = [
  'Russia',
  'the United States',
  'Turkey',
  'France',
  'Iran',
  'Germany',
  'China',
  'Egypt',
  'Kenya',
  'Qatar',
  'Britain',
  'India',
]
const cities = [
  'Geneva',
  'Vienna',
  'Moscow',
  'Paris',
  'Ankara',
  'Cairo',
  'Doha',
  'Nairobi',
  'Berlin',
  'Brussels',
  'Istanbul',
  'London',
  'Aleppo',
  'New Delhi',
]
const roles = [
  'Foreign Minister',
  'President',
  'Prime Minister',
  'Defence Minister',
  'special envoy',
]
const topics = [
  'a ceasefire',
  'a prisoner exchange',
  'humanitarian access',
  'the border dispute',
  'a trade agreement',
  'new sanctions',
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

interface Person {
  readonly full: string
  readonly family: string
  readonly country: string
  readonly role: string
}

export interface GeneratedReport {
  readonly file: string
  readonly published: string
  readonly text: string
}

/** `count` reports of about 18 sentences; the first `n` of a longer run are the same as a run of `n`. */
export function generateReports(count: number, seed = 1): readonly GeneratedReport[] {
  const random = createRandom(seed)
  const people = makePeople(random, 2000)
  return Array.from({ length: count }, (_, index) =>
    report(createRandom(seed * 7919 + index), people, index),
  )
}

function makePeople(random: Random, count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const middle = index < 400 ? '' : ` ${String.fromCharCode(65 + (index % 26))}.`
    const family =
      random.pick(families) + (index < 30 ? '' : random.pick(['', 'ov', 'sen', 'oglu', 'ez']))
    return {
      full: `${random.pick(given)}${middle} ${family}`,
      family,
      country: random.pick(countries),
      role: random.pick(roles),
    }
  })
}

function report(random: Random, people: readonly Person[], index: number): GeneratedReport {
  const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(index / 6)))
  const published = day.toISOString().slice(0, 10)
  const a = random.pickHeavy(people)
  const b = random.pickHeavy(people)
  const city = random.pickHeavy(cities)
  const weekday = days[(day.getUTCDay() + 6) % 7] ?? 'Monday'
  const paragraphs = [
    `${a.family}, ${b.family} meet in ${city}`,
    `${city.toUpperCase()} — ${titled(a)} met ${titled(b)} in ${city} on ${weekday} to discuss ${random.pick(topics)}, officials said.`,
  ]
  for (let count = 0; count < 8; count++) paragraphs.push(paragraph(random, people, a, b, weekday))
  return {
    file: `report-${String(index + 1).padStart(5, '0')}.txt`,
    published,
    text: paragraphs.join('\n\n') + '\n',
  }
}

const titled = (person: Person): string => `${person.country} ${person.role} ${person.full}`

function paragraph(
  random: Random,
  people: readonly Person[],
  a: Person,
  b: Person,
  day: string,
): string {
  const other = random.pickHeavy(people)
  const sentences = [
    `${a.family} said the two sides had agreed on ${random.pick(topics)} after talks that lasted ${2 + random.below(9)} hours.`,
    `${random.pick(names)} accused ${random.pick(names)} of breaking the truce near ${random.pickHeavy(cities)} on ${day}.`,
    `“We made progress,” ${b.family} told reporters, adding that technical details still had to be settled.`,
    `${titled(other)} will travel to ${random.pickHeavy(cities)} next week and meet ${b.family}.`,
    `At least ${10 + random.below(400)} people were killed when forces loyal to ${random.pick(names)} shelled the town last month.`,
    `${random.pick(names)} and ${random.pick(names)} called for ${random.pick(topics)} and promised to send aid.`,
    `The United Nations rejected the proposal, which ${other.family} had made during a visit to ${random.pickHeavy(cities)}.`,
    `Negotiators failed to agree on ${random.pick(topics)}, a senior official said on condition of anonymity.`,
  ]
  return `${random.pick(sentences)} ${random.pick(sentences)}`
}
