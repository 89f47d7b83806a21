/** Search everything: entities with aliases, events, reports, sentences and commands, from one box. */
import { Command } from 'cmdk'
import { FileText, Quote, Terminal } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { EntityKind, PloverCategory, SentenceHit } from '../../../shared/model'
import { request } from '../../ipc/client'
import { useGraphIndex, useSearchIndex } from '../../state/derived/use-derived'
import { openDialog, readArticle, readAt } from '../../state/reader/store'
import { useSession } from '../../state/session/store'
import type { SearchHit } from '../../view-model/search'
import { COMMANDS } from '../actions/commands'
import { keysFor } from '../actions/keys'
import { goTo } from '../actions/pick'
import { NodeMark } from '../shell/NodeMark'

const GROUPS = [
  ['entity', 'Names and places'],
  ['event', 'Events'],
  ['article', 'Reports'],
] as const

function useSentences(query: string): readonly SentenceHit[] {
  const [found, setFound] = useState<{ query: string; hits: readonly SentenceHit[] }>({
    query: '',
    hits: [],
  })
  useEffect(() => {
    if (query.trim().length < 3) return
    let current = true
    const timer = window.setTimeout(() => {
      void request('engine:search-sentences', query, 12).then((hits) => {
        if (current) setFound({ query, hits })
      })
    }, 140)
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [query])
  return query.trim().length < 3 ? [] : found.hits
}

function Hit({
  hit,
  onPick,
}: {
  readonly hit: SearchHit
  readonly onPick: (run: () => void) => void
}) {
  const run = hit.what === 'article' ? () => readArticle(hit.id) : () => goTo(hit.id)
  return (
    <Command.Item
      value={`${hit.what}:${hit.id}`}
      onSelect={() => onPick(run)}
      {...{ [hit.what === 'article' ? 'data-article' : 'data-node']: hit.id }}
    >
      {hit.what === 'article' ? (
        <FileText size={16} aria-hidden />
      ) : (
        <NodeMark type={hit.type as EntityKind | PloverCategory} />
      )}
      <span className="row-main">{hit.title}</span>
      <span className="row-side">{hit.detail}</span>
    </Command.Item>
  )
}

export function PaletteDialog() {
  const [query, setQuery] = useState('')
  const search = useSearchIndex()
  const { articles } = useGraphIndex()
  const open = useSession((session) => session.graph !== null)
  const hits = useMemo(() => search.find(query, 40), [search, query])
  const sentences = useSentences(query)
  const wanted = query.trim().toLowerCase()
  const commands = COMMANDS.filter(
    (command) =>
      (open || command.group === 'File' || command.group === 'Help') &&
      command.label.toLowerCase().includes(wanted),
  ).slice(0, wanted ? 6 : 40)
  const pick = (run: () => void): void => {
    openDialog(null)
    run()
  }
  return (
    <Command.Dialog
      open
      onOpenChange={(next) => {
        if (!next) openDialog(null)
      }}
      label="Search everything"
      shouldFilter={false}
      className="palette"
      overlayClassName="dialog-veil"
    >
      <Command.Input
        value={query}
        onValueChange={setQuery}
        placeholder="Search people, places, events, sentences, commands"
      />
      <Command.List className="scroll">
        <Command.Empty>Nothing found for “{query}”.</Command.Empty>
        {GROUPS.map(([what, title]) => {
          const some = hits.filter((hit) => hit.what === what).slice(0, 8)
          return some.length === 0 ? null : (
            <Command.Group key={what} heading={title}>
              {some.map((hit) => (
                <Hit key={hit.id} hit={hit} onPick={pick} />
              ))}
            </Command.Group>
          )
        })}
        {sentences.length > 0 && (
          <Command.Group heading="Sentences">
            {sentences.map((hit) => (
              <Command.Item
                key={`${hit.article}${hit.start}`}
                value={`sentence:${hit.article}:${hit.start}`}
                onSelect={() => pick(() => readAt(hit))}
              >
                <Quote size={15} aria-hidden />
                <span className="row-main two-lines">{hit.text}</span>
                <span className="row-side">{articles.get(hit.article)?.outlet}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {commands.length > 0 && (
          <Command.Group heading="Commands">
            {commands.map((command) => (
              <Command.Item
                key={command.id}
                value={`command:${command.id}`}
                onSelect={() => pick(command.run)}
              >
                <Terminal size={15} aria-hidden />
                <span className="row-main">{command.label}</span>
                {command.keys && <kbd>{keysFor(command.keys)}</kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Command.Dialog>
  )
}
