import type { CostedInput, CostVariance, VarianceKind, VariancePart } from "../../core/cost/variances/CostVariance";
import { costVariances } from "../../core/cost/variances/costVariances";
import { roundedVariance } from "../../core/cost/variances/roundedVariance";
import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readInteger, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";
import { readNames } from "../support/readNames";

/**
 * What the variances are of.
 * @customenum {string}
 */
enum VarianceKindWord {
  /** Materials, each by itself: price and usage. */
  material = "material",
  /** Materials (or grades of labour) that can stand for one another: price, mix and yield. */
  mix = "mix",
  /** Labour: rate and efficiency, and idle time where hours paid are given. */
  labour = "labour",
  /** Variable overhead: spending and efficiency. */
  variable = "variable",
  /** Fixed overhead: spending and volume, or spending, efficiency and capacity. */
  fixed = "fixed",
  /** Variable and fixed overhead together: spending, efficiency and volume. */
  overhead = "overhead",
}

/**
 * How the variances are shown.
 * @customenum {string}
 */
enum VarianceAnswer {
  /** A table: a row an input with standard cost, variances, actual cost and check, and the total. */
  table = "table",
  /** The variances alone, a row an input. */
  values = "values",
  /** The variances alone, in total. */
  total = "total",
}

/**
 * Which way a variance is positive.
 * @customenum {string}
 */
enum VarianceSign {
  /** Favourable is positive: less cost than the standard. */
  favourable = "favourable",
  /** Unfavourable is positive: more cost than the standard. */
  unfavourable = "unfavourable",
}

const partsOf: Readonly<Record<VarianceKind, readonly VariancePart[]>> = {
  material: ["price", "usage"],
  mix: ["price", "mix", "yield"],
  labour: ["rate", "efficiency"],
  variable: ["spending", "efficiency"],
  fixed: ["spending", "volume"],
  overhead: ["spending", "efficiency", "volume"],
};
/** Rounding noise of a sum, as a share of its parts. */
const tolerance = 1e-12;

/**
 * Cost variances against the standard of the actual output: price and usage, mix and yield, labour rate and efficiency, overhead spending, efficiency and volume. They always add up to actual less standard cost.
 * @customfunction COSTVARIANCE
 * @param {VarianceKindWord} kind material, mix, labour, variable, fixed or overhead.
 * @param standardPrice Standard price a unit or rate an hour of each input, a column or a row. Kind fixed: the budget, money. Kind overhead: the variable rate.
 * @param standardQuantity Standard quantity or hours for the actual output, or for one unit of it where made is given. Kind fixed: the normal volume, in units or standard hours.
 * @param actualPrice Actual price or rate; if left empty, the standard's. Kinds fixed and overhead: what was spent, money.
 * @param actualQuantity Quantity used or hours worked. Kind fixed: the volume made, in the unit of the normal volume (units, or standard hours allowed for the output).
 * @param [made] Output in units, by which standardQuantity is multiplied. Not for fixed. If omitted, 1.
 * @param [purchased] Material and mix: quantity bought, on which the price variance is taken; labour: hours paid; fixed: hours worked. If omitted, as used.
 * @param [fixedBudget] Kind overhead: the fixed part of the budget, money.
 * @param [normalQuantity] Kind overhead: hours (or units) of the normal volume that the fixed budget is for.
 * @param [standardRate] Exchange rate of the standard: home currency for one unit of the prices' currency. If omitted, 1.
 * @param [actualRate] Actual exchange rate; its change is a variance of its own. If omitted, the standard's.
 * @param [keys] Names of the inputs for the table. If omitted, 1, 2, 3 ...
 * @param {VarianceAnswer} [answer] table, values or total. If omitted, table.
 * @param {VarianceSign} [sign] favourable: less cost is positive; unfavourable: more cost is positive. If omitted, favourable.
 * @param [decimals] Digits behind the point to which all amounts are rounded, -9 to 9, so that they still add up: 2 closes to the cent. If omitted, not rounded.
 * @returns Table: input, standard cost of the actual output, the variances, actual cost, check (0: it adds up). With a purchased quantity the actual cost is that of what was used, stock being kept at standard price.
 * @example =AOP.COSTVARIANCE("labour", 20, 0.8, 22, 9000, 10000, , , , , , , "total") -> {-18000,-20000}
 * @example =AOP.COSTVARIANCE("mix", {70;80;90}, {8000;4800;3200}, , {8500;4200;2300}, , , , , , , , "total") -> {0,17000,77000}
 * @example =AOP.COSTVARIANCE("fixed", 276000, 12000, 285000, 10000) -> {"Input","Standard cost","Spending","Volume","Actual cost","Check";1,230000,-9000,-46000,285000,0}
 * @example =AOP.COSTVARIANCE("fixed", 276000, 0, 285000, 10000) -> #DIV/0!
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapters 7 and 8 (price, efficiency, spending, volume) and 14 (mix and yield).
 */
