import type { ServerClass } from "../protocol/ServerClass";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";

/** Excel.SortField: the column counted from the left edge; ascending unless it says otherwise. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

export const sortFields = (fields: readonly SortField[]) =>
  fields.map(({ key, ascending }) => ({ column: key, descending: ascending === false }));

export const rangeSortClass = (server: ExcelServer): ServerClass<RangeHandle> => ({
  name: "RangeSort",
  methods: {
    Apply: (range, fields: readonly SortField[], _matchCase: unknown, hasHeaders: unknown) => {
      server.requireWritable(range);
      range.cells.sort(range.area, sortFields(fields), { hasHeaders: hasHeaders === true }, "addin");
    },
  },
});
