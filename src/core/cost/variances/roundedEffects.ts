import type { BridgeEffects } from "../BridgeItem";
import { roundedParts } from "./roundedParts";

const names = ["price", "volume", "mix", "new", "discontinued", "cost", "fx"] as const;

/** The effects of an item rounded to `decimals`, so that the rounded plan plus them is the rounded actual: a bridge of such items closes to the cent, item by item and in its totals. */
export function roundedEffects(effects: BridgeEffects, decimals: number): BridgeEffects {
  const unit = 10 ** decimals;
  const rounded = (value: number): number => Math.round(value * unit) / unit;
  const [plan, actual] = [rounded(effects.plan), rounded(effects.actual)];
  const parts = roundedParts(
    names.map((name) => effects[name]),
    actual - plan,
    decimals,
  );
  return { ...effects, ...Object.fromEntries(names.map((name, index) => [name, parts[index] ?? 0])), plan, actual };
}
