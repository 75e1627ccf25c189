import type { BridgeEffects } from "../../core/cost/BridgeItem";
import { priceVolumeMix } from "../../core/cost/priceVolumeMix";
import { roundedEffects } from "../../core/cost/variances/roundedEffects";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readInteger, readKeys, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";
import { sameRows } from "../support/sameRows";

/**
 * How the effects are shown.
 * @customenum {string}
 */
enum BridgeOutput {
  /** A waterfall table of label and amount: plan, the effects, actual, check. */
  bridge = "bridge",
  /** The effects in one row: price, volume, mix, new, discontinued, cost, fx. */
  effects = "effects",
  /** A row an item: [key], plan, price, volume, mix, new, discontinued, cost, fx, actual. */
  items = "items",
}

/**
 * Which way an effect is positive.
 * @customenum {string}
 */
enum BridgeSign {
  /** Actual less plan: what raises the actual is positive; in a bridge of revenue or margin that is what is good. */
  change = "change",
  /** Plan less actual: what lowers it is positive; in a bridge of purchases that is what is saved. */
  reverse = "reverse",
}

const effects = ["price", "volume", "mix", "new", "discontinued", "cost", "fx"] as const;
/** Rounding noise of a sum, as a share of its parts. */
const tolerance = 1e-12;

/**
 * Price-volume-mix bridge from plan to actual revenue, or margin where costs are given. It always adds up: plan plus all effects is actual.
 * @customfunction PVM
 * @param planQuantity Planned units of each item, a column or a row.
 * @param planPrice Planned price a unit; blank for an item that is not in the plan.
 * @param actualQuantity Actual units of each item.
 * @param actualPrice Actual price a unit; blank for an item that is no longer sold.
 * @param [planCost] Planned cost a unit; with costs the bridge is one of margin. If omitted, 0.
 * @param [actualCost] Actual cost a unit. If omitted, 0.
 * @param [keys] Names of the items, for the output "items".
 * @param [planRate] Planned exchange rate, home currency for one unit of the prices' currency: one value, or one an item. If omitted, 1.
 * @param [actualRate] Actual exchange rate. If omitted, 1.
 * @param {BridgeOutput} [output] bridge, effects or items. If omitted, bridge.
 * @param {BridgeSign} [sign] change: actual less plan, what raises the actual is positive; reverse: plan less actual, for a bridge of purchases. If omitted, change.
 * @param [decimals] Digits behind the point to which all amounts are rounded, -9 to 9, so that they still add up item by item and in total: 2 closes to the cent. If omitted, not rounded.
 * @returns Price at actual quantity, cost at actual quantity, volume at the plan's mix and margin, mix as the rest of the quantity change; new and discontinued items whole: a zero on one side is never a price effect.
 * @example =AOP.PVM({100;50;80}, {10;20;15}, {120;40;90}, {11;19;15}, , , , , , "effects") -> {80,278.261,-128.261,0,0,0,0}
 * @example =AOP.PVM({3;4}, {1.333;2}, {5;4}, {1.5;2}, , , , , , "effects", , 2) -> {0.84,3.43,-0.77,0,0,0,0}
 * @example =AOP.PVM({100;50;0}, {10;8;0}, {110;0;20}, {11;0;25}) -> {"Plan",1400;"Price",110;"Volume",100;"Mix",0;"New items",500;"Discontinued items",-400;"Cost",0;"Exchange rate",0;"Actual",1710;"Check",0}
 * @example =AOP.PVM({100;50}, {10;20;15}, {120;40}, {11;19}) -> #VALUE!
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapter 14 (sales-quantity and sales-mix variances).
 */
export function pvm(
  planQuantity: any[][],
  planPrice: any[][],
  actualQuantity: any[][],
  actualPrice: any[][],
  planCost?: any[][],
  actualCost?: any[][],
  keys?: any[][],
  planRate?: any[][],
  actualRate?: any[][],
  output?: BridgeOutput,
  sign?: BridgeSign,
  decimals?: any,
): any[][] {
  return call(() => {
    const { count } = itemsOf(planQuantity, actualQuantity);
    const price = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { minimum: 0 });
    const rate = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { default: 1, above: 0 });
    const cost = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { default: 0 });
    const columns = {
      planQuantity: readPerItem(planQuantity, "planQuantity", count),
      planPrice: price(planPrice, "planPrice"),
      planCost: cost(planCost, "planCost"),
      planRate: rate(planRate, "planRate"),
      actualQuantity: readPerItem(actualQuantity, "actualQuantity", count),
      actualPrice: price(actualPrice, "actualPrice"),
      actualCost: cost(actualCost, "actualCost"),
      actualRate: rate(actualRate, "actualRate"),
    };
    const at = (name: keyof typeof columns, item: number): number => columns[name][item] ?? 0;
    const items = columns.planQuantity.map((_, item) => ({
      planQuantity: at("planQuantity", item),
      planPrice: at("planPrice", item),
      planCost: at("planCost", item),
      planRate: at("planRate", item),
      actualQuantity: at("actualQuantity", item),
      actualPrice: at("actualPrice", item),
      actualCost: at("actualCost", item),
      actualRate: at("actualRate", item),
    }));
    const isReverse = readChoice(sign, "sign", Object.values(BridgeSign), "change") === "reverse";
    const digits = isOmitted(decimals) ? null : readInteger(decimals, "decimals", { minimum: -9, maximum: 9 });
    const exact = priceVolumeMix(items);
    const parts = (digits === null ? exact : exact.map((part) => roundedEffects(part, digits))).map((part) =>
      isReverse ? reversed(part) : part,
    );
    const wanted = readChoice(output, "output", Object.values(BridgeOutput), "bridge");
    const sums = totalsOf(parts, digits);
    if (wanted === "effects") return [effects.map((effect) => sums[effect])];
    if (wanted === "bridge") return bridgeOf(sums, isReverse ? -1 : 1);
    const names = isOmitted(keys) ? null : readKeys(keys, "keys");
    if (names) sameRows("keys", names.length, "planQuantity", count);
    return parts.map((part, item) => [
      ...(names ? [names[item]] : []),
      part.plan,
      ...effects.map((effect) => part[effect]),
      part.actual,
    ]);
  });
}

function reversed(part: BridgeEffects): BridgeEffects {
  return { ...part, ...Object.fromEntries(effects.map((effect) => [effect, -part[effect]])) };
}

/** Sums over the items; those of rounded amounts are rounded again, as sums of 0.1 are not. */
function totalsOf(parts: readonly BridgeEffects[], digits: number | null): BridgeEffects {
  const unit = 10 ** (digits ?? 0);
  const total = (column: keyof BridgeEffects): readonly [string, number] => {
    const sum = parts.reduce((all, part) => all + part[column], 0);
    return [column, digits === null ? sum : Math.round(sum * unit) / unit];
  };
  return Object.fromEntries((["plan", "actual", ...effects] as const).map(total)) as unknown as BridgeEffects;
}

function bridgeOf(sums: BridgeEffects, direction: 1 | -1): (string | number)[][] {
  const { plan, actual } = sums;
  const open = effects.reduce((sum, effect) => sum + direction * sums[effect], plan) - actual;
  const size = effects.reduce((sum, effect) => sum + Math.abs(sums[effect]), Math.abs(plan) + Math.abs(actual));
  const label = (name: string): string => functionMessage(`cost.pvm.${name}`);
  return [
    [label("plan"), plan],
    ...effects.map((effect) => [label(effect), sums[effect]]),
    [label("actual"), actual],
    [label("check"), Math.abs(open) <= tolerance * size ? 0 : open],
  ];
}
