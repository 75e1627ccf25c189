import type { SheetState } from "./SheetState";

/** A sheet with nothing on it. */
export function newSheetState(): SheetState {
  return {
    veryHidden: false,
    protected: false,
    printLandscape: false,
    validations: [],
    conditionalFormats: [],
    charts: [],
    hyperlinks: [],
  };
}
