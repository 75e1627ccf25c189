/** Days of the coming demand that the stock at the end of each period serves; 9,999 where demand ends before it. */
export function coverDays(stock: string, demand: string): string {
  const positive = (grid: string) => `IF(${grid}>0,${grid},0)`;
  return `=IFERROR(AOP.COVER(${positive(stock)},${positive(demand)},"days",TRANSPOSE(INDEX(Plan_Cal,0,5)),,9999),9999)`;
}
