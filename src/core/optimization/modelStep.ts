/** The solver's tolerances are absolute (1e-7): the largest figure of a kind goes into a model at about this size, whatever it is counted in. */
const usual = 1024;

/** What one unit of a model is worth outside it, for figures up to `largest`: a power of two, so that going in and out loses no digit. */
export function modelStep(largest: number): number {
  return largest > 0 && Number.isFinite(largest) ? 2 ** Math.round(Math.log2(largest / usual)) : 1;
}
