import { costLine as costsOf } from "../../core/cost/costLine";
import { yearlyRiseFactors } from "../../core/cost/yearlyRiseFactors";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readMatrix, readNumber, readPerItem, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";
import { readChoicePerItem } from "../support/readChoicePerItem";
import { readItemSeries, type ItemSeries } from "../support/readItemSeries";

/**
 * How a cost follows its driver.
 * @customenum {string}
 */
enum CostBehaviourWord {
  /** Driver x rate. */
  variable = "variable",
  /** The rate every period, whatever the driver. */
  fixed = "fixed",
  /** The rate for every started step of stepSize driver units. */
  step = "step",
  /** Fixed part + driver x rate. */
  semi = "semi",
}

/**
 * Costs by period from a driver, a rate and the cost's behaviour, for one line or a block of lines.
 * @customfunction COSTLINE
 * @param driver Driver units (units, hours, orders, ...) by period: a row, or a block of cost lines by periods; a single column is one line whose periods run down.
 * @param rate Money a driver unit (variable, semi), a step (step) or a period (fixed): one value, or one a line, as all settings.
 * @param {CostBehaviourWord[][]} [behaviour] variable, fixed, step or semi. If omitted, variable.
 * @param [stepSize] Driver units that one step serves; needed for step.
 * @param [fixedPart] Money a period on top, under every behaviour. If omitted, 0.
 * @param [escalator] Yearly rise as a share (0.03 for 3 %), one value or one a line, compounded evenly from period to period: 1 in the first period, 1.03 a year later. Or factors: a row of one a period, or a block of one a line and period. If omitted, no rise.
 * @param [periodsPerYear] Periods in a year, for a yearly rise. If omitted, 12.
 * @returns Cost by line and period, in the shape of driver.
 * @example =AOP.COSTLINE({100,120,90}, 2.5) -> {250,300,225}
 * @example =AOP.COSTLINE({100,101;100,120;8,9}, {500;900;2}, {"step";"fixed";"semi"}, {100;0;0}, {0;0;50}) -> {500,1000;900,900;66,68}
 * @example =AOP.COSTLINE({100,120}, 2.5, "variable", , , {1,1.03}) -> {250,309}
 * @example =AOP.COSTLINE({100,120}, 2.5, "step") -> #VALUE!
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapters 2 and 10 (cost behaviour).
 */
export function costLine(
  driver: any[][],
  rate: any[][],
  behaviour?: CostBehaviourWord[][],
  stepSize?: any[][],
  fixedPart?: any[][],
  escalator?: any[][],
  periodsPerYear?: any,
): any[][] {
  return call(() => {
    const drivers = readItemSeries(driver, "driver", [rate, behaviour, stepSize, fixedPart]);
    const count = drivers.series.length;
    const rates = readPerItem(rate, "rate", count);
    const behaviourOf = readChoicePerItem(behaviour, "behaviour", count, Object.values(CostBehaviourWord), "variable");
    const stepSizes = readPerItem(stepSize, "stepSize", count, { default: 0, minimum: 0 });
    const fixedParts = readPerItem(fixedPart, "fixedPart", count, { default: 0 });
    const perYear = readNumber(periodsPerYear, "periodsPerYear", { default: 12, above: 0 });
    const factors = readFactors(escalator, drivers, perYear);
    const costs = eachItem(count, (line) =>
      costsOf({
        driver: drivers.series[line] ?? [],
        rate: rates[line] ?? 0,
        behaviour: behaviourOf(line),
        stepSize: stepSizes[line] ?? 0,
        fixedPart: fixedParts[line] ?? 0,
        factors: factors[line] ?? [],
      }),
    );
    const periods = drivers.series[0]?.length ?? 0;
    const rows = costs.map((row) => (row instanceof DomainError ? new Array<DomainError>(periods).fill(row) : row));
    return writeSeries<DomainError | number>(rows, drivers.direction);
  });
}

/** A single value or a column of one a line is a yearly rise; anything wider is factors. */
function readFactors(raw: unknown, { series, matching, direction }: ItemSeries, perYear: number): number[][] {
  const periods = series[0]?.length ?? 0;
  if (isOmitted(raw)) return series.map(() => []);
  const cells = readMatrix(raw, "escalator");
  const isList = direction === "row" ? (cells[0]?.length ?? 0) > 1 : cells.length > 1;
  if (isList) return matching(raw, "escalator", { minimum: 0 });
  const rises = readPerItem(raw, "escalator", series.length, { above: -1, maximum: 1 });
  return rises.map((rise) => yearlyRiseFactors(rise, periods, perYear));
}
