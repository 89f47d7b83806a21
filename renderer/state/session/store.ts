/** Binds what is open to the components that show it. */
import { create } from 'zustand'
import { NOTHING_OPEN, type Session } from './reducers'

export const useSession = create<Session>()(() => NOTHING_OPEN)

/** Applies a pure change. */
export const changeSession = (change: (session: Session) => Session): void =>
  useSession.setState(change(useSession.getState()), true)
