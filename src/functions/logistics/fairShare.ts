import { DomainError } from "../../core/DomainError";
import { fairShare as share } from "../../core/logistics/allocation/fairShare";
import {
  call,
  isOmitted,
  readChoice,
  readNumber,
  readOptionalNumber,
  readPerItem,
  readVector,
  writeVector,
} from "../support";

/**
 * How a short supply is shared.
 * @customenum {string}
 */
enum FairShareRuleWord {
  /** In proportion to the needs. */
  proportional = "proportional",
  /** The first in rank get all they need, before the next; in proportion inside a rank. */
  priority = "priority",
  /** So that the stocks last equally long: needs are the units used a day. */
  equaldays = "equaldays",
}

/**
 * Shares a short supply over sites, customers or orders: in proportion, by priority, or so that all stocks last equally long.
 * @customfunction FAIRSHARE
 * @param supply Units to share, 0 or more.
 * @param needs Units that each needs: a row or a column. With the rule equaldays: units used a day.
 * @param {FairShareRuleWord} [rule] proportional, priority or equaldays. If omitted, proportional.
 * @param [minimums] Units that each gets before the rest is shared: one value, or one each. A supply too small for them is shared in proportion to them. If omitted, 0.
 * @param [priorities] With the rule priority: rank of each, 1 first; ties share in proportion.
 * @param [stock] With the rule equaldays: units that each has. If omitted, 0.
 * @param [decimals] Digits behind the point that the shares are rounded to, -9 to 9: 0 gives whole units. If omitted, not rounded.
 * @returns Units for each, in the direction of needs. Nobody gets more than he needs, except with equaldays, which gives all of the supply.
 * @example =AOP.FAIRSHARE(250, {120,80,100}, "priority", , {1,1,2}) -> {120,80,50}
 * @example =AOP.FAIRSHARE(600, {20;30;10}, "equaldays", , , {50;120;30}, 0) -> {217;280;103}
 * @example =AOP.FAIRSHARE(100, {60,90}) -> {40,60}
 * @example =AOP.FAIRSHARE(100, {60,90}, "priority") -> #VALUE!
 * @source Ballou, Business Logistics/Supply Chain Management (2004), chapter 9, fair-share apportionment; largest remainder (Hamilton).
 */
export function fairShare(
  supply: any,
  needs: any[][],
  rule?: FairShareRuleWord,
  minimums?: any[][],
  priorities?: any[][],
  stock?: any[][],
  decimals?: any,
): any[][] {
  return call(() => {
    const units = readNumber(supply, "supply", { minimum: 0 });
    const { values, direction } = readVector(needs, "needs", { minimum: 0 });
    const by = readChoice(rule, "rule", Object.values(FairShareRuleWord), "proportional");
    if (by === "priority" && isOmitted(priorities)) throw new DomainError("invalid", "logistics.fairShare.priorities");
    if (by !== "equaldays" && !isOmitted(stock)) throw new DomainError("invalid", "logistics.fairShare.stock");
    const each = (raw: unknown, argument: string, fallback: number, minimum: number): number[] =>
      readPerItem(raw, argument, values.length, { default: fallback, minimum });
    return writeVector(
      share({
        supply: units,
        needs: values,
        rule: by,
        minimums: each(minimums, "minimums", 0, 0),
        priorities: each(priorities, "priorities", 1, 0),
        stock: each(stock, "stock", 0, 0),
        decimals: readOptionalNumber(decimals, "decimals", { minimum: -9, maximum: 9, integer: true }),
      }),
      direction,
    );
  });
}
