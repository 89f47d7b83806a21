/** Turns an article's sentences into mentions of who and where, with roles and links between them. */
import type { Article, Sentence } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import { anyoneNominals, type IsPersonNoun } from './anyone'
import { agreeOnKinds, peopleOf } from './consistency'
import { appositions } from './appositions'
import { bareOffices } from './bare-offices'
import { capitalNominals } from './capitals'
import { collectiveNominals } from './collectives'
import { completeRoles, countryOfDateline } from './complete-roles'
import { countedAgain } from './counted-again'
import { countedPeople } from './counted-people'
import { counterparts } from './counterparts'
import { datelineDrafts, datelineLinks } from './dateline'
import { definiteNominals } from './definite'
import { bySentence, rootOf, type Draft } from './draft'
import { gendersOf } from './gender'
import { interviewPronouns } from './interviews'
import { partJoinedSurnames } from './joined-surnames'
import { dedupe, finish, type FoundMentions } from './finish'
import { describedCountries } from './described-countries'
import { firstPersonMentions } from './first-person'
import { findLinks } from './links'
import { countriesTold } from './located'
import { findNames } from './names'
import { officeNominals } from './nominals'
import { draftOf } from './name-draft'
import { chooseCity, countryWeights } from './places'
import { companiesOf } from './companies'
import { tieOwnedForces } from './owned-forces'
import { pluralNominals } from './plurals'
import { resolvePronouns } from './pronouns'
import { quotedOthers } from './quoted-others'
import { holdersIn } from './role-holders'
import { readRoles } from './roles'
import { titleNominal } from './title-nominals'
import { resolveThingPronouns } from './thing-pronouns'
import { keyStateForces } from './state-forces'
import { tieShortBodies } from './short-bodies'
import { tieShortFirms } from './short-firms'
import { surnamesIn } from './surnames'
import { settleCapital, settleJoined, settleUnknown } from './settle-unknown'
import { settleUse } from './settle-use'
import { tieAcronyms } from './tie-acronyms'
import { tieShortNames } from './tie-short-names'
import { unnamedPronouns } from './unnamed-pronouns'
import { unheldOffices } from './unheld-offices'
import { viewOf } from './view'

export type { FoundMentions } from './finish'
export type { IsPersonNoun } from './anyone'

