import type { CellValue } from "../WorkbookSnapshot";

/** Where a part stands in the formula's text (the leading "=" not counted): references are rewritten in place. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One corner of a reference; "$" makes it absolute. */
export interface ReferenceCorner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** Cells written as A1, A1:B9, A:C or 2:5, on the formula's own sheet or another. */
export interface ReferenceNode extends TextSpan {
  readonly kind: "reference";
  readonly sheet?: string;
  readonly shape: "cell" | "area" | "rows" | "columns";
  readonly from: ReferenceCorner;
  readonly to: ReferenceCorner;
}

export interface NameNode extends TextSpan {
  readonly kind: "name";
  readonly sheet?: string;
  readonly name: string;
}

export type TablePart = "#All" | "#Headers" | "#Data" | "#Totals" | "#This Row";

/** Items[SKU], Items[[a]:[b]], Items[[#Headers],[a]], [@Price]. */
export interface TableNode extends TextSpan {
  readonly kind: "table";
  /** Absent inside the table itself. */
  readonly table?: string;
  readonly parts: readonly TablePart[];
  readonly from?: string;
  readonly to?: string;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":" | " ";

export interface CallNode extends TextSpan {
  readonly kind: "call";
  /** Upper case. */
  readonly name: string;
  readonly arguments: readonly FormulaNode[];
}

/** A formula, parsed. */
export type FormulaNode =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "omitted" }
  | ReferenceNode
  | NameNode
  | TableNode
  | CallNode
  | { readonly kind: "invoke"; readonly callee: FormulaNode; readonly arguments: readonly FormulaNode[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%" | "@"; readonly operand: FormulaNode }
  | { readonly kind: "spill"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] };
