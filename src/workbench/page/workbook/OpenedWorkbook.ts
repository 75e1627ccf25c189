import type { WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";

/** A workbook to be shown, with the name its file gives it. */
export interface OpenedWorkbook {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}
