import type { SheetArea } from "../SheetArea";

/** Cells come, go or move, and everything that refers to cells follows. */
export type StructuralChange =
  | {
      readonly kind: "insert" | "delete";
      readonly sheetId: string;
      /** "rows": cells move down or up; "columns": right or left. */
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
      /** The columns (for "rows") or rows (for "columns") that move, the last included; the whole sheet's for whole rows and columns. */
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: "move"; readonly from: SheetArea; readonly to: SheetArea }
  | { readonly kind: "deleteSheet"; readonly sheetId: string; readonly name: string };
