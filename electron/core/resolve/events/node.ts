/** Turns a group of readings into one event node: the best date, all parties and places, every reading as evidence. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EventDate, EventNode, ParticipantRole } from '../../../../shared/model'
import type { Candidate } from './candidate'
import type { Group } from './group'

const roleOrder: readonly ParticipantRole[] = ['actor', 'recipient', 'host', 'mediator']

export function nodeOf(group: Group, keyOf: (entity: string) => string): EventNode {
  const members = [...group.members].sort((a, b) => rank(b) - rank(a) || order(a, b))
  const best = members[0] as Candidate
  const told = [...group.members].sort(order)
  const participants = new Map<string, ParticipantRole>()
  for (const member of members) {
    // "Foreign ministers meet": the report says who they are.
    if (member.isHeadline && member.parties.size === 0 && member !== best) continue
    for (const [entity, role] of member.participants)
      if (!participants.has(entity)) participants.set(entity, role)
  }
  // "In Hamburg": Germany is told with it.
  const holders = new Set(members.flatMap((member) => [...member.holders]))
  const places = [...new Set(members.flatMap((member) => [...member.places]))].filter(
    (place) => !holders.has(place) && (!participants.has(place) || best.places.has(place)),
  )
  const { reading } = best
  const [worded = best] = members
    .filter(({ contentText }) => contentText !== null)
    .sort((a, b) => Number(isShort(b)) - Number(isShort(a)))
  const first = told[0] as Candidate
  return {
    id: `event:${digest([reading.type, first.reading.article, String(first.reading.trigger.start), String(first.reading.trigger.end)].join('|'))}`,
    type: reading.type,
    mode: members.find((member) => member.reading.mode !== null)?.reading.mode ?? null,
    status: reading.status,
    date: bestDate(members),
    participants: [...participants]
      .map(([entity, role]) => ({ entity, role }))
      .sort(
        (a, b) =>
          roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
          compare(keyOf(a.entity), keyOf(b.entity)),
      ),
    places: places.map((entity) => ({ entity })).sort((a, b) => compare(a.entity, b.entity)),
    content: worded.contentText,
    wording: worded.wording,
    outcomeOf: null,
    attributedTo: members.every((member) => member.attributedTo !== null)
      ? best.attributedTo
      : null,
    background: members.every((member) => member.reading.background),
    confidence: Math.max(...members.map((member) => member.reading.confidence)),
    evidence: told.map(({ reading: { article, start, end } }) => ({ article, start, end })),
    readings: told.map((member) => member.reading.id),
    why: group.why,
  }
}

const isShort = ({ contentText }: Candidate): boolean => (contentText ?? '').length <= 120
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const order = (a: Candidate, b: Candidate): number =>
  compare(a.reading.article, b.reading.article) ||
  a.reading.start - b.reading.start ||
  compare(a.reading.id, b.reading.id)
const rank = (one: Candidate): number =>
  one.participants.size +
  (one.reading.date?.text ? 2 : 0) +
  (one.places.size > 0 ? 1 : 0) +
  one.reading.confidence

/** A day before a week before a month; of equals, one with words of its own. */
function bestDate(members: readonly Candidate[]): EventDate | null {
  const dates = members.flatMap((member) => member.reading.date ?? [])
  const width = (date: EventDate): number => (date.start === date.end ? 20 - date.start.length : 15)
  return (
    [...dates].sort(
      (a, b) => width(a) - width(b) || Number(b.text !== '') - Number(a.text !== ''),
    )[0] ?? null
  )
}

const digest = (key: string): string => bytesToHex(sha256(utf8ToBytes(key))).slice(0, 16)
