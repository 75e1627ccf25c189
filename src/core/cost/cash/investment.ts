/** What an investment is worth, in its own money, and when it has come back. */
export interface InvestmentWorth {
  readonly presentValue: number;
  /** Periods until the flows have paid it back; null: they never do. */
  readonly payback: number | null;
  /** The same with discounted flows. */
  readonly discountedPayback: number | null;
}

/**
 * Net present value = sum of flow t / (1 + rate)^t, the first flow now (t = 0), and the time of payback, within its period in
 * proportion to the flow. Brealey, Myers & Allen (2020), Principles of Corporate Finance, chapters 2 and 5.
 */
export function investment(flows: readonly number[], rate: number): InvestmentWorth {
  const discounted = flows.map((flow, period) => flow / (1 + rate) ** period);
  return {
    presentValue: discounted.reduce((sum, flow) => sum + flow, 0),
    payback: paybackOf(flows),
    discountedPayback: paybackOf(discounted),
  };
}

/** Periods until the sum of the flows is 0 or more for the first time after it was below. */
function paybackOf(flows: readonly number[]): number | null {
  let sum = 0;
  let isOut = false;
  for (const [period, flow] of flows.entries()) {
    const before = sum;
    sum += flow;
    if (isOut && sum >= 0) return period - 1 - before / flow;
    isOut = sum < 0;
  }
  return isOut ? null : 0;
}
