/** Turns a way to fetch a component into the component, drawn once it has been fetched. */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'

export interface Later<P> {
  (props: P & { readonly meanwhile?: ReactNode }): ReactNode
  /** Fetches it before it is drawn. */
  readonly fetch: () => void
}

/** `meanwhile` is drawn until it is there. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let fetched: Promise<{ readonly default: ComponentType<P> }> | null = null
  const fetch = (): Promise<{ readonly default: ComponentType<P> }> =>
    (fetched ??= load().then((component) => ({ default: component })))
  const Component = lazy(fetch) as unknown as ComponentType<P>
  const Later = ({ meanwhile = null, ...props }: P & { readonly meanwhile?: ReactNode }) => (
    <Suspense fallback={meanwhile}>
      <Component {...(props as P)} />
    </Suspense>
  )
  return Object.assign(Later, { fetch: () => void fetch() })
}
