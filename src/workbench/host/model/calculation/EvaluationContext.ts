import type { FormulaNode } from "../formula/FormulaNode";
import type { CellValue } from "../WorkbookSnapshot";
import type { Block } from "./Block";
import type { FormulaPlace, FormulaWorkbook } from "./FormulaWorkbook";
import type { Operand } from "./Operand";

/** What a function may ask while a formula is calculated. */
export interface EvaluationContext {
  readonly workbook: FormulaWorkbook;
  readonly place: FormulaPlace;
  /** The same place with more names bound (lower case). */
  with(locals: Iterable<readonly [string, Operand]>): EvaluationContext;
  evaluate(node: FormulaNode): Operand;
  /** Calculates every argument, even when one waits, so that all waiting calls go out together. */
  evaluateAll(nodes: readonly FormulaNode[]): (Operand | undefined)[];
  /** A single value or a block; a reference to one cell becomes its value. */
  value(operand: Operand | undefined): CellValue | Block;
  block(operand: Operand | undefined): Block;
  /** One value: the top left one of a block. */
  single(operand: Operand | undefined): CellValue;
  /** Calls a LAMBDA. */
  invoke(callee: Operand, values: readonly (Operand | undefined)[]): Operand;
}
