/** The scene that is drawn now. */
import type { Scene } from '../../view-model/scene'
import { graphHandle } from './graph-handle'

export const currentScene = (): Scene | null => graphHandle.current?.currentScene() ?? null
