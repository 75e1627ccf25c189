import type { CostedInput, CostVariance, VarianceKind } from "./CostVariance";
import { fixedOverheadVariance } from "./fixedOverheadVariance";
import { totalOverheadVariance } from "./totalOverheadVariance";

/** A total of standard quantities below this share of what it is the sum of has no mix. */
const cancelled = 1e-9;

/**
 * Variances of costed inputs against the standard of the actual output, what is favourable being positive. Horngren, Datar & Rajan (2015), Cost
 * Accounting: price and efficiency, chapter 7; overhead, chapter 8; mix and yield, chapter 14. Price on what was bought (hours: paid), usage on
 * what was used, at standard price. An input without a standard price is not in the standard: all it cost is usage (or mix), never price.
 */
export function costVariances(kind: VarianceKind, inputs: readonly CostedInput[]): CostVariance[] {
  if (kind === "fixed") return inputs.map(fixedOverheadVariance);
  if (kind === "overhead") return inputs.map(totalOverheadVariance);
  const allowed = inputs.reduce((sum, input) => sum + input.standardQuantity, 0);
  const used = inputs.reduce((sum, input) => sum + input.actualQuantity, 0);
  const size = inputs.reduce((sum, input) => sum + Math.abs(input.standardQuantity), 0);
  // Without a total in the standard there is no mix to keep: all of the usage is mix.
  const scale = Math.abs(allowed) > cancelled * size ? used / allowed : 1;
  return inputs.map((input) => inputVariance(kind, input, scale * input.standardQuantity));
}

/** `keptMix`: quantity of the input if the total used had kept the mix of the standard. */
function inputVariance(
  kind: "material" | "mix" | "labour" | "variable",
  input: CostedInput,
  keptMix: number,
): CostVariance {
  const { standardQuantity, actualQuantity, standardRate, actualRate } = input;
  const isUnplanned = input.standardPrice === 0 && (input.actualPrice ?? 0) !== 0;
  const price = isUnplanned ? (input.actualPrice ?? 0) : input.standardPrice;
  const paid = input.actualPrice ?? price;
  const bought = input.purchased ?? actualQuantity;
  const home = price * standardRate;
  const usage = (standardQuantity - actualQuantity) * home;
  const [priced, fx] = [(price - paid) * standardRate * bought, paid * (standardRate - actualRate) * bought];
  const standard = standardQuantity * home;
  // Material that was bought and not used lies in stock at standard price; hours that were paid and not worked are lost.
  const stock = kind === "labour" ? 0 : (bought - actualQuantity) * home;
  const actual = paid * actualRate * bought - stock;
  switch (kind) {
    case "material":
      return { standard, parts: { price: priced, fx, usage }, actual };
    case "mix":
      return {
        standard,
        parts: {
          price: priced,
          fx,
          mix: (keptMix - actualQuantity) * home,
          yield: (standardQuantity - keptMix) * home,
        },
        actual,
      };
    case "labour":
      return {
        standard,
        parts: { rate: priced, fx, idle: (actualQuantity - bought) * home, efficiency: usage },
        actual,
      };
    case "variable":
      return { standard, parts: { spending: priced, fx, efficiency: usage }, actual };
  }
}
