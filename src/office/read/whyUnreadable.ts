import { DomainError } from "../../core/DomainError";
import { isErrorText, isPendingText } from "../errorText";
import { madeName } from "../manifest/madeName";
import type { PlanManifest } from "../manifest/PlanManifest";
import { quotedSheetName, splitAddress } from "../address";

/**
 * Why a name of the plan gives no cells: its formula shows an error or is still calculated, and the cells that it would fill are not there; or it was
 * removed, told in the words of `missing`.
 */
export async function whyUnreadable(
  context: Excel.RequestContext,
  manifest: PlanManifest,
  name: string,
  missing: string,
): Promise<DomainError> {
  const removed = new DomainError("invalid", missing, { name });
  const made = madeName(manifest.names, name);
  if (made === null) return removed;
  const item = context.workbook.names.getItemOrNullObject(made).load("formula");
  await context.sync();
  if (item.isNullObject) return removed;
  // "='Demand plan'!$J$9#": the cell of the formula that fills the grid.
  const { sheet, cells } = splitAddress(String(item.formula));
  const cell = /^[A-Z]{1,3}\d+/.exec(cells)?.[0];
  if (sheet === null || cell === undefined) return removed;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (worksheet.isNullObject) return removed;
  const first = worksheet.getRange(cell).load("values");
  await context.sync();
  const value: unknown = first.values[0]?.[0];
  if (isPendingText(value)) return new DomainError("invalid", "office.calculating", { name });
  if (!isErrorText(value)) return removed;
  return new DomainError("invalid", "office.showsError", {
    name,
    error: String(value),
    address: `${quotedSheetName(sheet)}!${cell}`,
  });
}
