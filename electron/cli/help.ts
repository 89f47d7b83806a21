/** Turns the list of commands into help. */
import type { Command } from './door'

export function helpForAll(commands: readonly Command[]): string {
  return [
    'Parley reads folders of news reports into a graph of who met whom, where and when.',
    '',
    ...commands.flatMap(({ usage, summary }) => [`  parley ${usage}`, `      ${summary}`]),
    '',
    '  parley COMMAND --help, parley --help, parley --version',
    '',
    'Exit codes: 0 done, 1 nothing usable, 2 wrong arguments.',
    'Results go to standard output; progress and problems to standard error.',
    '',
  ].join('\n')
}

export function helpFor({ usage, summary, options }: Command): string {
  const lines = options.map((line) => `  ${line}`)
  return [`usage: parley ${usage}`, '', summary, ...(lines.length ? ['', ...lines] : []), ''].join(
    '\n',
  )
}
