import { DomainError } from "../../core/DomainError";
import { rangeAt } from "../address";
import { runInExcel } from "../runInExcel";

/**
 * Writes a formula into the cell that the user picked (the active cell if none is given) and tells its address. A cell
 * that holds something already is not overwritten.
 */
export function insertFormula(formula: string, address: string | null = null): Promise<string> {
  return runInExcel(async (context) => {
    const picked = address === null ? context.workbook.getActiveCell() : rangeAt(context, address).getCell(0, 0);
    picked.load("address,formulas");
    await context.sync();
    const present = picked.formulas[0]?.[0];
    if (present !== "" && present !== undefined)
      throw new DomainError("invalid", "office.cellFilled", { cell: picked.address });
    picked.formulas = [[formula]];
    await context.sync();
    return picked.address;
  });
}
