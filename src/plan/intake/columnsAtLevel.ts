import { isBlank, textOf } from "./cellValue";
import { headingMatch, headingWords } from "./headingMatch";
import type { RecognisedColumn, RecognisedTable } from "./RecognisedTable";
import { tableKinds } from "./tableKinds";

/** The columns of a history with `column` naming the items, a coarser level as family and a name of the same level as description. */
export function columnsAtLevel(
  table: Pick<RecognisedTable, "values" | "dataRows" | "columns" | "levels">,
  column: number,
  confidence: number,
): readonly RecognisedColumn[] {
  const items = table.levels.find((level) => level.column === column)?.items ?? 0;
  const headings = tableKinds.find((rule) => rule.kind === "history")?.headings ?? {};
  const others = table.levels.filter((level) => level.column !== column);
  const match = (role: "family" | "description", header: string): number =>
    headingMatch(headingWords(header), headings[role] ?? []);
  const family = others
    .filter((level) => level.items >= 2 && level.items <= items * 0.6 && followsFrom(table, column, level.column))
    .sort((a, b) => b.items - a.items)[0];
  const description = others
    .filter((level) => level !== family && level.items > items * 0.6 && followsFrom(table, column, level.column))
    .sort((a, b) => match("description", b.header) - match("description", a.header))[0];
  return table.columns.map((known) => {
    if (known.index === column) return { ...known, role: "sku", confidence };
    if (known.index === family?.column) return { ...known, role: "family", confidence: 0.8 };
    if (known.index === description?.column) return { ...known, role: "description", confidence: 0.8 };
    const isLevelRole = known.role === "sku" || known.role === "description" || known.role === "family";
    return isLevelRole ? { ...known, role: "ignore", confidence: 0.5 } : known;
  });
}

/** Whether an item nearly always has the one same value in the other column. */
function followsFrom(table: Pick<RecognisedTable, "values" | "dataRows">, item: number, other: number): boolean {
  const valueOf = new Map<string, string>();
  let same = 0;
  let rows = 0;
  for (const row of table.dataRows) {
    const [key, value] = [table.values[row]?.[item], table.values[row]?.[other]];
    if (isBlank(key) || isBlank(value)) continue;
    const [keyText, valueText] = [textOf(key), textOf(value)];
    if (!valueOf.has(keyText)) valueOf.set(keyText, valueText);
    rows++;
    if (valueOf.get(keyText) === valueText) same++;
  }
  return rows > 0 && same >= rows * 0.95;
}
