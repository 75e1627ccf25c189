import type { CellStyle, Rectangle } from "../model/WorkbookSnapshot";
import type { FormatTarget, Line, Side } from "./FormatTarget";
import { intersection } from "./areas";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";

/** The cells of a range as something with a format. */
export class RangeStyle implements FormatTarget {
  constructor(
    private readonly server: ExcelServer,
    private readonly range: RangeHandle,
  ) {}

  value<Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null {
    return common(this.styles().map((style) => style[key]));
  }

  apply(style: CellStyle): void {
    this.server.requireWritable(this.range);
    this.range.cells.applyStyle(this.range.area, style, "addin");
  }

  border(index: string): Line | undefined | null {
    const { side } = edge(this.range.area, index)[0] ?? {};
    return side === undefined
      ? undefined
      : common(this.styles(edge(this.range.area, index)[0]?.area).map((style) => style.borders?.[side]));
  }

  applyBorder(index: string, line: Line): void {
    this.server.requireWritable(this.range);
    for (const { area, side } of edge(this.range.area, index)) {
      this.range.cells.applyStyle(area, { borders: { [side]: line } }, "addin");
    }
  }

  /** Formats of the cells; of a whole column or row the part in use and one cell beyond tell enough. */
  private styles(area: Rectangle = this.range.area): readonly CellStyle[] {
    const bounds = { sheetId: this.range.area.sheetId, ...area };
    if (area.rows * area.columns <= 100_000) return this.range.cells.styles(area).flat();
    const used = this.range.cells.usedRange();
    const shared = used && intersection(bounds, used);
    const corner = {
      ...area,
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    };
    return [...(shared ? this.range.cells.styles(shared).flat() : []), ...this.range.cells.styles(corner).flat()];
  }
}

function common<T>(values: readonly T[]): T | null {
  const first = values[0] as T;
  const text = JSON.stringify(first);
  return values.every((value) => value === first || JSON.stringify(value) === text) ? first : null;
}

/** The cells whose side makes an edge of the range, or its inner lines. */
function edge(area: Rectangle, index: string): readonly { readonly area: Rectangle; readonly side: Side }[] {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, side: "bottom" },
            { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: "top" },
          ];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, side: "right" },
            { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: "left" },
          ];
    default:
      return [];
  }
}
