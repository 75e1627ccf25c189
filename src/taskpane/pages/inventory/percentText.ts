/** A share as a percentage, as exactly as a service target needs it: 0.98 is "98", 0.9995 is "99.95". */
export function percentText(share: number): string {
  return String(Number((100 * share).toFixed(3)));
}
