import { FUniver } from "@univerjs/core/facade";
import { createUniverWorkbook } from "../../host/model/createUniverWorkbook";
import { fitNumbers } from "./fitNumbers";
import { followLinks } from "./followLinks";
import type { Grid, GridOptions } from "./Grid";
import { gridOptions } from "./gridOptions";
import { growRows } from "./growRows";
import { numberText } from "./numberText";
import { readGridView } from "./readGridView";
import { showLooks } from "./showLooks";
import { showValidations } from "./showValidations";

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
  return {
    workbook,
    readView: () => readGridView(univer, unitId(), workbook.sheets.active),
    load: (snapshot) => {
      forgetValidations();
      workbook.load(snapshot);
    },
    setTheme: (theme) => api.toggleDarkMode(theme === "dark"),
    zoom: () => Math.round((sheet()?.getZoom() ?? 1) * 100),
    setZoom: (percent) => void sheet()?.zoom(percent / 100),
    formatNumber: numberText,
    scrollBy: (x, y) => void api.executeCommand("sheet.command.set-scroll-relative", { offsetX: x, offsetY: y }),
    focus: () => options.container.querySelector<HTMLElement>('[contenteditable="true"]')?.focus(),
  };
}
