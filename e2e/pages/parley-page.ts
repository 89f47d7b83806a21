/** The window as tests see it: by roles and names, as a person who cannot see it would. */
import { expect, type Locator, type Page } from '@playwright/test'

export class ParleyPage {
  constructor(readonly window: Page) {}

  readonly graph = (): Locator => this.window.getByRole('application', { name: /^Graph of/ })
  readonly overview = (): Locator => this.window.getByRole('article', { name: 'Overview' })
  readonly inspector = (): Locator =>
    this.window.getByRole('tabpanel', { name: 'Details' }).getByRole('article').first()
  readonly report = (): Locator => this.window.getByRole('article', { name: /^Report:/ })
  readonly status = (): Locator => this.window.getByRole('contentinfo')
  readonly welcome = (): Locator => this.window.getByRole('main', { name: 'Welcome' })
  readonly alert = (): Locator => this.window.getByRole('alert')
  readonly loading = (): Locator => this.window.getByRole('dialog', { name: 'Reading' })
  readonly dialog = (name: string): Locator => this.window.getByRole('dialog', { name })
  readonly tab = (name: string): Locator => this.window.getByRole('tab', { name, exact: true })
  readonly button = (name: string | RegExp): Locator =>
    this.window.getByRole('button', { name, exact: true })
  readonly filter = (name: string): Locator =>
    this.window.getByRole('checkbox', { name: new RegExp(`^${name},`) })
  readonly chips = (): Locator => this.window.getByRole('list', { name: 'Active filters' })
  readonly sentences = (): Locator =>
    this.inspector().getByRole('button', { name: /^Open in the report:/ })

  /** Waits until a graph is there and no layout moves it. */
  async settled(): Promise<void> {
    await expect(this.graph()).toBeVisible()
    await expect(this.graph()).toHaveAttribute('aria-busy', 'false')
    await expect(this.window.getByText(/^Arranging/)).toBeHidden()
  }

  /** Shows a view by its tab and waits until it is there. */
  async show(view: string): Promise<void> {
    await this.tab(view).click()
    await expect(this.tab(view)).toHaveAttribute('aria-selected', 'true')
    if (view === 'Map') await expect(this.window.locator('.map-land').nth(100)).toBeAttached()
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    const palette = await this.search(name)
    await palette.getByRole('option', { name, exact: true }).click()
  }

  /** "Graph of 12 entities and 9 events, 30 links" as numbers. */
  async counts(): Promise<{ entities: number; events: number; links: number }> {
    const label = (await this.graph().getAttribute('aria-label')) ?? ''
    const number = (word: RegExp): number => Number(word.exec(label)?.[1]?.replace(',', '') ?? 0)
    return {
      entities: number(/([\d,]+) entit/),
      events: number(/([\d,]+) event/),
      links: number(/([\d,]+) link/),
    }
  }

  /** The drawn nodes as the list names them, best first. */
  async nodeNames(): Promise<string[]> {
    await this.tab('List').click()
    const list = this.window.getByRole('listbox', { name: 'Drawn nodes' })
    await expect(list.getByRole('option').first()).toBeVisible()
    return list.getByRole('option').allInnerTexts()
  }

  /** Selects a drawn node by its name in the list. */
  async select(name: string | RegExp): Promise<void> {
    await this.tab('List').click()
    await this.window.getByRole('option', { name }).first().click()
    await this.tab('Details').click()
  }

  /** Opens the first meeting of the sample's two ministers, with its sentences. */
  async openMeeting(): Promise<void> {
    await this.overview()
      .getByRole('button', { name: /Kerry|Lavrov/ })
      .first()
      .click()
    await expect(this.sentences().first()).toBeVisible()
  }

  /** Selects one more drawn node, by the menu of its row in the list. */
  async addToSelection(name: RegExp): Promise<void> {
    await this.tab('List').click()
    await this.window.getByRole('option', { name }).first().click({ button: 'right' })
    await this.item('Add to the selection').click()
    await this.tab('Details').click()
  }

  /** An item of the menu that is open. */
  readonly item = (name: string | RegExp): Locator =>
    this.window.getByRole('menu').locator('[role^="menuitem"]').filter({ hasText: name })

  /** Opens a menu by its button and chooses an item. */
  async choose(button: string | RegExp, item: string | RegExp): Promise<void> {
    await this.button(button).click()
    await this.item(item).first().click()
  }

  /** Opens the search and types. */
  async search(words: string): Promise<Locator> {
    await this.window.keyboard.press('ControlOrMeta+k')
    const palette = this.window.getByRole('dialog', { name: 'Search everything' })
    await palette.getByRole('combobox').fill(words)
    return palette
  }

  /** Waits for a passing notice with these words and closes it. */
  async dismissNotice(words: string | RegExp): Promise<void> {
    const notice = this.window.locator('[data-sonner-toast]').filter({ hasText: words })
    await notice.getByRole('button', { name: 'Close toast' }).click()
    await expect(notice).toHaveCount(0)
  }

  async press(keys: string): Promise<void> {
    await this.window.keyboard.press(keys)
  }
}
