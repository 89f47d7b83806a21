/** Asks the engine for what is not in the view: an entity, an event, an article. */
import { startTransition, useEffect, useState } from 'react'
import type { ArticleView, EntityDetail, EventDetail, Result } from '../../../shared/model'
import { request } from '../../ipc/client'
import { useSession } from '../../state/session/store'

export type Asked<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string }

const WAITING = { kind: 'waiting' } as const

function useAsked<T>(id: string | null, ask: (id: string) => Promise<Result<T>>): Asked<T> {
  const graph = useSession((session) => session.graph?.view)
  const [answer, setAnswer] = useState<{ id: string | null; asked: Asked<T> }>({
    id: null,
    asked: WAITING,
  })
  useEffect(() => {
    if (id === null) return
    let current = true
    void ask(id).then((result) => {
      if (!current) return
      // Long lists are put together bit by bit.
      startTransition(() =>
        setAnswer({
          id,
          asked: result.ok
            ? { kind: 'here', value: result.value }
            : { kind: 'failed', message: result.problem.message },
        }),
      )
    })
    return () => {
      current = false
    }
  }, [id, ask, graph])
  return answer.id === id ? answer.asked : WAITING
}

const askEntity = (id: string): Promise<Result<EntityDetail>> => request('engine:entity', id)
const askEvent = (id: string): Promise<Result<EventDetail>> => request('engine:event', id)
const askArticle = (id: string): Promise<Result<ArticleView>> => request('engine:article', id)

export const useEntityDetail = (id: string): Asked<EntityDetail> => useAsked(id, askEntity)
export const useEventDetail = (id: string): Asked<EventDetail> => useAsked(id, askEvent)
export const useArticle = (id: string | null): Asked<ArticleView> => useAsked(id, askArticle)
