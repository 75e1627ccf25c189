import { DomainError } from "../../DomainError";
import { demandVariation, type VariationInput } from "./demandVariation";

/** X steady, Y variable, Z hard to foresee. */
export type XyzClass = "X" | "Y" | "Z";

/** Coefficients of variation up to which an item is X, and Y. */
export interface XyzCutoffs {
  readonly x: number;
  readonly y: number;
}

/** The class of an item by its coefficient of variation; one at a cut-off belongs to the steadier class. An item without demand, or too new to vary, is Z. */
export function xyzClass(input: VariationInput, { x, y }: XyzCutoffs): XyzClass {
  try {
    const variation = demandVariation(input);
    return variation <= x ? "X" : variation <= y ? "Y" : "Z";
  } catch (thrown) {
    if (thrown instanceof DomainError) return "Z";
    throw thrown;
  }
}
