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
  const styles = new Map<Cell["style"], CellStyle | undefined>();
  const cells: CellSnapshot[] = [];
  const rowCount = Math.max(
    file.rows.length,
    ...[...(file.cells?.keys() ?? [])].map((key) => Number(key.split(",")[0]) + 1),
  );
  for (let row = 0; row < rowCount; row++) {
    const values = file.rows[row] ?? [];
    const width = Math.max(values.length, 0);
    for (let column = 0; column < width; column++) {
      const cell = file.cells?.get(`${row},${column}`);
      if (cell?.style && !styles.has(cell.style)) styles.set(cell.style, styleFromFile(cell.style, themeColors));
      const style = styles.get(cell?.style);
      const value = valueOf(cell, values[column] ?? null);
      if (value === null && style === undefined && cell?.formula === undefined) continue;
      const spill = cell && spillOf(cell);
      cells.push({
        row,
        column,
        value,
        ...(cell?.formula !== undefined && cell.formula !== "" ? { formula: excelFormula(cell.formula) } : {}),
        ...(spill && spill.rows * spill.columns > 1 ? { spill } : {}),
        ...(cell?.formula === undefined && isFollower(row, column) ? { spilled: true } : {}),
        ...(style ? { style } : {}),
      });
    }
  }
  return cells;
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
