/** `parley stats`: counts what is in a graph. */
import type { Command } from '../door'
import { kindOf, openForCommand, startForCommand } from '../open'
import { printStats } from '../stats-text'
import { readWords } from '../words'

export const stats: Command = {
  name: 'stats',
  usage: 'stats FILE.parley|FOLDER',
  summary: 'Counts the articles, entities and events of a saved graph or of a folder.',
  options: [],
  run: async (words, outside) => {
    const { operands } = readWords(words, ['FILE.parley or FOLDER'], [])
    const path = operands[0] ?? ''
    const engine = await startForCommand(outside)
    const opened = await openForCommand(engine, path, kindOf(path), outside)
    return opened ? printStats(engine, outside) : 1
  },
}
