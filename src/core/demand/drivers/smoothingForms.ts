import type { EtsForm } from "../models/ets/EtsForm";
import type { SmoothingStructure } from "./ErrorStructure";
import type { SeasonStructure } from "./seasonStructures";

/**
 * Exponential smoothing with additive errors, for the ways in which a season may enter: with level, trend and damped trend. Indices are seasonal
 * states (constant where they have no weight); waves stand beside a form without season. Ways that are ARIMA's own are left out.
 */
export function smoothingForms(seasons: readonly SeasonStructure[]): SmoothingStructure[] {
  return seasons
    .filter(({ seasonalP, seasonalD }) => seasonalP + seasonalD === 0)
    .flatMap(({ season }) =>
      (["N", "A", "Ad"] as const).map((trend): SmoothingStructure => {
        const form: EtsForm = { error: "A", trend, season: season === "indices" ? "A" : "N" };
        return { form, phi: 1, season: season === "indices" ? "none" : season };
      }),
    );
}
