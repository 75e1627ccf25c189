/** A key as text, the same way everywhere: 1001 and "1001 " are one key. */
export function keyText(cell: number | string | boolean): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
}
