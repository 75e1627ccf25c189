import { DomainError } from "../../core/DomainError";
import { recogniseTable, type RecognisedTable } from "../../plan/intake";
import { findTables } from "./findTables";
import { readSelection } from "./readSelection";
import type { SheetTable } from "./SheetTable";

/**
 * The tables that a plan can be made from: what the user has selected, and whatever else in the workbook is recognised
 * (items, BOM, routings ...). A selected history prevails over every other one. Refuses where no history is found, with
 * the sentence that belongs to the selection.
 */
export async function readPlanTables(): Promise<readonly RecognisedTable[]> {
  const { table: selected, problem } = await understood(readSelection);
  const others = await findTables(selected?.address ?? null);
  const found = others.flatMap((table) => recognised(table) ?? []).filter((table) => table.kind !== "none");
  const isSelectedHistory = selected?.kind === "history";
  const rest = isSelectedHistory ? found.filter((table) => table.kind !== "history") : found;
  // A selection that says nothing still counts: the user may tell its columns in the pane.
  const tables = selected === null ? rest : [selected, ...rest];
  if (tables.some((table) => table.kind === "history"))
    return isSelectedHistory || selected?.kind !== "none" ? tables : rest;
  if (selected !== null) return tables;
  throw problem ?? new DomainError("invalid", "office.noHistory");
}

/** The selection as a table, or why it is none. */
async function understood(
  read: () => Promise<SheetTable>,
): Promise<{ table: RecognisedTable | null; problem: DomainError | null }> {
  try {
    const { values, name, address } = await read();
    return { table: recogniseTable(values, { name, address }), problem: null };
  } catch (error) {
    if (error instanceof DomainError) return { table: null, problem: error };
    throw error;
  }
}

/** A sheet's table; null where it holds nothing that a plan could use. */
function recognised({ values, name, address }: SheetTable): RecognisedTable | null {
  try {
    return recogniseTable(values, { name, address });
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
