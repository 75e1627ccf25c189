import { breakEven as breakEvenOf } from "../../core/cost/breakEven/breakEven";
import type { BreakEven } from "../../core/cost/breakEven/BreakEvenInput";
import { DomainError } from "../../core/DomainError";
import { call, eachRow, isOmitted, readChoice, readNumber, readPerItem, writeSeries } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * What is shown.
 * @customenum {string}
 */
enum BreakEvenOutput {
  /** A row a product, or one row for the whole mix. */
  summary = "summary",
  /** With a mix: a row a product, its units and money at break-even and at the target. */
  products = "products",
}

const columns = [
  ...(["units", "money", "contribution", "ratio", "targetUnits", "targetMoney"] as const),
  ...(["marginUnits", "marginMoney", "marginShare", "profit", "leverage"] as const),
];

/**
 * Break-even: the units and sales that earn the fixed cost (and a target profit), margin of safety and operating leverage; for a product, several products one by one, or a mix.
 * @customfunction BREAKEVEN
 * @param fixed Fixed cost of the period; one value, or one a product without a mix.
 * @param price Price of a unit, one a product; more than 0.
 * @param variable Variable cost of a unit, one a product.
 * @param [target] Profit wanted in the period, after tax if taxRate is given. If omitted, target cells are blank.
 * @param [mix] Units of each product in one bundle (2, 1): all products share the fixed cost. If omitted, each product stands alone.
 * @param [planned] Planned units, one a product; with a mix, of all products in bundles. If omitted, cells of the margin of safety are blank.
 * @param [taxRate] Tax on profit as a share, below 1. If omitted, 0.
 * @param {BreakEvenOutput} [output] summary or products. If omitted, summary.
 * @returns summary: units (bundles), sales, contribution a unit, its share of the price, units and sales for the target; then margin of safety in units, money and share of the plan, planned profit before tax, leverage (blank without profit). products: units and sales at break-even, units and sales at the target.
 * @example =AOP.BREAKEVEN(2000, 200, 120, 1200) -> {25,5000,80,0.4,40,8000,"","","","",""}
 * @example =AOP.BREAKEVEN(2000, 200, 120, , , 40) -> {25,5000,80,0.4,"","",15,3000,0.375,1200,2.6667}
 * @example =AOP.BREAKEVEN(4500, {200;100}, {120;70}, 1000, {2;1}, , , "products") -> {47.3684,9473.68,57.8947,11578.95;23.6842,2368.42,28.9474,2894.74}
 * @example =AOP.BREAKEVEN(2000, 100, 120) -> #N/A
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapter 3.
 */
export function breakEven(
  fixed: any[][],
  price: any[][],
  variable: any[][],
  target?: any[][],
  mix?: any[][],
  planned?: any[][],
  taxRate?: any,
  output?: BreakEvenOutput,
): any[][] {
  return call(() => {
    const isMix = !isOmitted(mix);
    const shown = readChoice(output, "output", Object.values(BreakEvenOutput), "summary");
    if (shown === "products" && !isMix) throw new DomainError("invalid", "cost.breakEven.mix");
    const { count, direction } = isMix
      ? itemsOf(price, variable, mix)
      : itemsOf(price, variable, fixed, target, planned);
    const prices = readPerItem(price, "price", count, { above: 0 });
    const variables = readPerItem(variable, "variable", count, { minimum: 0 });
    const cases = isMix ? 1 : count;
    const optional = (raw: unknown, name: string, rule: { minimum?: number }): (number | null)[] =>
      isOmitted(raw) ? new Array<null>(cases).fill(null) : readPerItem(raw, name, cases, rule);
    const fixedCosts = readPerItem(fixed, "fixed", cases, { minimum: 0 });
    const targets = optional(target, "target", {});
    const plans = optional(planned, "planned", { minimum: 0 });
    const tax = readNumber(taxRate, "taxRate", { default: 0, minimum: 0, below: 1 });
    const bundle = isMix ? readPerItem(mix, "mix", count, { minimum: 0 }) : [];
    if (isMix && !bundle.some((units) => units > 0)) throw new DomainError("invalid", "cost.breakEven.emptyMix");
    const inBundle = (amounts: readonly number[]): number =>
      amounts.reduce((sum, amount, product) => sum + amount * (bundle[product] ?? 0), 0);
    const answerOf = (index: number): BreakEven =>
      breakEvenOf({
        fixed: fixedCosts[index] ?? 0,
        price: isMix ? inBundle(prices) : (prices[index] ?? 0),
        variable: isMix ? inBundle(variables) : (variables[index] ?? 0),
        target: targets[index] ?? null,
        taxRate: tax,
        planned: plans[index] ?? null,
      });
    const lay = direction === "row" && count > 1 ? "column" : "row";
    if (shown === "summary") {
      const rows = eachRow(cases, columns.length, (index) => columns.map((name) => answerOf(index)[name]));
      return writeSeries<unknown>(rows, isMix ? "row" : lay);
    }
    const { units, targetUnits } = answerOf(0);
    const at = (bundles: number | null, product: number): (number | null)[] => {
      const own = bundles === null ? null : bundles * (bundle[product] ?? 0);
      return [own, own === null ? null : own * (prices[product] ?? 0)];
    };
    return writeSeries<unknown>(
      prices.map((_, product) => [...at(units, product), ...at(targetUnits, product)]),
      lay,
    );
  });
}
