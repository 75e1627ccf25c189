/**
 * Average inventory of each of `periods` periods: the mean of opening and closing where the stocks begin with an opening,
 * one more than there are periods; the stock itself where there is one a period; a single stock is the average of all.
 */
export function periodAverages(stocks: readonly number[], periods: number): number[] {
  if (stocks.length === 1 && periods !== 1) return Array.from({ length: periods }, () => stocks[0] ?? 0);
  if (stocks.length !== periods + 1) return [...stocks];
  return Array.from({ length: periods }, (_, period) => ((stocks[period] ?? 0) + (stocks[period + 1] ?? 0)) / 2);
}
