import type { ServerClass, ServerProperty } from "../protocol/ServerClass";
import { alignmentProperties } from "./alignment";
import { styleAttribute } from "./formatClasses";
import type { FormatTarget } from "./FormatTarget";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";
import { RangeStyle } from "./RangeStyle";
import { served } from "./Targets";

/** Points per pixel at 96 dpi: Excel's API speaks in points. */
const pointsPerPixel = 0.75;

/** The most columns or rows that are asked one by one before the first speaks for all. */
const sampled = 200;

function common(from: number, count: number, size: (index: number) => number): number | null {
  const first = size(from);
  const last = from + Math.min(count, sampled);
  for (let index = from + 1; index < last; index++) if (size(index) !== first) return null;
  return first * pointsPerPixel;
}

export const rangeFormatClass = (server: ExcelServer): ServerClass<RangeHandle> => {
  const format = (range: RangeHandle): FormatTarget => new RangeStyle(server, range);
  const onCells = ({ get, set }: ServerProperty<FormatTarget>): ServerProperty<RangeHandle> => ({
    get: (range: RangeHandle) => get(format(range)),
    set: (range: RangeHandle, value: unknown) => set?.(format(range), value),
  });
  return {
    name: "RangeFormat",
    properties: {
      ...Object.fromEntries(Object.entries(alignmentProperties).map(([name, property]) => [name, onCells(property)])),
      WrapText: onCells(styleAttribute("wrap", false)),
      IndentLevel: onCells(styleAttribute("indent", 0)),
      ColumnWidth: {
        get: ({ sheet, area }) => common(area.column, area.columns, (column) => sheet.columnWidth(column)),
        set: ({ sheet, area }, points: number) =>
          sheet.setColumnWidths(area.column, area.columns, points / pointsPerPixel),
      },
      RowHeight: {
        get: ({ sheet, area }) => common(area.row, area.rows, (row) => sheet.rowHeight(row)),
        set: ({ sheet, area }, points: number) => sheet.setRowHeights(area.row, area.rows, points / pointsPerPixel),
      },
    },
    navigations: {
      Fill: (range) => served("RangeFill", format(range)),
      Font: (range) => served("RangeFont", format(range)),
      Borders: (range) => served("RangeBorderCollection", format(range)),
      Protection: (range) => served("FormatProtection", format(range)),
    },
    methods: {
      AutofitColumns: ({ sheet, area }) => sheet.autofitColumns(area.column, area.columns),
      /** Rows keep the height that the grid gives them: it fits wrapped text by itself. */
      AutofitRows: () => undefined,
    },
  };
};
