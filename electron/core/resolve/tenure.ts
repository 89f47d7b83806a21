/** Tells an office from how long it was held: "foreign minister since 2014". */
const spell =
  /\s\(?(?:since|until|till|in|from|between|(?:[\p{L}.-]+\s)?\d{4}\s?[-–])\s?.*\d{4}.*$/u

/** "foreign minister since 2014" without how long. */
export const withoutTenure = (role: string): string => role.replace(spell, '')

/** "Prime minister from 2008 to 2016", "ambassador until 2018": no longer. */
export const isOver = (role: string): boolean =>
  /\s(?:until|till)\s.*\d{4}|\sfrom\s.*\d{4}.*\s(?:to|until|till)\s.*\d{4}|\sbetween\s.*\d{4}|\d{4}\s?[-–]\s?.*\d{4}/.test(
    role,
  )