export function costVariance(
  kind: VarianceKindWord,
  standardPrice: any[][],
  standardQuantity: any[][],
  actualPrice: any[][],
  actualQuantity: any[][],
  made?: any[][],
  purchased?: any[][],
  fixedBudget?: any[][],
  normalQuantity?: any[][],
  standardRate?: any[][],
  actualRate?: any[][],
  keys?: any[][],
  answer?: VarianceAnswer,
  sign?: VarianceSign,
  decimals?: any,
): any[][] {
  return call(() => {
    const of = readChoice(kind, "kind", Object.values(VarianceKindWord));
    const isOverhead = of === "fixed" || of === "overhead";
    const hasRates = ![standardRate, actualRate].every(isOmitted);
    refuse(of, "made", made, of === "fixed");
    refuse(of, "purchased", purchased, of === "variable" || of === "overhead");
    refuse(of, "fixedBudget", fixedBudget, of !== "overhead");
    refuse(of, "normalQuantity", normalQuantity, of !== "overhead");
    refuse(of, "standardRate", standardRate, isOverhead);
    refuse(of, "actualRate", actualRate, isOverhead);
    const { count } = itemsOf(standardPrice, standardQuantity, actualPrice, actualQuantity);
    const numbers = (raw: unknown, argument: string, rule = {}): number[] => readPerItem(raw, argument, count, rule);
    const optional = (raw: unknown, argument: string): readonly (number | null)[] =>
      isOmitted(raw) ? Array.from({ length: count }, () => null) : numbers(raw, argument);
    const prices = numbers(standardPrice, "standardPrice");
    const quantities = numbers(standardQuantity, "standardQuantity");
    // What was spent on overhead has no standard to fall back on.
    const paid = isOverhead ? numbers(actualPrice, "actualPrice") : optional(actualPrice, "actualPrice");
    const used = numbers(actualQuantity, "actualQuantity");
    const output = numbers(made, "made", { default: 1, minimum: 0 });
    const bought = optional(purchased, "purchased");
    const needed = of === "overhead" ? {} : { default: 0 };
    const budgets = numbers(fixedBudget, "fixedBudget", needed);
    const normals = numbers(normalQuantity, "normalQuantity", needed);
    const planRates = numbers(standardRate, "standardRate", { default: 1, above: 0 });
    const rates = isOmitted(actualRate) ? planRates : numbers(actualRate, "actualRate", { above: 0 });
    const inputs = prices.map((price, index): CostedInput => {
      const at = (values: readonly number[]): number => values[index] ?? 0;
      return {
        standardPrice: price,
        standardQuantity: at(quantities) * at(output),
        actualPrice: paid[index] ?? null,
        actualQuantity: at(used),
        purchased: bought[index] ?? null,
        fixedBudget: at(budgets),
        normalQuantity: at(normals),
        standardRate: at(planRates),
        actualRate: at(rates),
      };
    });
    const digits = isOmitted(decimals) ? null : readInteger(decimals, "decimals", { minimum: -9, maximum: 9 });
    const direction = readChoice(sign, "sign", Object.values(VarianceSign), "favourable") === "favourable" ? 1 : -1;
    const exact = costVariances(of, inputs);
    const shown = digits === null ? exact : exact.map((each) => roundedVariance(each, digits));
    const [first, ...others] = partsOf[of];
    const split: readonly VariancePart[] =
      of === "labour" ? ["rate", "idle", "efficiency"] : of === "fixed" ? ["spending", "efficiency", "capacity"] : [];
    const usual = split.length > 0 && !isOmitted(purchased) ? split : [first as VariancePart, ...others];
    const parts = hasRates ? [usual[0] as VariancePart, "fx" as const, ...usual.slice(1)] : usual;
    const wanted = readChoice(answer, "answer", Object.values(VarianceAnswer), "table");
    const amounts = (each: CostVariance): number[] => parts.map((part) => direction * (each.parts[part] ?? 0));
    if (wanted === "values") return shown.map(amounts);
    const total = totalOf(shown, parts, digits);
    if (wanted === "total") return [amounts(total)];
    const row = (name: string | number, each: CostVariance): (string | number)[] => [
      name,
      each.standard,
      ...amounts(each),
      each.actual,
      openOf(each),
    ];
    const names = readNames(keys, "keys", "standardPrice", count);
    return [
      ["input", "standard", ...parts, "actual", "check"].map((name) => functionMessage(`cost.variance.${name}`)),
      ...shown.map((each, index) => row(names[index] ?? index + 1, each)),
      ...(count > 1 ? [row(functionMessage("cost.variance.total"), total)] : []),
    ];
  });
}

function refuse(kind: string, argument: string, raw: unknown, isForeign: boolean): void {
  if (isForeign && !isOmitted(raw)) throw new DomainError("invalid", "cost.variance.notFor", { argument, kind });
}

/** The sums of all inputs; those of rounded amounts are rounded again, as sums of 0.1 are not. */
function totalOf(all: readonly CostVariance[], parts: readonly VariancePart[], digits: number | null): CostVariance {
  const unit = 10 ** (digits ?? 0);
  const sum = (amount: (each: CostVariance) => number): number => {
    const total = all.reduce((before, each) => before + amount(each), 0);
    return digits === null ? total : Math.round(total * unit) / unit;
  };
  return {
    standard: sum((each) => each.standard),
    parts: Object.fromEntries(parts.map((part) => [part, sum((each) => each.parts[part] ?? 0)])),
    actual: sum((each) => each.actual),
  };
}

/** What does not add up: 0 but for rounding noise. */
function openOf({ standard, parts, actual }: CostVariance): number {
  const amounts = Object.values(parts);
  const open = standard - amounts.reduce((sum, part) => sum + part, 0) - actual;
  const size = amounts.reduce((sum, part) => sum + Math.abs(part), Math.abs(standard) + Math.abs(actual));
  return Math.abs(open) <= tolerance * size ? 0 : open;
}
