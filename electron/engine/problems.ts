/** Makes the problems that the engine reports. */
import { failure, type Problem, type ProblemCode, type Result } from '../../shared/model'

/** Something in a file that the reader should know of; the file, or the rest of the folder, is still read. */
export const warning = (code: ProblemCode, message: string, file: string): Problem => ({
  code,
  message,
  file,
  severity: 'warning',
})

/** A file that could not be read; the rest of the folder is. */
export const fileError = (code: ProblemCode, message: string, file: string): Problem => ({
  code,
  message,
  file,
  severity: 'error',
})

/** A request that could not be done at all. */
export const refuse = (code: ProblemCode, message: string): Result<never> =>
  failure({ code, message, severity: 'error' })
