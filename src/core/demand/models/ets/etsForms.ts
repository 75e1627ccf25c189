import type { EtsForm } from "./EtsForm";

/**
 * The forms that suit a history: without season where it has fewer than two seasons and two values (or a season of more than 24
 * periods, whose states a history cannot tell), multiplicative ones for positive values only. Left out are the forms that Hyndman and
 * Khandakar (2008) call unstable: additive errors with a multiplicative season.
 */
export function etsForms(history: readonly number[], season: number): EtsForm[] {
  const isPositive = history.every((value) => value > 0);
  const isSeasonal = season > 1 && season <= 24 && history.length >= 2 * season + 2;
  const forms: EtsForm[] = [];
  for (const error of isPositive ? (["A", "M"] as const) : (["A"] as const))
    for (const trend of ["N", "A", "Ad"] as const)
      for (const each of isSeasonal ? (["N", "A", "M"] as const) : (["N"] as const))
        if (each !== "M" || error === "M") forms.push({ error, trend, season: each });
  return forms;
}
