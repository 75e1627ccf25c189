import type { FormulaNode } from "../formula/FormulaNode";
import type { Rectangle } from "../WorkbookSnapshot";
import type { FormulaPlace } from "./FormulaWorkbook";

/** A cell with a formula and what the calculation knows of it. */
export interface FormulaCell extends FormulaPlace {
  /** As written, with "=". */
  readonly formula: string;
  /** undefined for a text that is no formula: the cell is #NAME?. */
  readonly node: FormulaNode | undefined;
  readonly volatile: boolean;
  /** Functions that are neither Excel's nor Univer's: custom ones. */
  readonly callsCustomFunctions: boolean;
  /** Names and tables (lower case) it uses, also through names. */
  uses: ReadonlySet<string>;
  /** "check": something it depends on is being calculated; "dirty": it must be calculated itself. */
  state: "clean" | "check" | "dirty";
  /** A custom function has not answered yet. */
  waiting: boolean;
  /** False until it has had a value: then #BUSY! is shown while it waits, later the old value. */
  calculated: boolean;
  spill: Rectangle | undefined;
  /** Where it would spill were it not for what is there. */
  blocked: Rectangle | undefined;
}