/** Boilerplate and bylines have no sentences, so they give no actors. */
export function findMentions(
  article: Article,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  isPersonNoun: IsPersonNoun,
): FoundMentions {
  const views = sentences.map((sentence) => viewOf(article.text, sentence))
  const found = partJoinedSurnames(
    views,
    views.map((view) => findNames(view, gazetteer).map((name) => draftOf(view, name))),
  )
  const first = found.flat()
  const people = peopleOf(first)
  agreeOnKinds(first, people)
  for (const [index, view] of views.entries()) {
    for (const draft of found[index] ?? []) {
      settleUnknown(view, draft, gazetteer)
      settleCapital(view, draft, people, gazetteer)
    }
    settleJoined(view, found[index] ?? [], gazetteer)
  }
  for (const [index, view] of views.entries()) {
    const names = found[index] ?? []
    names.push(...surnamesIn(view, names, people))
    names.sort((a, b) => a.start - b.start)
  }
  const kept = new Set(tieShortBodies(found.flat(), article.id.slice(0, 12)))
  for (const names of found)
    names.splice(0, names.length, ...names.filter((name) => kept.has(name)))
  const names = found.flat()
  tieShortNames(views, names, people, gazetteer)
  tieAcronyms(names)
  tieShortFirms(names, people, gazetteer)
  const dateline = datelineDrafts(article, gazetteer)
  placeCities([...dateline, ...names], article.text, gazetteer, countriesTold(views, names))
  for (const [index, view] of views.entries())
    for (const draft of found[index] ?? []) settleUse(view, draft, gazetteer)
  keyStateForces(names, gazetteer)
  const counted = views.flatMap((view, index) =>
    countedPeople(view, found[index] ?? [], article.id.slice(0, 12)),
  )

  const roles = views.flatMap((view, index) => readRoles(view, found[index] ?? []))
  const countryOf = (draft: Draft): string | null =>
    draft.gazetteer?.startsWith('city:')
      ? (gazetteer.metonym(draft.text)?.key ?? null)
      : (rootOf(draft).gazetteer ?? `${draft.kind}:${draft.text}`)
  const context = { gazetteer, names, roles, countryOf }
  const titles = roles.flatMap((role) => titleNominal(views, role, roles))
  const offices = views.flatMap((view, index) => officeNominals(view, found[index] ?? [], context))
  const represented = (person: Draft): Draft | null =>
    roles.find(
      (role) => rootOf(role.holder) === rootOf(person) && role.represents?.kind === 'country',
    )?.represents ?? null
  const companies = views.flatMap((view, index) => companiesOf(view, found[index] ?? []))
  const plurals = views.flatMap((view) =>
    pluralNominals(view, { names, companies, roles, countryOf: represented }),
  )
  const lands = views.flatMap((view) => describedCountries(view, names))
  const placed = new Set(lands.map(({ end }) => end))
  const definite = [
    ...lands,
    ...views.flatMap((view) =>
      definiteNominals(view, names, views).filter(({ end }) => !placed.has(end)),
    ),
  ]
  const capitals = views.flatMap((view, index) =>
    capitalNominals(view, found[index] ?? [], [...dateline, ...names], gazetteer),
  )
  const described = [
    ...names,
    ...counted,
    ...titles,
    ...offices,
    ...plurals,
    ...definite,
    ...capitals,
  ]
  const inSentence = bySentence(described)
  const others = [
    ...described,
    ...views.flatMap((view) => appositions(view, inSentence.get(view.sentence.index) ?? [])),
  ]
  const known = bySentence(others)
  const alone = {
    report: article.id.slice(0, 12),
    roles,
    offices: others.filter(
      ({ form, kind }) => form === 'nominal' && /^(?:country|person)$/.test(kind),
    ),
    country: countryOfDateline({ names, dateline, gazetteer }),
  }
  const bare = views.flatMap((view) =>
    bareOffices(view, known.get(view.sentence.index) ?? [], alone),
  )
  others.push(...bare)
  const withBare = bySentence(others)
  others.push(
    ...views.flatMap((view) =>
      unheldOffices(view, withBare.get(view.sentence.index) ?? [], alone.report),
    ),
  )
  const taken = bySentence(others)
  const collectives = collectiveNominals(
    views,
    views.map(({ sentence }) => taken.get(sentence.index) ?? []),
    { report: article.id.slice(0, 12), gazetteer, countryOf, holderOf: holdersIn(roles, names) },
  )
  const knownHere = bySentence([...others, ...collectives])
  const met = counterparts(
    views,
    views.map(({ sentence }) => knownHere.get(sentence.index) ?? []),
    article.id.slice(0, 12),
  )
  const named = bySentence([...others, ...collectives, ...met])
  const anyone = anyoneNominals(
    views,
    views.map(({ sentence }) => named.get(sentence.index) ?? []),
    article.id.slice(0, 12),
    isPersonNoun,
  )
  const again = countedAgain(views, [...counted, ...collectives, ...anyone], others)
  const persons = [
    ...names.filter(({ kind }) => kind === 'person'),
    ...offices,
    ...bare.filter(({ kind }) => kind === 'person'),
  ].sort((a, b) => a.start - b.start)
  const genders = gendersOf(article.text, names, gazetteer)
  const pronouns = [
    ...resolvePronouns(views, persons, genders),
    ...quotedOthers(views, persons, genders),
  ]
  const interviewed = interviewPronouns(
    views,
    names.filter(({ kind }) => kind === 'person'),
  )
  const unnamed = unnamedPronouns(views, [...others, ...collectives, ...met, ...anyone], pronouns)
  const things = resolveThingPronouns(views, [...others, ...collectives, ...met], anyone)
  const told = findLinks(views, names)
  tieOwnedForces(collectives, [...pronouns, ...things], {
    report: article.id.slice(0, 12),
    countryOf,
    represented: (person) =>
      represented(person) ??
      told.find(({ type, source }) => type === 'represents' && rootOf(source) === rootOf(person))
        ?.target ??
      null,
  })
  const speakers = [...others, ...collectives, ...pronouns, ...things]
  const speaking = firstPersonMentions(views, speakers, roles)
  const all = dedupe([
    ...dateline,
    ...others,
    ...collectives,
    ...met,
    ...pronouns,
    ...unnamed,
    ...interviewed,
    ...speaking,
    ...things,
    ...anyone,
    ...again,
  ])
  const held = completeRoles(roles, { views, names, pronouns: things, dateline, gazetteer })
  const links = [...datelineLinks(dateline), ...told]
  return finish(article, all, held, links, views)
}

/** Which Paris: by the countries the report speaks of. */
function placeCities(
  names: readonly Draft[],
  text: string,
  gazetteer: Gazetteer,
  told: ReadonlyMap<Draft, string>,
): void {
  const weights = countryWeights(names, gazetteer)
  for (const draft of names) {
    if (draft.kind !== 'place') continue
    if (draft.gazetteer !== null && !draft.gazetteer.startsWith('city:')) continue
    // "jobs in the Delta" are in no town of that name; "the Paris talks" are.
    const area =
      /\bthe $/.test(text.slice(0, draft.start)) && /^(?:[.,;:)]|$)/.test(text.slice(draft.end))
    draft.gazetteer = area
      ? null
      : (chooseCity(draft.text, weights, gazetteer, told.get(draft))?.key ?? null)
  }
}
