import type { Cell, Sheet } from "hucre";
import type {
  CellError,
  CellSnapshot,
  CellStyle,
  CellValue,
  Rectangle,
  SheetSnapshot,
} from "../host/model/WorkbookSnapshot";
import { areaOf } from "./cellReference";
import { excelFormula } from "./formula/excelFormula";
import { movedFormula } from "./formula/movedFormula";
import { colorOf, styleFromFile } from "./styleFromFile";
import { conditionalFormatsFromFile, validationsFromFile } from "./rulesFromFile";
import { serialOfDate } from "./serialOfDate";

/** A sheet from the reader's terms; charts come from the drawing. */
export function sheetFromFile(file: Sheet, id: string, themeColors: readonly string[]): Omit<SheetSnapshot, "charts"> {
  const cells = cellsFromFile(file, themeColors);
  const columns = file.columns ?? [];
  const widths: Record<number, number> = {};
  columns.forEach((column, index) => {
    if (column.width !== undefined) widths[index] = Math.round(column.width * 7);
  });
  const heights: Record<number, number> = {};
  for (const [row, known] of file.rowDefs ?? [])
    if (known.height !== undefined) heights[row] = Math.round(known.height / 0.75);
  const hiddenColumns = columns.flatMap((column, index) => (column.hidden ? [index] : []));
  const hiddenRows = [...(file.rowDefs ?? [])].flatMap(([row, known]) => (known.hidden ? [row] : []));
  const tabColor = colorOf(file.view?.tabColor, themeColors);
  const { rows = 0, columns: frozenColumns = 0 } = file.freezePane ?? {};
  const hyperlinks = [...(file.cells ?? [])].flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const target = cell.hyperlink?.location ?? cell.hyperlink?.target;
    return target === undefined ? [] : [{ row, column, target }];
  });
  return {
    id,
    name: file.name,
    visibility: file.veryHidden ? "veryHidden" : file.hidden ? "hidden" : "visible",
    ...(tabColor !== undefined ? { tabColor } : {}),
    showGridlines: file.view?.showGridLines ?? true,
    ...(rows + frozenColumns > 0 ? { frozen: { rows, columns: frozenColumns } } : {}),
    ...(file.protection?.sheet ? { protected: true } : {}),
    cells,
    ...(Object.keys(widths).length > 0 ? { columnWidths: widths } : {}),
    ...(Object.keys(heights).length > 0 ? { rowHeights: heights } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    tables: (file.tables ?? []).flatMap((table, index) => {
      const area = areaOf(table.range ?? "");
      if (!area) return [];
      return [
        {
          id: `${id}-table${index + 1}`,
          name: table.displayName ?? table.name,
          area,
          columns: table.columns.map((column) => column.name),
          style: table.style ?? "",
          showFilterButton: table.showAutoFilter ?? false,
          ...(table.showTotalRow ? { showTotals: true } : {}),
        },
      ];
    }),
    validations: (file.dataValidations ?? []).flatMap(validationsFromFile),
    conditionalFormats: (file.conditionalRules ?? []).flatMap((rule, index) =>
      conditionalFormatsFromFile(rule, `${id}-format${index + 1}`, themeColors),
    ),
    ...(hyperlinks.length > 0 ? { hyperlinks } : {}),
    ...(file.pageSetup?.orientation === "landscape" ? { printLandscape: true } : {}),
  };
}

function cellsFromFile(file: Sheet, themeColors: readonly string[]): CellSnapshot[] {
  const spills = [...(file.cells?.values() ?? [])].flatMap((cell) => spillOf(cell) ?? []);
  const isFollower = followerTest(spills);
  const formulaAt = formulaReader(file);
  const styles = new Map<Cell["style"], CellStyle | undefined>();
  const cells: CellSnapshot[] = [];
  for (let row = 0; row < file.rows.length; row++) {
    const values = file.rows[row] ?? [];
    for (let column = 0; column < values.length; column++) {
      const cell = file.cells?.get(`${row},${column}`);
      if (cell?.style && !styles.has(cell.style)) styles.set(cell.style, styleFromFile(cell.style, themeColors));
      const style = styles.get(cell?.style);
      const formula = formulaAt(cell, row, column);
      const value = valueOf(cell, values[column] ?? null);
      if (value === null && style === undefined && formula === undefined) continue;
      const spill = cell && spillOf(cell);
      cells.push({
        row,
        column,
        value,
        ...(formula !== undefined ? { formula } : {}),
        ...(spill && spill.rows * spill.columns > 1 ? { spill } : {}),
        ...(formula === undefined && isFollower(row, column) ? { spilled: true } : {}),
        ...(style ? { style } : {}),
      });
    }
  }
  return cells;
}

/** Formulas as Excel shows them. One that cells share is written once; the others hold its number. */
function formulaReader(file: Sheet): (cell: Cell | undefined, row: number, column: number) => string | undefined {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.formulaSharedIndex !== undefined && cell.formula)
      shared.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return (cell, row, column) => {
    if (cell?.formula) return excelFormula(cell.formula);
    const first = cell?.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
    return first && excelFormula(movedFormula(first.formula, row - first.row, column - first.column));
  };
}

function spillOf(cell: Cell): Rectangle | null {
  return cell.formulaType === "array" && cell.formulaRef !== undefined ? areaOf(cell.formulaRef) : null;
}

function followerTest(spills: readonly Rectangle[]): (row: number, column: number) => boolean {
  const large = spills.filter((area) => area.rows * area.columns > 1);
  return (row, column) =>
    large.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
}

const errors: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

function valueOf(cell: Cell | undefined, plain: Cell["value"]): CellValue {
  const value = cell?.value ?? plain;
  if (value instanceof Date) return serialOfDate(value);
  const canBeError = cell?.type === "error" || cell?.formula !== undefined;
  if (typeof value === "string" && canBeError && errors.has(value)) return { error: value as CellError["error"] };
  return value;
}
