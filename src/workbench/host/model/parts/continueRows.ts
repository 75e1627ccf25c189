import { areasMeet } from "../calculation/areasMeet";
import type { SheetArea } from "../SheetArea";
import type { Rectangle } from "../WorkbookSnapshot";
import type { WorkbookCore } from "./WorkbookCore";

/** Carries what the last row of a table looks like and allows into the rows below it, as Excel does when a table grows. */
export function continueRows(core: WorkbookCore, last: SheetArea, rows: number): void {
  if (rows < 1) return;
  const { sheetId } = last;
  for (let column = last.column; column < last.column + last.columns; column += 1) {
    const above = core.document.cell(sheetId, last.row, column);
    if (!above?.s && !above?.custom) continue;
    for (let row = last.row + 1; row <= last.row + rows; row += 1) {
      const present = core.document.cell(sheetId, row, column);
      core.document.setCell(sheetId, row, column, {
        ...present,
        ...(above.s ? { s: above.s } : {}),
        ...(above.custom ? { custom: above.custom } : {}),
      });
    }
  }
  const state = core.state(sheetId);
  const longer = <Rule extends { readonly area: Rectangle }>(rule: Rule): Rule =>
    endsIn(rule.area, last) ? { ...rule, area: { ...rule.area, rows: rule.area.rows + rows } } : rule;
  state.validations = state.validations.map(longer);
  state.conditionalFormats = state.conditionalFormats.map(longer);
  core.document.paintLater(sheetId);
}

/** The rule's last row is this one, in columns of the table. */
function endsIn(area: Rectangle, last: SheetArea): boolean {
  return area.row + area.rows === last.row + 1 && areasMeet(area, last);
}
