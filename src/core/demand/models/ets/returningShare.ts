import type { EtsWeights } from "./EtsWeights";

/** Share of an error that is still in the level, trend and season of the period `step` periods later: c of Hyndman et al. (2008), table 6.1. A form without trend has beta 0, one without season no `periods`. */
export function returningShare({ alpha, beta, gamma, phi }: EtsWeights, periods: number, step: number): number {
  const damping = phi === 1 ? step : (phi * (1 - phi ** step)) / (1 - phi);
  return alpha + beta * damping + (periods > 0 && step % periods === 0 ? gamma : 0);
}
