/** The report that is open, for commands: steps to the next mention or the one before. */
export const readerHandle: { step: ((way: 1 | -1) => void) | null } = { step: null }
