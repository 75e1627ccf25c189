import type { WorkbookSnapshot } from "../WorkbookSnapshot";

/** What Excel's "Blank workbook" is. */
export const emptyWorkbook: WorkbookSnapshot = {
  sheets: [
    {
      id: "sheet-1",
      name: "Sheet1",
      visibility: "visible",
      showGridlines: true,
      cells: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    },
  ],
  names: [],
  settings: {},
  activeSheet: "Sheet1",
};
