import { assumptionRange } from "../assumptionRange";
import type { Assumption } from "../assumptions";

const values = ["Base", "Upside", "Downside"] as const;

/** "a number from 0 % to 100 %": what may be entered for an assumption. */
export function rangeInWords(assumption: Assumption): string {
  const { minimum, maximum } = assumptionRange(assumption);
  const isShare = assumption.numberFormat === "percent";
  const shown = (value: number) => (isShare ? `${value * 100} %` : String(value));
  return maximum === null
    ? `a number, ${shown(minimum)} or more`
    : `a number from ${shown(minimum)} to ${shown(maximum)}`;
}

/**
 * What is wrong with an assumption, from its row of the table and its value in force: a text, a blank or a number out of its range, or "".
 * `id`, `live`, `lowest` and `highest` are the cells beside it.
 */
export function assumptionStatus(
  assumption: Assumption,
  cells: { readonly id: string; readonly live: string; readonly lowest: string; readonly highest: string },
): string {
  const wanted = rangeInWords(assumption).replaceAll('"', '""');
  const shown = (value: string) => (assumption.numberFormat === "percent" ? `ROUND(${value}*100,4)&" %"` : value);
  const outside = (value: string) =>
    `(${value}<${cells.lowest})+(${value}>IF(${cells.highest}="",${value},${cells.highest}))>0`;
  const named = values.map((column) => {
    const value = `INDEX(Assume[${column}],MATCH(${cells.id},Assume[ID],0))`;
    const text = `IF(${value}="","${column} is blank",IF(ISNUMBER(${value}),IF(${outside(value)},"${column} is "&${shown(value)},""),"${column} is '"&${value}&"'"))`;
    return text;
  });
  const force = `IF(${outside(cells.live)},"in force is "&${shown(cells.live)},"")`;
  const found = [...named, force].reduceRight((otherwise, text) => `IF(${text}="",${otherwise},${text})`, '""');
  return `=IF(COUNTIF(Assume[ID],${cells.id})=1,IF(${found}="","",${cells.id}&", "&${found}&": enter ${wanted}"),${cells.id}&" must stand once in the table")`;
}
