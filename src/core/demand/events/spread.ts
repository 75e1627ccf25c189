import type { Coverage } from "./coverage";

/** Units over rows and periods, in proportion to what the rows sell in the covered part of each period; by days where they sell nothing. */
export function spread(units: number, { shares, days }: Coverage, rows: readonly (readonly number[])[]): number[][] {
  const sold = rows.map((row) => row.map((each, period) => Math.max(0, each) * (shares[period] ?? 0)));
  const total = sold.flat().reduce((sum, each) => sum + each, 0);
  if (total > 0) return sold.map((row) => row.map((each) => (units * each) / total));
  const covered = days.reduce((sum, each) => sum + each, 0);
  return rows.map((row) =>
    row.map((_, period) => (covered > 0 ? (units * (days[period] ?? 0)) / covered / rows.length : 0)),
  );
}
