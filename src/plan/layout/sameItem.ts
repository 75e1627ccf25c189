/** Items down, rows of a keyed table across: 1 where the row is the item's. Figures of several rows of one item add up in MMULT. */
export function sameItem(table: string, column = "SKU"): string {
  return `(ItemMaster[SKU]&""=TRANSPOSE(${table}[${column}]&""))*1`;
}
