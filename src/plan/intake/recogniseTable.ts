import { DomainError } from "../../core/DomainError";
import { chooseKind, type ColumnCandidate } from "./assignRoles";
import { columnsAtLevel } from "./columnsAtLevel";
import { tableOrigin } from "./cellAddress";
import { textOf } from "./cellValue";
import { dataRowsBelow } from "./dataRowsBelow";
import { findHeadings } from "./findHeadings";
import { findIssues } from "./findIssues";
import { itemLevels } from "./itemLevels";
import { periodOfHeading } from "./periodOfHeading";
import { profileColumn } from "./profileColumn";
import { currencyOf } from "./readNumber";
import { shapeOf } from "./shapeOf";
import type { ColumnRole, RecognisedColumn, RecognisedTable } from "./RecognisedTable";
import { usedRange } from "./usedRange";

/**
 * Understands a planner's table: where its headings are, what it is for, what each column means, and what in it wants a
 * look. The values are not altered. `context.name` is the sheet or file, `context.address` the cells ("Orders!A1:F9995").
 * Refuses (invalid) an empty selection, a single cell and a heading without rows.
 */
export function recogniseTable(
  values: readonly (readonly unknown[])[],
  context: { readonly name: string; readonly address: string },
): RecognisedTable {
  const used = usedRange(values);
  if (used.values.length === 0) throw new DomainError("invalid", "intake.empty", { table: context.name });
  if (used.values.length === 1 && (used.values[0]?.length ?? 0) === 1) {
    throw new DomainError("invalid", "intake.oneCell", { table: context.name });
  }
  const origin = tableOrigin(context.address);
  const place = { ...origin, row: origin.row + used.row, column: origin.column + used.column };
  const headings = findHeadings(used.values, place.column);
  const found = dataRowsBelow(used.values, headings.row);
  if (found.rows.length === 0) throw new DomainError("notEnoughData", "intake.noRows", { table: context.name });

  const period = (header: string, column: number): ReturnType<typeof periodOfHeading> =>
    headings.row === -1 ? null : periodOfHeading(used.values[headings.row]?.[column], header);
  const profiles = headings.texts.map((_, column) => profileColumn(used.values, found.rows, column));
  const periods = headings.texts.map((header, column) =>
    profiles[column]?.content === "text" ? null : period(header, column),
  );
  const isWide = periods.filter((known) => known !== null).length >= 3;
  const candidates: ColumnCandidate[] = profiles.map((profile, index) => ({
    index,
    header: headings.texts[index] ?? "",
    profile,
    isPeriod: isWide && periods[index] !== null,
  }));
  const choice = chooseKind(candidates, context.name);
  const columns: readonly RecognisedColumn[] = candidates.map(({ index, header, profile, isPeriod }) => {
    const role = choice.roles.get(index) ?? { role: "ignore" as const, confidence: 0.5 };
    const content = role.role === "date" && profile.dateShare >= 0.5 ? "date" : profile.content;
    return { index, header, ...role, content, examples: profile.examples, ...(isPeriod ? periods[index] : {}) };
  });
  const bare = {
    name: context.name,
    address: context.address,
    kind: choice.kind,
    confidence: choice.confidence,
    shape: shapeOf(columns),
    values: used.values,
    origin: place,
    headerRow: headings.row,
    dataRows: found.rows,
    columns,
    levels: [],
    currency: currencyIn(
      headings.texts,
      profiles.flatMap((profile) => profile.examples),
    ),
    issues: [],
    leftOut: { blank: found.blank, totals: found.totals, below: found.below, joinedHeadings: headings.joined },
  } satisfies RecognisedTable;
  const levelled = withItemLevels(bare);
  return { ...levelled, issues: findIssues(levelled) };
}

/** A long history may be planned at several levels: product, family ... */
function withItemLevels(table: RecognisedTable): RecognisedTable {
  const date = columnOf(table, "date");
  const sku = columnOf(table, "sku") ?? columnOf(table, "description") ?? columnOf(table, "family");
  if (table.kind !== "history" || table.shape !== "long" || !date || !sku) return table;
  const headers = table.columns.map((column) => column.header);
  const levels = itemLevels(table.values, table.dataRows, headers, date.index, sku.index);
  const best = levels.find((level) => level.recommended);
  if (!best) return table;
  const levelled = { ...table, levels };
  return {
    ...levelled,
    columns: columnsAtLevel(levelled, best.column, best.column === sku.index ? sku.confidence : 0.75),
  };
}

function columnOf(table: RecognisedTable, role: ColumnRole): RecognisedColumn | undefined {
  return table.columns.find((column) => column.role === role);
}

function currencyIn(headers: readonly string[], examples: readonly string[]): string | null {
  for (const text of [...headers, ...examples.filter((example) => /\d/.test(textOf(example)))]) {
    const currency = currencyOf(text);
    if (currency !== null) return currency;
  }
  return null;
}
