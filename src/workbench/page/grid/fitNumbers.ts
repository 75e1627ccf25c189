import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { generalText } from "./generalText";

/** Width of a digit of the standard font, and the room that a cell keeps free, in pixels. */
const digitWidth = 7.6;
const padding = 5;

/** Shows numbers of the format "General" with as many decimals as their column has room for; the cell keeps all of them. */
export function fitNumbers(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "aop-general-numbers",
      effect: InterceptorEffectEnum.Value,
      priority: 6,
      handler: (cell, { workbook, worksheet, col, rawData }, next) => {
        const value = rawData?.v;
        if (typeof value !== "number" || rawData?.t === CellValueType.BOOLEAN) return next(cell);
        if (workbook.getStyles().getStyleByCell(rawData)?.n) return next(cell);
        const text = generalText(value, Math.floor((worksheet.getColumnWidth(col) - padding) / digitWidth));
        if (text === String(value)) return next(cell);
        return next({ ...(cell ?? rawData), v: text, t: CellValueType.NUMBER });
      },
    });
}
