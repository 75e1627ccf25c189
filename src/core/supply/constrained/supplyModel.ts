import type { LinearModel } from "../../optimization/LinearModel";
import { ModelBuilder } from "../../optimization/ModelBuilder";
import type { SupplyInput, SupplyItem } from "./SupplyInput";
import { supplyScale, type SupplyScale } from "./supplyScale";

/** The columns of an item in a period; null where the item has no such way out. */
export interface ItemColumns {
  readonly ways: readonly number[];
  readonly subcontract: number | null;
  readonly stock: number;
  readonly backlog: number | null;
  readonly lost: number | null;
  readonly missing: number | null;
}

/** A plan's model with the places of its columns and rows: by item or resource, then by period. */
export interface SupplyModel {
  readonly model: LinearModel;
  readonly scale: SupplyScale;
  readonly items: readonly (readonly ItemColumns[])[];
  readonly balance: readonly (readonly number[])[];
  readonly regular: readonly (readonly number[])[];
  readonly overtime: readonly (readonly number[])[];
  readonly hours: readonly (readonly number[])[];
}

/**
 * The linear model of a supply plan (Billington, McClain and Thomas 1983 without setups; Voss and Woodruff 2006): for every item and period
 * stock before + made + subcontracted + lost + owed = demand + stock + owed before; for every resource and period hours of all that is made
 * = regular hours + overtime.
 */
export function supplyModel(input: SupplyInput): SupplyModel {
  const scale = supplyScale(input);
  const builder = new ModelBuilder();
  const periods = input.periods.map((_, period) => period);
  const [regular, overtime] = [true, false].map((isRegular) =>
    input.resources.map((resource, index) => {
      const hour = scale.hours[index] ?? 1;
      const cost = ((isRegular ? resource.hourCost : (resource.overtimeCost ?? 0)) * hour) / scale.money;
      const limits = isRegular ? resource.hours : resource.overtimeHours;
      return periods.map((period) => builder.column({ cost, upper: (limits[period] ?? 0) / hour }));
    }),
  ) as [number[][], number[][]];
  const used = input.resources.map(() => periods.map((): [number, number][] => []));
  const items: ItemColumns[][] = [];
  const balance = input.items.map((item, index) => {
    const unit = scale.units[index] ?? 1;
    const own: ItemColumns[] = [];
    items.push(own);
    return periods.map((period) => {
      const columns = itemColumns(builder, item, period, unit, unit / scale.money);
      own.push(columns);
      item.ways.forEach(({ usage }, way) =>
        usage.forEach(({ resource, hoursPerUnit }) =>
          used[resource]?.[period]?.push([
            columns.ways[way] ?? 0,
            (hoursPerUnit * unit) / (scale.hours[resource] ?? 1),
          ]),
        ),
      );
      const net = demandRow(item, period, unit);
      const before = own[period - 1];
      return builder.row(net, net, [
        ...columns.ways.map((column) => [column, 1] as const),
        ...term(columns.subcontract, 1),
        ...term(columns.lost, 1),
        [columns.stock, -1],
        ...term(columns.backlog, 1),
        ...term(before?.stock, 1),
        ...term(before?.backlog, -1),
      ]);
    });
  });
  const hours = used.map((byPeriod, resource) =>
    byPeriod.map((terms, period) =>
      builder.row(0, 0, [
        ...terms,
        ...term(regular[resource]?.[period], -1),
        ...term(overtime[resource]?.[period], -1),
      ]),
    ),
  );
  return { model: builder.build(), scale, items, balance, regular, overtime, hours };
}

/** What a period's balance must come to, in the units of the model: its demand, in the first period net of the stock on hand. */
export function demandRow({ demand, openingStock }: SupplyItem, period: number, unit: number): number {
  return ((demand[period] ?? 0) - (period === 0 ? openingStock : 0)) / unit;
}

/** Most units that can be lost in a period: its demand, in the first one with what is owed already. */
export function mostLost({ demand, openingStock }: SupplyItem, period: number, unit: number): number {
  return ((demand[period] ?? 0) + (period === 0 ? Math.max(0, -openingStock) : 0)) / unit;
}

function itemColumns(
  builder: ModelBuilder,
  item: SupplyItem,
  period: number,
  unit: number,
  price: number,
): ItemColumns {
  const least = (item.minimumStock[period] ?? 0) / unit;
  const isSoft = item.minimumStockCost !== null;
  const isLast = period === item.demand.length - 1;
  const stock = builder.column({ cost: item.holdingCost * price, lower: isSoft ? 0 : least });
  let missing: number | null = null;
  if (isSoft && least > 0) {
    missing = builder.column({ cost: (item.minimumStockCost ?? 0) * price, upper: least });
    builder.row(least, Infinity, [
      [stock, 1],
      [missing, 1],
    ]);
  }
  return {
    ways: item.ways.map(({ cost, limit }) =>
      builder.column({ cost: cost * price, upper: limit ? (limit[period] ?? 0) / unit : Infinity }),
    ),
    subcontract:
      item.subcontract &&
      builder.column({ cost: item.subcontract.cost * price, upper: (item.subcontract.limit[period] ?? 0) / unit }),
    stock,
    backlog: item.backlogCost === null || isLast ? null : builder.column({ cost: item.backlogCost * price }),
    lost:
      item.lostSaleCost === null
        ? null
        : builder.column({ cost: item.lostSaleCost * price, upper: mostLost(item, period, unit) }),
    missing,
  };
}

function term(column: number | null | undefined, sign: number): [number, number][] {
  return column === null || column === undefined ? [] : [[column, sign]];
}
