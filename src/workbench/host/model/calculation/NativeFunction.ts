import type { FormulaNode } from "../formula/FormulaNode";
import type { EvaluationContext } from "./EvaluationContext";
import type { Operand } from "./Operand";

/** A function of Excel's own, with the least and the most arguments it takes. */
export type NativeFunction = {
  readonly minimum: number;
  readonly maximum: number;
  /** Its answer differs from one calculation to the next, or depends on cells its arguments do not name. */
  readonly volatile?: boolean;
} & (
  | { readonly evaluate: (context: EvaluationContext, values: readonly (Operand | undefined)[]) => Operand }
  /** Decides itself which arguments are calculated (IF, LET ...). */
  | { readonly lazy: (context: EvaluationContext, nodes: readonly FormulaNode[]) => Operand }
);

export type NativeFunctions = Readonly<Record<string, NativeFunction>>;
