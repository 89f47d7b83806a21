/** What the page may ask for: each request's arguments are checked here before anything is done with them. */
import { z } from 'zod'
import type { RequestName, Requests } from '../../shared/ipc/contract'
import { PLOVER_CATEGORIES, type EntityKind, type EventStatus } from '../../shared/model'

const id = z.string().min(1).max(1000)
const path = z.string().min(1).max(32_000)
const key = z.string().min(1).max(200)
const pair = z.tuple([id, id]).readonly()
const theme = z.enum(['system', 'light', 'dark'])
const format = z.enum(['graphml', 'gexf', 'json', 'csv-nodes', 'csv-edges'])
const nothing = z.tuple([])

const entityKind = z.enum([
  'person',
  'organization',
  'country',
  'group',
  'place',
  'facility',
] satisfies EntityKind[])

const isoDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const correction = z.strictObject({
  type: z.enum(PLOVER_CATEGORIES),
  status: z.enum(['actual', 'future', 'hypothetical', 'negated'] satisfies EventStatus[]),
  date: z.strictObject({ start: isoDay, end: isoDay }).nullable(),
  parts: z
    .array(
      z.strictObject({
        mention: id,
        part: z.enum(['actor', 'recipient', 'host', 'mediator', 'place']),
      }),
    )
    .min(1)
    .max(1000)
    .readonly(),
})

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge-entities'), mentions: pair }),
  z.strictObject({ kind: z.literal('keep-entities-apart'), mentions: pair }),
  z.strictObject({ kind: z.literal('split-mention'), mention: id }),
  z.strictObject({
    kind: z.literal('rename-entity'),
    mention: id,
    name: z.string().min(1).max(500),
  }),
  z.strictObject({ kind: z.literal('change-kind'), mention: id, entityKind }),
  z.strictObject({ kind: z.literal('remove-event'), reading: id }),
  z.strictObject({ kind: z.literal('merge-events'), readings: pair }),
  z.strictObject({ kind: z.literal('keep-events-apart'), readings: pair }),
  z.strictObject({ kind: z.literal('split-event'), reading: id }),
  z.strictObject({ kind: z.literal('correct-event'), reading: id, to: correction }),
  z.strictObject({
    kind: z.literal('set-note'),
    about: z.array(id).min(1).max(1000).readonly(),
    text: z.string().max(100_000),
  }),
])

type Schemas = { readonly [N in RequestName]: z.ZodType<Parameters<Requests[N]>> | null }

/** `null`: only the main process asks this, after the person chose a path in a dialog. */
export const REQUEST_SCHEMAS: Schemas = {
  'engine:build-folder': null,
  'engine:open-file': null,
  'engine:save-file': null,
  'engine:cancel': nothing,
  'engine:current': nothing,
  'engine:entity': z.tuple([id]),
  'engine:event': z.tuple([id]),
  'engine:article': z.tuple([id]),
  'engine:search-sentences': z.tuple([z.string().max(1000), z.int().min(0).max(10_000)]),
  'engine:stats': nothing,
  'engine:explain': z.tuple([z.string().max(100_000)]),
  'engine:export-text': z.tuple([format]),
  'engine:decide': z.tuple([action]),
  'engine:undo': nothing,
  'engine:redo': nothing,
  'engine:decisions': nothing,
  'engine:views': nothing,
  'engine:keep-views': z.tuple([z.string().max(5_000_000)]),
  'app:open-folder-dialog': nothing,
  'app:open-file-dialog': nothing,
  'app:open-path': z.tuple([path]),
  'app:save': nothing,
  'app:save-as': nothing,
  'app:export-text': z.tuple([format]),
  'app:export-image': z.tuple([z.enum(['png', 'svg', 'csv-nodes']), z.instanceof(Uint8Array), key]),
  'app:recent': nothing,
  'app:clear-recent': nothing,
  'app:theme': nothing,
  'app:set-theme': z.tuple([theme]),
  'app:setting': z.tuple([key]),
  'app:set-setting': z.tuple([key, z.string().max(5_000_000)]),
  'app:info': nothing,
  'app:open-sample': nothing,
}

/** The checked arguments, or null when they are not what the contract says. */
export const checkArguments = <N extends RequestName>(
  name: N,
  args: unknown,
): Parameters<Requests[N]> | null => {
  const checked = REQUEST_SCHEMAS[name]?.safeParse(args)
  return checked?.success ? checked.data : null
}
