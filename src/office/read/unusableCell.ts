import { DomainError } from "../../core/DomainError";
import { cellAddress, quotedSheetName, splitAddress } from "../address";
import { isErrorText, isPendingText } from "../errorText";

/** Values of a grid of the plan, and where it begins. */
export interface ReadGrid {
  readonly values: readonly (readonly unknown[])[];
  /** "'Demand plan'!J9:U40" */
  readonly address: string;
  /** Of its first cell, from 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Why the numbers of a grid cannot be used: its first cell that shows an error, else one that is still calculated, else one that holds no number. null: all are numbers. */
export function unusableCell(name: string, { values, address, rowIndex, columnIndex }: ReadGrid): DomainError | null {
  const cells = values.flatMap((row, down) => row.map((value, across) => ({ value, down, across })));
  const found =
    cells.find(({ value }) => isErrorText(value)) ??
    cells.find(({ value }) => isPendingText(value)) ??
    cells.find(({ value }) => typeof value !== "number");
  if (found === undefined) return null;
  const { value, down, across } = found;
  if (isPendingText(value)) return new DomainError("invalid", "office.calculating", { name });
  const at = `${quotedSheetName(splitAddress(address).sheet ?? "")}!${cellAddress(rowIndex + down, columnIndex + across)}`;
  return isErrorText(value)
    ? new DomainError("invalid", "office.showsError", { name, error: String(value), address: at })
    : new DomainError("invalid", "office.noNumber", { name, value: String(value), address: at });
}
