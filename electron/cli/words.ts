/** Turns a command's words into its operands and options. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { WrongArguments } from './door'

export interface Words {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

/** Every option takes a value. Throws `WrongArguments` when an option is unknown or operands are missing or too many. */
export function readWords(
  words: readonly string[],
  operandNames: readonly string[],
  optionNames: readonly string[],
): Words {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    optionNames.map((name) => [name, { type: 'string' as const }]),
  )
  const { positionals, values } = parsed(words, options)
  const missing = operandNames[positionals.length]
  if (missing !== undefined) throw new WrongArguments(`${missing} is missing.`)
  const extra = positionals[operandNames.length]
  if (extra !== undefined) throw new WrongArguments(`"${extra}" is one word too many.`)
  const found = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'string' || value === '') throw new WrongArguments(`--${name} is empty.`)
    return [name, value] as const
  })
  return { operands: positionals, options: Object.fromEntries(found) }
}

function parsed(words: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    throw new WrongArguments((error as Error).message)
  }
}
