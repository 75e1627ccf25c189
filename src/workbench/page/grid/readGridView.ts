import type { Univer } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { SheetModel } from "../../host/model/SheetModel";
import type { GridView } from "./GridView";

/** Where the grid's cells are within the element that holds the grid (formula bar and tabs included); null while it draws none. */
export function readGridView(
  univer: Univer,
  unitId: string,
  sheet: SheetModel,
  container: HTMLElement,
): GridView | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const cells = render?.scene.getViewport("viewMain");
  const canvas = render?.engine.getCanvasElement();
  if (!render || !cells || !canvas) return null;
  const [inner, outer] = [canvas.getBoundingClientRect(), container.getBoundingClientRect()];
  return {
    left: inner.left - outer.left + cells.left,
    top: inner.top - outer.top + cells.top,
    width: render.engine.width - cells.left,
    height: render.engine.height - cells.top,
    scrollX: cells.viewportScrollX,
    scrollY: cells.viewportScrollY,
    frozenX: sum(sheet.frozen.columns, (column) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column))),
    frozenY: sum(sheet.frozen.rows, (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row))),
    zoom: render.scene.scaleX,
  };
}

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
}
