import type { EtsForm } from "../models/ets/EtsForm";

/**
 * What each first state of a form of exponential smoothing adds to the periods where no error changes it: level, trend, and the seasonal
 * states but the last, which is what the others lack to 0. Hyndman et al. (2008), section 2.4: w'F^(t - 1) of each state.
 */
export function stateColumns(form: EtsForm, phi: number, periodsPerSeason: number, length: number): number[][] {
  const columns = [new Array<number>(length).fill(1)];
  if (form.trend !== "N") {
    let [line, step] = [0, 1];
    columns.push(Array.from({ length }, () => (line += step *= phi)));
  }
  if (form.season === "A")
    for (let index = 0; index < periodsPerSeason - 1; index++)
      columns.push(
        Array.from({ length }, (_, period) => {
          const slot = period % periodsPerSeason;
          return Number(slot === index) - Number(slot === periodsPerSeason - 1);
        }),
      );
  return columns;
}
