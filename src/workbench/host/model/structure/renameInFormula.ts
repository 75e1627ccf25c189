import { formatReference } from "../formula/formatReference";
import { formatTableReference } from "../formula/formatTableReference";
import { quoteSheetName } from "../formula/quoteSheetName";
import { mentions } from "./mentions";
import { rewriteFormula } from "./rewriteFormula";

/** What got another name. */
export type Renaming =
  | { readonly kind: "sheet"; readonly before: string; readonly after: string }
  | { readonly kind: "table"; readonly before: string; readonly after: string }
  | { readonly kind: "tableColumn"; readonly table: string; readonly before: string; readonly after: string };

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** A formula after a sheet, a table or a table's column was renamed. `inTable`: the table the formula stands in, for [Column] without a table's name. */
export function renameInFormula(formula: string, renaming: Renaming, inTable?: string): string {
  if (renaming.kind !== "tableColumn" && !mentions(formula, renaming.before)) return formula;
  return rewriteFormula(formula, (node) => {
    if (renaming.kind === "sheet") {
      if (node.kind === "reference" && same(node.sheet, renaming.before))
        return formatReference({ ...node, sheet: renaming.after });
      return node.kind === "name" && same(node.sheet, renaming.before)
        ? `${quoteSheetName(renaming.after)}!${node.name}`
        : undefined;
    }
    if (node.kind !== "table") return undefined;
    if (renaming.kind === "table")
      return same(node.table, renaming.before) ? formatTableReference({ ...node, table: renaming.after }) : undefined;
    if (!same(node.table ?? inTable, renaming.table)) return undefined;
    const { from, to } = node;
    const [first, last] = [from, to].map((column) => (same(column, renaming.before) ? renaming.after : column));
    if (first === from && last === to) return undefined;
    return formatTableReference({
      ...node,
      ...(first === undefined ? {} : { from: first }),
      ...(last === undefined ? {} : { to: last }),
    });
  });
}
