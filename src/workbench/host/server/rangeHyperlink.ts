import type { ServerProperty } from "../protocol/ServerClass";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";

/** Excel.RangeHyperlink; inside the workbook `documentReference`, elsewhere `address`. */
interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
}

export const rangeHyperlink = (server: ExcelServer): Readonly<Record<string, ServerProperty<RangeHandle>>> => ({
  Hyperlink: {
    get: ({ cells, area }: RangeHandle): Hyperlink | null => {
      const target = cells.hyperlink(area.row, area.column);
      if (target === undefined) return null;
      const textToDisplay = cells.texts({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? "";
      return target.startsWith("#")
        ? { documentReference: target.slice(1), textToDisplay }
        : { address: target, textToDisplay };
    },
    set: (range: RangeHandle, link: Hyperlink | null) => {
      server.requireWritable(range);
      const { cells, area } = range;
      const target = link?.documentReference === undefined ? link?.address : `#${link.documentReference}`;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          cells.setHyperlink(row, column, target);
        }
      }
      if (link?.textToDisplay !== undefined) {
        cells.write({ ...area, rows: 1, columns: 1 }, [[link.textToDisplay]], "addin");
      }
    },
  },
});
