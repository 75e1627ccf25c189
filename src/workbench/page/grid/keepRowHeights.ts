import { ICommandService, InterceptorEffectEnum, WrapStrategy, type Univer } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  type ISetWorksheetRowAutoHeightMutationParams,
  SetWorksheetRowAutoHeightMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { WorkbookModel } from "../../host/model/WorkbookModel";

/** Two lines of standard letters: lower than that, Univer's own height differs from Excel's only by a pixel or two. */
const twoLines = 34;

/**
 * Lets rows grow by themselves only for wrapped text, as Excel does: the grid would make every edited row a little higher, and wrap the text of every
 * cell with a list.
 */
export function keepRowHeights(univer: Univer, workbook: WorkbookModel): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetWorksheetRowAutoHeightMutation.id) return;
    const parameters = command.params as ISetWorksheetRowAutoHeightMutationParams;
    parameters.rowsAutoHeightInfo = parameters.rowsAutoHeightInfo.filter(
      ({ autoHeight }) => (autoHeight ?? 0) >= twoLines,
    );
  });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "aop-list-cells",
    effect: InterceptorEffectEnum.Style,
    priority: 7,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const sheet = workbook.sheets.byId(subUnitId);
      const rule = sheet?.validations.at({ row, column: col, rows: 1, columns: 1 })?.rule;
      if (rule?.kind !== "list") return next(cell);
      const shown = !cell || cell === rawData ? { ...rawData } : cell;
      shown.interceptorStyle = { ...shown.interceptorStyle, tb: WrapStrategy.CLIP };
      return next(shown);
    },
  });
}
