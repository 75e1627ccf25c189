/** The share that a planner means by "98", "98.5 %" or "98,5"; null where it is no service target (more than 0, less than 100 %). */
export function shareOfPercent(entry: string): number | null {
  const text = entry.replace(/[%\s]/g, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d+)?$/.test(text)) return null;
  const percent = Number(text);
  return percent > 0 && percent < 100 ? Number((percent / 100).toPrecision(12)) : null;
}
