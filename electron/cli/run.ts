/** Turns the words of a command line into the command they name, and its outcome into an exit code. */
import { version } from '../../package.json'
import { commands } from './commands'
import { WrongArguments, type ExitCode, type Outside } from './door'
import { helpFor, helpForAll } from './help'

/** Never throws for what a person may have typed. */
export async function runCommandLine(
  words: readonly string[],
  outside: Outside,
): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === '--version' || name === '-v') return printed(`${version}\n`)
  if (name === '--help' || name === '-h') return printed(helpForAll(commands))
  const command = commands.find((one) => one.name === name)
  if (command && rest.some((word) => word === '--help' || word === '-h')) {
    return printed(helpFor(command))
  }
  try {
    if (name === undefined) throw new WrongArguments('Say what to do.')
    if (!command) throw new WrongArguments(`There is no command "${name}".`)
    return await command.run(rest, outside)
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error
    outside.tell(`parley: ${error.message}`)
    outside.tell(command ? `usage: parley ${command.usage}` : helpForAll(commands).trimEnd())
    return 2
  }

  function printed(text: string): ExitCode {
    outside.print(text)
    return 0
  }
}
