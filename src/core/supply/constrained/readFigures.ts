import type { OptimalSolution } from "../../optimization/LinearSolution";
import type { ItemFigures, ResourceFigures, SupplyCost, SupplyFigures } from "./SupplyFigures";
import type { SupplyInput, SupplyItem } from "./SupplyInput";
import type { SupplyModel } from "./supplyModel";
import { tidierOf } from "./tidierOf";

/** A solution in the planner's terms. Its cost is added up from the plan's own figures, not taken from the solver. */
export function readFigures(input: SupplyInput, parts: SupplyModel, solution: OptimalSolution): SupplyFigures {
  const { values, rowPrices, columnPrices } = solution;
  const { scale } = parts;
  const resources = input.resources.map((_, resource): ResourceFigures => {
    const hour = scale.hours[resource] ?? 1;
    const [regular, overtime] = [parts.regular[resource] ?? [], parts.overtime[resource] ?? []];
    const [inHours, inMoney] = [tidierOf(hour), tidierOf(scale.money / hour)];
    const used = (column: number): number => inHours.amount(values[column] ?? 0);
    const saved = (column: number): number => inMoney.amount(-(columnPrices?.[column] ?? 0));
    return {
      regular: regular.map(used),
      overtime: overtime.map(used),
      hourPrice: regular.map(saved),
      overtimePrice: overtime.map(saved),
    };
  });
  const overtimeShares = resources.map(({ regular, overtime }) =>
    overtime.map((hours, period) => (hours > 0 ? hours / (hours + (regular[period] ?? 0)) : 0)),
  );
  const items = input.items.map((item, index): ItemFigures => {
    const unit = scale.units[index] ?? 1;
    const columns = parts.items[index] ?? [];
    const [inUnits, inMoney] = [tidierOf(unit), tidierOf(scale.money / unit)];
    const units = (column: number | null | undefined): number =>
      column === null || column === undefined ? 0 : inUnits.amount(values[column] ?? 0);
    const price = (column: number | null, sign: number): number =>
      column === null ? 0 : inMoney.amount(sign * (columnPrices?.[column] ?? 0));
    const ways = item.ways.map((_, way) => columns.map((each) => units(each.ways[way])));
    return {
      make:
        ways.length === 1
          ? (ways[0] ?? [])
          : columns.map((_, period) => inUnits.amount(sum(ways.map((made) => made[period] ?? 0)) / unit)),
      ways,
      overtimeShare: columns.map((_, period) => shareInOvertime(item, overtimeShares, ways, period)),
      subcontract: columns.map(({ subcontract }) => units(subcontract)),
      stock: columns.map(({ stock }) => units(stock)),
      backlog: columns.map(({ backlog }) => units(backlog)),
      lost: columns.map(({ lost }) => units(lost)),
      missingStock: columns.map(({ missing }) => units(missing)),
      // A unit more of demand is also one more that can be lost: where all of it is lost already, that is worth something.
      demandPrice: columns.map(({ lost }, period) => {
        const price = rowPrices?.[parts.balance[index]?.[period] ?? -1] ?? 0;
        return inMoney.value(price + Math.min(0, lost === null ? 0 : (columnPrices?.[lost] ?? 0)));
      }),
      subcontractPrice: columns.map(({ subcontract }) => price(subcontract, -1)),
      minimumStockPrice: columns.map(({ stock, missing }, period) => {
        if ((item.minimumStock[period] ?? 0) === 0) return 0;
        // Where stock may lack units, a unit less of minimum saves what lacking it costs, as far as it lacks.
        if (missing === null) return price(stock, 1);
        return units(missing) > 0 ? (item.minimumStockCost ?? 0) : 0;
      }),
    };
  });
  const { status, gap } = solution;
  return { status, gap, items, resources, cost: costOf(input, items, resources) };
}

/** Total cost by kind of what a plan makes, buys, keeps and owes. */
function costOf(input: SupplyInput, items: readonly ItemFigures[], resources: readonly ResourceFigures[]): SupplyCost {
  const ofItems = (cost: (index: number, figures: ItemFigures) => number): number =>
    sum(items.map((figures, index) => cost(index, figures)));
  const item = (index: number) => input.items[index];
  const parts = {
    making: ofItems((index, { ways }) => sum(ways.map((made, way) => sum(made) * (item(index)?.ways[way]?.cost ?? 0)))),
    regularHours: sum(resources.map(({ regular }, index) => sum(regular) * (input.resources[index]?.hourCost ?? 0))),
    overtimeHours: sum(
      resources.map(({ overtime }, index) => sum(overtime) * (input.resources[index]?.overtimeCost ?? 0)),
    ),
    subcontract: ofItems((index, { subcontract }) => sum(subcontract) * (item(index)?.subcontract?.cost ?? 0)),
    holding: ofItems((index, { stock }) => sum(stock) * (item(index)?.holdingCost ?? 0)),
    backlog: ofItems((index, { backlog }) => sum(backlog) * (item(index)?.backlogCost ?? 0)),
    lostSales: ofItems((index, { lost }) => sum(lost) * (item(index)?.lostSaleCost ?? 0)),
    missingStock: ofItems((index, { missingStock }) => sum(missingStock) * (item(index)?.minimumStockCost ?? 0)),
  };
  return { ...parts, total: sum(Object.values(parts)) };
}

/** Share of an item's hours in a period that is overtime, by that of the resources it uses. */
function shareInOvertime(
  item: SupplyItem,
  overtimeShares: readonly (readonly number[])[],
  made: readonly (readonly number[])[],
  period: number,
): number {
  let [all, over] = [0, 0];
  item.ways.forEach(({ usage }, way) => {
    const units = made[way]?.[period] ?? 0;
    if (units === 0) return;
    for (const { resource, hoursPerUnit } of usage) {
      all += hoursPerUnit * units;
      over += hoursPerUnit * units * (overtimeShares[resource]?.[period] ?? 0);
    }
  });
  return over === 0 ? 0 : over / all;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
