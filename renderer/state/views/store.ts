/** Binds the saved views to the components. */
import { create } from 'zustand'
import type { SavedViews } from './reducers'

export const useSavedViews = create<{ readonly views: SavedViews }>()(() => ({ views: [] }))
export const showViews = (views: SavedViews): void => useSavedViews.setState({ views })
