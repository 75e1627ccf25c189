/** Excel's own error codes, as office.js reports them (Excel.ErrorCodes). */
export type WorkbookModelErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** What the workbook refuses, with the code that office.js hands to the add-in. */
export class WorkbookModelError extends Error {
  constructor(
    readonly code: WorkbookModelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "WorkbookModelError";
  }
}
