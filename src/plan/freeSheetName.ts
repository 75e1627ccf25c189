/** The title itself where no sheet has it yet (Excel ignores case), else the title with the first free number. */
export function freeSheetName(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(title.toLowerCase())) return title;
  for (let number = 2; ; number++) {
    const name = `${title} ${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
