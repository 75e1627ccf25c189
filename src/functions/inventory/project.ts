import { DomainError } from "../../core/DomainError";
import { projectStock } from "../../core/inventory/projectStock";
import { call, isOmitted, readChoice, readPerItem, writeSeries } from "../support";
import { ShortageMode } from "../support/choices/ShortageMode";
import { readItemSeries } from "../support/readItemSeries";

/**
 * Which rows the answer has.
 * @customenum {string}
 */
enum ProjectOutput {
  /** Closing stock, and below it the shortage; for one item. */
  both = "both",
  /** Closing stock. */
  closing = "closing",
  /** Units owed (backlog) or lost. */
  shortage = "shortage",
}

/**
 * Projected stock: opening plus receipts minus demand, period by period, for one item or a block of items.
 * @customfunction PROJECT
 * @param opening Units in stock before the first period: one value, or one an item. Negative: already owed.
 * @param receipts Units received in each period: a row, or a block of items by periods; a single value counts for every period.
 * @param demand Units demanded in each period, a row or a block of items by periods; a single column is one item whose periods run down.
 * @param {ShortageMode} [mode] backlog: unmet demand is served later; lost: it is lost. If omitted, backlog.
 * @param {ProjectOutput} [output] both, closing or shortage. If omitted, both for one item and closing for a block.
 * @returns Closing stock and shortage by period. Shortage: under backlog the units owed at the end of the period, under lost the units not served in it.
 * @example =AOP.PROJECT(40, {0,50,0}, {20,35,60}) -> {20,35,-25;0,0,25}
 * @example =AOP.PROJECT({40;5}, {0,50;0,0}, {20,35;10,10}, "lost", "closing") -> {20,35;0,0}
 * @example =AOP.PROJECT(40, {0,50}, {20,35,60}) -> #VALUE!
 * @source Stock corkscrew (opening + receipts - demand = closing); Jacobs & Chase, projected available balance.
 */
export function project(
  opening: any[][],
  receipts: any[][],
  demand: any[][],
  mode?: ShortageMode,
  output?: ProjectOutput,
): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(demand, "demand", [opening]);
    const openings = readPerItem(opening, "opening", series.length);
    const received = matching(receipts, "receipts");
    const shortageMode = readChoice(mode, "mode", Object.values(ShortageMode), "backlog");
    const wanted = isOmitted(output)
      ? series.length === 1
        ? "both"
        : "closing"
      : readChoice(output, "output", Object.values(ProjectOutput));
    const projections = series.map((units, item) =>
      projectStock(openings[item] ?? 0, received[item] ?? [], units, shortageMode),
    );
    if (wanted !== "both")
      return writeSeries(
        projections.map((each) => each[wanted]),
        direction,
      );
    const [single, second] = projections;
    if (!single || second)
      throw new DomainError("invalid", "supply.output.block", { output: "both", choices: "closing, shortage" });
    return writeSeries([single.closing, single.shortage], direction);
  });
}
