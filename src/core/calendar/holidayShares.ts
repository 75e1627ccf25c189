import type { MovingHoliday } from "./MovingHoliday";
import type { Period } from "./Period";

/**
 * How much of a holiday falls into each period: the days of the period on which it is felt, over all its days (the days before, the day itself and the days
 * after). Over the periods of a year it adds up to 1, so that it is a driver of demand whatever the length of the periods.
 */
export function holidayShares({ days, daysBefore, daysAfter }: MovingHoliday, periods: readonly Period[]): number[] {
  const length = daysBefore + 1 + daysAfter;
  return periods.map(({ start, end }) =>
    days.reduce((sum, day) => {
      const felt = Math.min(end, day + daysAfter) - Math.max(start, day - daysBefore) + 1;
      return sum + Math.max(0, felt) / length;
    }, 0),
  );
}
