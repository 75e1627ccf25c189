import type { PeriodLength, WorkingTime } from "./WorkingTime";

/** Standard hours that a resource has in a period: hours a week x weeks x efficiency, or shifts x hours x working days x efficiency x OEE x machines. Vollmann et al. (2005), chapter 10. */
export function availableHours(time: WorkingTime, period: PeriodLength): number {
  if (time.kind === "weekly") return time.hoursPerWeek * period.weeks * time.efficiency;
  const perDay = time.shiftsPerDay * time.hoursPerShift * time.efficiency * time.oee * time.machines;
  return perDay * period.workingDays;
}
