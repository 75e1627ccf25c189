import type { ServerProperty } from "../protocol/ServerClass";
import type { RangeHandle } from "./RangeHandle";

/** All of the numbers' answers when they agree, else null. */
function same(from: number, count: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index < from + count; index++) if (read(index) !== first) return null;
  return first;
}

const rowHidden = ({ sheet, area }: RangeHandle) => same(area.row, area.rows, (row) => sheet.isRowHidden(row));
const columnHidden = ({ sheet, area }: RangeHandle) =>
  same(area.column, area.columns, (column) => sheet.isColumnHidden(column));

/** Hidden rows and columns of a range. */
export const rangeVisibility: Readonly<Record<string, ServerProperty<RangeHandle>>> = {
  RowHidden: {
    get: rowHidden,
    set: ({ sheet, area }: RangeHandle, hidden: boolean) => sheet.setRowsHidden(area.row, area.rows, hidden),
  },
  ColumnHidden: {
    get: columnHidden,
    set: ({ sheet, area }: RangeHandle, hidden: boolean) => sheet.setColumnsHidden(area.column, area.columns, hidden),
  },
  Hidden: {
    get: (range: RangeHandle) => {
      if (rowHidden(range) === true || columnHidden(range) === true) return true;
      return rowHidden(range) === false && columnHidden(range) === false ? false : null;
    },
  },
};
