import { FUniver } from "@univerjs/core/facade";
import { createUniverWorkbook } from "../../host/model/createUniverWorkbook";
import { fitNumbers } from "./fitNumbers";
import { followLinks } from "./followLinks";
import type { Grid, GridOptions } from "./Grid";
import { gridOptions } from "./gridOptions";
import { growRows } from "./growRows";
import { keepRowHeights } from "./keepRowHeights";
import { numberText } from "./numberText";
import { readGridView } from "./readGridView";
import { showLooks } from "./showLooks";
import { showValidations } from "./showValidations";

/** Univer's operation that opens the list of a cell; the package does not export it. */
const showList = "sheet.operation.show-data-validation-dropdown";

/** Mounts the spreadsheet with a workbook in it. */
export function createGrid(options: GridOptions): Grid {
  const { workbook, univer } = createUniverWorkbook(gridOptions(options));
  workbook.load(options.snapshot);
  const api = FUniver.newAPI(univer);
  const sheet = () => api.getActiveWorkbook()?.getActiveSheet();
  const unitId = () => api.getActiveWorkbook()?.getId() ?? "";
  const redraw = (): void => void sheet()?.refreshCanvas();
  showLooks(univer, workbook, redraw);
  const forgetValidations = showValidations(univer, unitId, workbook);
  fitNumbers(univer);
  followLinks(api, workbook);
  growRows(workbook);
  keepRowHeights(univer, workbook);
  return {
    workbook,
    readView: () => readGridView(univer, unitId(), workbook.sheets.active, options.container),
    load: (snapshot) => {
      forgetValidations();
      workbook.load(snapshot);
    },
    setTheme: (theme) => api.toggleDarkMode(theme === "dark"),
    zoom: () => Math.round((sheet()?.getZoom() ?? 1) * 100),
    setZoom: (percent) => void sheet()?.zoom(percent / 100),
    formatNumber: numberText,
    scrollBy: (x, y) => void api.executeCommand("sheet.command.set-scroll-relative", { offsetX: x, offsetY: y }),
    openList: (row, column) =>
      void api.executeCommand(showList, {
        unitId: unitId(),
        subUnitId: workbook.sheets.active.id,
        row,
        column,
      }),
    focus: () => options.container.querySelector<HTMLElement>('[contenteditable="true"]')?.focus(),
  };
}
