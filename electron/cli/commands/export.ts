/** `parley export`: writes the graph of a `.parley` file in another format. */
import type { TextFormat } from '../../../shared/ipc/contract'
import { WrongArguments, type Command } from '../door'
import { openForCommand, startForCommand } from '../open'
import { writeExport } from '../output'
import { readWords } from '../words'

const FORMATS: readonly TextFormat[] = ['graphml', 'gexf', 'json', 'csv-nodes', 'csv-edges']

export const exportCommand: Command = {
  name: 'export',
  usage: `export FILE.parley --format ${FORMATS.join('|')} [--out FILE]`,
  summary: 'Writes a saved graph in another format, to standard output unless --out names a file.',
  options: [],
  run: async (words, outside) => {
    const { operands, options } = readWords(words, ['FILE.parley'], ['format', 'out'])
    const format = FORMATS.find((one) => one === options['format'])
    if (!format) throw new WrongArguments(`--format is one of ${FORMATS.join(', ')}.`)
    const engine = await startForCommand(outside)
    const opened = await openForCommand(engine, operands[0] ?? '', 'file', outside)
    return opened ? writeExport(engine, format, options['out'] ?? '-', outside) : 1
  },
}
