import { useEffect, useState, type ReactElement } from "react";
import type { SheetModel } from "../../host/model/SheetModel";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import type { Grid } from "./Grid";
import { placeOnGrid } from "./GridView";
import { useGridView } from "./useGridView";

interface ListCell {
  readonly row: number;
  readonly column: number;
  /** Right edge, top and height of the cell in pixels of the sheet. */
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** The small arrow beside a selected cell that takes its entry from a list, as a spreadsheet shows it. */
export function ListArrow({ grid }: { grid: Grid }): ReactElement | null {
  const cell = useListCell(grid.workbook);
  const view = useGridView(grid.readView, cell !== null);
  if (!cell || !view) return null;
  const placed = placeOnGrid({ left: cell.right, top: cell.top }, view);
  const size = cell.height * view.zoom;
  return (
    <div className="chart-layer" style={placed.clip}>
      <button
        type="button"
        className="list-arrow"
        aria-label="Choose from the list"
        style={{ left: placed.left + 1, top: placed.top, height: size, width: Math.min(size, 20) }}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => grid.openList(cell.row, cell.column)}
      >
        <svg width={8} height={5} viewBox="0 0 8 5" aria-hidden="true">
          <path d="M0 0h8L4 5z" fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}

/** The selected cell, if it takes its entry from a list. */
function useListCell(workbook: WorkbookModel): ListCell | null {
  const [cell, setCell] = useState<ListCell | null>(null);
  useEffect(() => {
    const look = (): void => {
      const { row, column } = workbook.selection;
      const sheet = workbook.sheets.active;
      const rule = sheet.validations.at({ row, column, rows: 1, columns: 1 })?.rule;
      setCell(rule?.kind === "list" ? placeOfCell(sheet, row, column) : null);
    };
    const ends = [workbook.events.on("selectionChanged", look), workbook.events.on("sheetActivated", look)];
    return () => {
      for (const end of ends) end();
    };
  }, [workbook]);
  return cell;
}

function placeOfCell(sheet: SheetModel, row: number, column: number): ListCell {
  let right = 0;
  for (let index = 0; index <= column; index += 1) right += sheet.isColumnHidden(index) ? 0 : sheet.columnWidth(index);
  let top = 0;
  for (let index = 0; index < row; index += 1) top += sheet.isRowHidden(index) ? 0 : sheet.rowHeight(index);
  return { row, column, right, top, height: sheet.rowHeight(row) };
}
