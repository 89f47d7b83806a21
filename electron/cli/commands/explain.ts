/** `parley explain`: shows how a sentence is read, stage by stage. */
import type { Command } from '../door'
import { startForCommand, tellProblem } from '../open'
import { readWords } from '../words'

export const explain: Command = {
  name: 'explain',
  usage: 'explain "SENTENCE"',
  summary: 'Prints tokens, tags, the tree, names, clauses, mentions and events of a sentence.',
  options: [],
  run: async (words, outside) => {
    const { operands } = readWords(words, ['SENTENCE'], [])
    const engine = await startForCommand(outside)
    const explained = await engine['engine:explain'](operands[0] ?? '')
    if (explained.ok) outside.print(`${explained.value}\n`)
    else tellProblem(outside, explained.problem)
    return explained.ok ? 0 : 1
  },
}
