import { DomainError } from "../../DomainError";

/** Profit after tax, its return on the capital, and what is left of it after the cost of that capital. */
export interface EconomicProfit {
  readonly profitAfterTax: number;
  readonly returnOnCapital: number;
  readonly economicProfit: number;
}

/** Economic profit = operating profit x (1 - tax) - capital x its cost: Stewart (1991), The Quest for Value, chapter 4. */
export function economicProfit(input: {
  readonly operatingProfit: number;
  readonly tax: number;
  readonly capital: number;
  readonly capitalCost: number;
}): EconomicProfit {
  if (input.capital === 0) throw new DomainError("divisionByZero", "cost.capital.none");
  const profitAfterTax = input.operatingProfit * (1 - input.tax);
  return {
    profitAfterTax,
    returnOnCapital: profitAfterTax / input.capital,
    economicProfit: profitAfterTax - input.capital * input.capitalCost,
  };
}
