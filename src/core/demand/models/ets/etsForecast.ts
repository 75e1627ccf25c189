import type { EtsFit } from "./fitEts";

/** Point forecasts of a fitted model: its states carried on without errors. Hyndman et al. (2008), table 6.1 (for multiplicative forms the usual approximation of the mean). */
export function etsForecast(
  { form, parameters, pass }: Pick<EtsFit, "form" | "parameters" | "pass">,
  size: number,
  horizon: number,
): number[] {
  const { phi } = parameters;
  const periods = pass.season.length;
  let damping = 0;
  let power = 1;
  return Array.from({ length: horizon }, (_, h) => {
    power *= phi;
    damping += power;
    const expected = pass.level + (form.trend === "N" ? 0 : damping * pass.trend);
    if (form.season === "N") return expected;
    const index = pass.season[(size + h) % periods] ?? 0;
    return form.season === "A" ? expected + index : expected * index;
  });
}
