import { excelLimits } from "../excelLimits";
import { WorkbookModelError } from "../WorkbookModelError";
import type { WorkbookCore } from "./WorkbookCore";

/** Excel's rules for names of sheets; `except` may keep its own name in another case. */
export function assertSheetName(core: WorkbookCore, name: string, except?: string): void {
  const fits =
    name.trim() !== "" &&
    name.length <= excelLimits.sheetNameLength &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name);
  if (!fits || name.toLowerCase() === "history" /* Excel keeps this name for itself. */) {
    throw new WorkbookModelError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  const other = core.cells.sheetIdOf(name);
  if (other !== undefined && other !== except)
    throw new WorkbookModelError("ItemAlreadyExists", `A sheet named "${name}" already exists.`);
}
