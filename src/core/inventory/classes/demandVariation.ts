import { DomainError } from "../../DomainError";
import { lifeOf } from "../../demand/history/lifeOf";
import { seasonalIndices } from "../../demand/seasonality/seasonalIndices";

/** How the variation of a history is measured. */
export interface VariationInput {
  readonly history: readonly number[];
  /** Periods a season whose pattern is taken out first; 1: none. */
  readonly season: number;
  /** The standard deviation over n, or over n - 1. */
  readonly formula: "population" | "sample";
  /** Whether zeros before the first demand count as demand of 0; else the item was not launched yet. */
  readonly isWhole: boolean;
}

/**
 * Coefficient of variation of demand: standard deviation over mean. A season is taken out where the item has lived two of
 * them, by indices that noise alone does not bend (seasonalIndices). Less than two periods, or a mean of 0 or less, has none.
 */
export function demandVariation({ history, season, formula, isWhole }: VariationInput): number {
  const life = isWhole ? history : lifeOf(history).values;
  const count = life.length;
  if (count === 0) throw new DomainError("divisionByZero", "inventory.xyz.noDemand");
  if (count < 2) throw new DomainError("notEnoughData", "inventory.xyz.short", { count });
  const values = season > 1 && count >= 2 * season ? withoutSeason(life, season) : life;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (!(mean > 0)) throw new DomainError("divisionByZero", "inventory.xyz.noDemand");
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (formula === "sample" ? count - 1 : count)) / mean;
}

function withoutSeason(history: readonly number[], season: number): number[] {
  const { kind, values } = seasonalIndices(history, season);
  return history.map((value, period) => {
    const index = values[period % season] ?? 0;
    return kind === "additive" ? value - index : value / index;
  });
}
