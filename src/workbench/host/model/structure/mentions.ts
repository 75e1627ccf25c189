/** False when a formula surely does not speak of a sheet or table of this name: then it need not be parsed to know. */
export function mentions(formula: string, name: string): boolean {
  // In quotes an apostrophe is doubled; without quotes there is none.
  return formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"));
}
