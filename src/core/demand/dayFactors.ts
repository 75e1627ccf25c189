/** Working days of each period over their mean, so that a level by the working day keeps the size of the history; null where periods count alike. */
export function dayFactors(workingDays: readonly number[] | null): readonly number[] | null {
  if (workingDays === null) return null;
  const mean = workingDays.reduce((sum, days) => sum + days, 0) / workingDays.length;
  return workingDays.map((days) => days / mean);
}
