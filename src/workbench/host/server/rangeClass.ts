import type { ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import { formatAddress } from "./address";
import type { ExcelServer } from "./ExcelServer";
import { rangeEditMethods } from "./rangeEditMethods";
import type { RangeHandle } from "./RangeHandle";
import { rangeHyperlink } from "./rangeHyperlink";
import { rangeMoves } from "./rangeMoves";
import { rangeResultMethods } from "./rangeResultMethods";
import { rangeVisibility } from "./rangeVisibility";
import { served } from "./Targets";
import { entryMatrix, requireSize, valueType, wireValue } from "./wireValues";

export const rangeClass = (server: ExcelServer): ServerClass<RangeHandle> => {
  const address = ({ sheet, area }: RangeHandle) => formatAddress(sheet.name, area);
  /** Contents of whole columns or rows read as null and cannot be set, as Excel documents for unbounded ranges. */
  const bounded =
    <T>(read: (range: RangeHandle) => T) =>
    (range: RangeHandle): T | null =>
      range.isUnbounded ? null : read(range);
  const write = (range: RangeHandle, value: unknown) => {
    if (range.isUnbounded) throw new HostError("InvalidArgument", "Range.values");
    const entries = entryMatrix(range.area, value);
    server.requireWritable(range);
    range.cells.write(range.area, entries, "addin");
  };
  const values = bounded(({ cells, area }) => cells.values(area).map((row) => row.map(wireValue)));
  const formulas = bounded(({ cells, area }) => cells.formulas(area));
  const formats = bounded(({ cells, area }) => cells.numberFormats(area));
  const writeFormats = (range: RangeHandle, value: unknown) => {
    server.requireWritable(range);
    const matrix = entryMatrix(range.area, value).map((row) =>
      row.map((each) => (each === null ? null : String(each))),
    );
    range.cells.writeNumberFormats(range.area, matrix, "addin");
  };
  return {
    name: "Range",
    properties: {
      Values: { get: values, set: write },
      Formulas: { get: formulas, set: write },
      FormulasLocal: { get: formulas, set: write },
      Text: { get: bounded(({ cells, area }) => cells.texts(area)) },
      ValueTypes: { get: bounded(({ cells, area }) => cells.values(area).map((row) => row.map(valueType))) },
      NumberFormat: { get: formats, set: writeFormats },
      NumberFormatLocal: { get: formats, set: writeFormats },
      Address: { get: address },
      AddressLocal: { get: address },
      RowIndex: { get: ({ area }) => area.row },
      ColumnIndex: { get: ({ area }) => area.column },
      RowCount: { get: ({ area }) => area.rows },
      ColumnCount: { get: ({ area }) => area.columns },
      CellCount: { get: ({ area }) => cellCount(area.rows * area.columns) },
      IsEntireColumn: { get: ({ isEntireColumn }) => isEntireColumn },
      IsEntireRow: { get: ({ isEntireRow }) => isEntireRow },
      HasSpill: { get: hasSpill },
      Style: {
        get: ({ cells, area }) => {
          const names = new Set(cells.styles(area).flatMap((row) => row.map((style) => style.named ?? "Normal")));
          return names.size === 1 ? [...names][0] : null;
        },
        set: (range, name: string) => {
          const style = server.model.cellStyles.find(name);
          if (!style) throw new HostError("InvalidArgument", "Range.style");
          server.requireWritable(range);
          range.cells.applyStyle(range.area, { ...style, named: name }, "addin");
        },
      },
      ...rangeHyperlink(server),
      ...rangeVisibility,
    },
    navigations: {
      Worksheet: ({ sheet }) => served("Worksheet", sheet),
      Format: (range) => served("RangeFormat", range),
      Sort: (range) => served("RangeSort", range),
      DataValidation: (range) => served("DataValidation", range),
      ConditionalFormats: (range) => served("ConditionalFormatCollection", range),
    },
    methods: {
      ...rangeMoves(server),
      ...rangeResultMethods(server),
      ...rangeEditMethods(server),
      _ValidateArraySize: ({ area }, rows: number, columns: number) => requireSize(area, rows, columns),
    },
  };
};

/** Excel answers -1 where the count exceeds 2^31 - 1. */
const cellCount = (count: number): number => (count > 2 ** 31 - 1 ? -1 : count);

/** true: every cell spills or is spilled into, false: none, null: some. */
function hasSpill({ cells, area }: RangeHandle): boolean | null {
  const spilled = new Set<string>();
  for (const { area: spill } of cells.spills()) {
    for (let row = Math.max(spill.row, area.row); row < Math.min(spill.row + spill.rows, area.row + area.rows); row++) {
      const last = Math.min(spill.column + spill.columns, area.column + area.columns);
      for (let column = Math.max(spill.column, area.column); column < last; column++) spilled.add(`${row},${column}`);
    }
  }
  if (spilled.size === 0) return false;
  return spilled.size === area.rows * area.columns ? true : null;
}
