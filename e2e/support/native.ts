/** Does with the native dialogs, menus and window what a person does, and tells what they show. */
import { expect, type ElectronApplication } from '@playwright/test'

/** The title the system shows for the window. */
export const expectTitle = (app: ElectronApplication, title: RegExp): Promise<void> =>
  expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toMatch(title)

export const chooseToOpen = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)

export const chooseToSave = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' })
  }, path)

/** Answers the question about unsaved work; the number of questions is kept. */
export const answerQuestion = (
  app: ElectronApplication,
  answer: 'save' | 'lose' | 'stay',
): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    const counting = globalThis as { questions?: number }
    counting.questions = 0
    dialog.showMessageBox = () => {
      counting.questions = (counting.questions ?? 0) + 1
      return Promise.resolve({ response, checkboxChecked: false })
    }
  }, ['save', 'lose', 'stay'].indexOf(answer))

export const questionsAsked = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => (globalThis as { questions?: number }).questions ?? 0)

/** Clicks an item of the native menu by its command's name. */
export const clickMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
  }, id)

/** Closes the window as a person does. */
export const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
