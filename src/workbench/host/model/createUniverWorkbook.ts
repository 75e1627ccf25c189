import type { Univer } from "@univerjs/core";
import { createUniver, type UniverOptions } from "./univer/createUniver";
import { localClock } from "./univer/localClock";
import { UniverWorkbookModel } from "./UniverWorkbookModel";
import type { WorkbookModel } from "./WorkbookModel";

export interface UniverWorkbookOptions extends UniverOptions {
  /** Today's date and time as a serial number, for TODAY and NOW; the machine's own clock otherwise. */
  readonly clock?: () => number;
}

/** A new workbook together with the Univer that keeps it. With plugins of the user interface among the options it is seen and edited in a grid. */
export function createUniverWorkbook(options: UniverWorkbookOptions = {}): {
  readonly workbook: WorkbookModel;
  readonly univer: Univer;
} {
  const univer = createUniver(options);
  return { univer, workbook: new UniverWorkbookModel(univer, options.clock ?? localClock) };
}
