import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookModel } from "../../host/model/WorkbookModel";

/** A click on a cell with a link goes where it leads: to a place in the workbook, or to a web page in a new tab. */
export function followLinks(api: FUniver, workbook: WorkbookModel): void {
  api.addEvent(api.Event.CellClicked, ({ row, column }) => {
    const target = workbook.sheets.active.cells.hyperlink(row, column);
    if (target === undefined) return;
    const place = workbook.resolve(target.replace(/^#/, ""));
    if (place) workbook.select(place);
    else if (/^https:\/\//.test(target)) window.open(target, "_blank", "noreferrer");
  });
}
