import { InterceptorEffectEnum, type IStyleData, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { toUniverStyle } from "../../host/model/univer/toUniverStyle";
import type { CellStyle } from "../../host/model/WorkbookSnapshot";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { conditionalLook, type EvaluatedFormat } from "./conditionalLook";
import { evaluateFormats } from "./evaluateFormats";
import { tableLook } from "./tableLook";

/** Beneath number formats and the like, which Univer paints at 9 and above. */
const priority = 5;

/**
 * Draws what is a look but no cell's own: tables under the cells' formats, conditional formats over them. The grid asks for each cell it draws;
 * formats are evaluated again after every calculation, edit or change of sheet.
 */
export function showLooks(univer: Univer, workbook: WorkbookModel, redraw: () => void): void {
  let formats: { readonly sheetId: string; readonly evaluated: readonly EvaluatedFormat[] } = {
    sheetId: "",
    evaluated: [],
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "aop-looks",
      effect: InterceptorEffectEnum.Style,
      priority,
      handler: (cell, { subUnitId, row, col, rawData }, next) => {
        const table = tableStyle(workbook, subUnitId, row, col);
        const conditional =
          subUnitId === formats.sheetId ? conditionalStyle(workbook, formats.evaluated, row, col) : null;
        if (!table && !conditional) return next(cell);
        const shown = !cell || cell === rawData ? { ...rawData } : cell;
        if (table) shown.themeStyle = { ...table, ...shown.themeStyle };
        if (conditional) shown.interceptorStyle = { ...shown.interceptorStyle, ...conditional };
        return next(shown);
      },
    });

  let running = false;
  let again = false;
  /** Something of the sheet that is seen changed, so it is drawn whether its formats came out otherwise or not. */
  let isSeen = false;
  let drawn = "";
  const refresh = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    const sheet = workbook.sheets.active;
    const evaluated = await evaluateFormats(sheet, workbook).catch(() => []);
    formats = { sheetId: sheet.id, evaluated };
    running = false;
    const looks = JSON.stringify(formats);
    // While an add-in writes other sheets, drawing this one again and again takes longer than what it does.
    if (isSeen || looks !== drawn) redraw();
    drawn = looks;
    isSeen = false;
    if (again) void refresh();
  };
  let planned = 0;
  const plan = (sheetIds: readonly (string | undefined)[]): void => {
    isSeen ||= sheetIds.includes(workbook.sheets.active.id);
    planned ||= requestAnimationFrame(() => {
      planned = 0;
      void refresh();
    });
  };
  const { events, tables } = workbook;
  events.on("calculated", ({ sheetIds }) => plan(sheetIds));
  events.on("cellsChanged", ({ area }) => plan([area.sheetId]));
  events.on("formatChanged", ({ area }) => plan([area.sheetId]));
  events.on("sheetActivated", ({ sheetId }) => plan([sheetId]));
  events.on("tableAdded", ({ tableId }) => plan([tables.byId(tableId)?.sheetId]));
  events.on("tableChanged", ({ tableId }) => plan([tables.byId(tableId)?.sheetId]));
  events.on("tableDeleted", ({ sheetId }) => plan([sheetId]));
  plan([workbook.sheets.active.id]);
}

const knownStyles = new Map<string, IStyleData>();

function tableStyle(workbook: WorkbookModel, sheetId: string, row: number, column: number): IStyleData | null {
  const table = workbook.tables.at(sheetId, row, column);
  return table ? cached(tableLook(table, row, column)) : null;
}

function conditionalStyle(
  workbook: WorkbookModel,
  formats: readonly EvaluatedFormat[],
  row: number,
  column: number,
): IStyleData | null {
  const touching = formats.filter(
    ({ format: { area } }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const first = touching[0];
  if (!first) return null;
  const { cells } = workbook.sheets.active;
  const value = cells.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
  // The first rule prevails where two of them set the same attribute.
  const looks = touching.flatMap((one) => conditionalLook(one, value, row, column) ?? []).reverse();
  return looks.length === 0 ? null : cached(Object.assign({}, ...looks) as CellStyle);
}

/** The grid keeps the style objects it is given: equal looks are one object. */
function cached(look: CellStyle): IStyleData | null {
  const key = JSON.stringify(look);
  if (key === "{}") return null;
  const known = knownStyles.get(key) ?? toUniverStyle(look);
  knownStyles.set(key, known);
  return known;
}
