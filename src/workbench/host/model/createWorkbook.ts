import { createUniverWorkbook } from "./createUniverWorkbook";
import type { WorkbookModel } from "./WorkbookModel";
import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/** A workbook without a screen: one empty sheet, or what was saved. */
export function createWorkbook(snapshot?: WorkbookSnapshot, clock?: () => number): WorkbookModel {
  const { workbook } = createUniverWorkbook(clock ? { clock } : {});
  if (snapshot) workbook.load(snapshot);
  return workbook;
}
