/** Reads the settings at the start, writes them when they change, and puts the theme on the page. */
import { useEffect } from 'react'
import type { Theme } from '../../../shared/ipc/contract'
import { request } from '../../ipc/client'
import { fromJson, toJson } from '../../state/settings/reducers'
import { changeSettings, useSettings } from '../../state/settings/store'
import { setThemeName } from '../../state/settings/theme-name'

const KEY = 'explorer'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

function showTheme(theme: Theme): void {
  const name = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset['theme'] = name
  setThemeName(name)
}

export function useSettingsSync(): void {
  useEffect(() => {
    void Promise.all([request('app:setting', KEY), request('app:theme')]).then(([json, theme]) =>
      changeSettings(() => fromJson(json, theme)),
    )
    return useSettings.subscribe((now, before) => {
      if (!now.ready || !before.ready) return
      const json = toJson(now)
      if (json !== toJson(before)) void request('app:set-setting', KEY, json)
    })
  }, [])
  const theme = useSettings((settings) => settings.theme)
  useEffect(() => {
    showTheme(theme)
    const follow = (): void => showTheme(theme)
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [theme])
}
