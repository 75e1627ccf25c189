import type { CellError } from "../WorkbookSnapshot";

/** Excel's error values by their text. */
export const errorValues: ReadonlyMap<string, CellError> = new Map(
  (["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"] as const).map(
    (error) => [error, { error }],
  ),
);
