import { DomainError } from "../../core/DomainError";
import { netRequirements, type RequirementsRecord } from "../../core/supply/netRequirements";
import { call, isOmitted, readChoice, readPerItem, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";
import { readChoicePerItem } from "../support/readChoicePerItem";
import { readItemSeries } from "../support/readItemSeries";

/**
 * How a net requirement becomes an order.
 * @customenum {string}
 */
enum LotRuleWord {
  /** Lot for lot: what is needed. */
  l4l = "l4l",
  /** Fixed quantity: as many lots of lotSize units as are needed. */
  foq = "foq",
  /** Period quantity: the needs of lotSize periods in one order. */
  poq = "poq",
  /** What is needed, but at least minimum and in whole multiples. */
  minmultiple = "minmultiple",
}

/**
 * Which rows the answer has.
 * @customenum {string}
 */
enum RequirementsOutput {
  /** Net requirements, planned receipts, planned releases and closing stock, with a first column for what is past due; for one item. */
  all = "all",
  /** Net requirements. */
  net = "net",
  /** Planned receipts. */
  receipts = "receipts",
  /** Planned releases, with a first column for those that are past due. */
  releases = "releases",
  /** Closing stock. */
  closing = "closing",
}

/**
 * Net requirements of MRP: what to order so that each period ends at its safety stock, and when to release it.
 * @customfunction NETREQ
 * @param gross Gross requirements in units by period: a row, or a block of items by periods; a single column is one item whose periods run down. A negative value is a return to stock.
 * @param opening Units in stock before the first period: one value, or one an item.
 * @param [scheduledReceipts] Units already on order, by the period of their arrival, in the shape of gross. If omitted, 0.
 * @param [safetyStock] Units that should be left at the end of each period: one value, one an item, one a period, or a block like gross. If omitted, 0.
 * @param [leadTime] Whole periods from release to receipt: one value, or one an item. If omitted, 0.
 * @param {LotRuleWord[][]} [lotRule] l4l, foq, poq or minmultiple: one word, or one an item. If omitted, l4l.
 * @param [lotSize] Units a lot for foq, whole periods for poq: one value, or one an item.
 * @param [multiple] Orders are whole multiples of these units, under every rule: one value, or one an item. If omitted or 0, any quantity.
 * @param [minimum] Least units of an order, under every rule: one value, or one an item. If omitted, 0.
 * @param {RequirementsOutput} [output] all, net, receipts, releases or closing. If omitted, all for one item and receipts for a block.
 * @returns Units by period. "releases" has one column more, the first: orders that are past due. "all" gives four rows of that width: net, receipts, releases, closing, whose first column holds 0, 0, the past due releases and the opening stock.
 * @example =AOP.NETREQ({20,35,40}, 40, {0,50,0}, 15, 2, , , , , "receipts") -> {0,0,20}
 * @example =AOP.NETREQ({80,20,30}, 30, , , 2) -> {0,50,20,30;0,50,20,30;70,30,0,0;30,0,0,0}
 * @example =AOP.NETREQ({20,35;0,9}, {40;0}, , , , "minmultiple", , 25, 30) -> {0,50;0,50}
 * @example =AOP.NETREQ({20,35}, 40, , , 1.5) -> #VALUE!
 * @source Orlicky (1975), Material Requirements Planning, chapter 4; Jacobs & Chase, Operations and Supply Chain Management, MRP.
 */
export function netReq(
  gross: any[][],
  opening: any[][],
  scheduledReceipts?: any[][],
  safetyStock?: any[][],
  leadTime?: any[][],
  lotRule?: LotRuleWord[][],
  lotSize?: any[][],
  multiple?: any[][],
  minimum?: any[][],
  output?: RequirementsOutput,
): any[][] {
  return call(() => {
    const perItem = [opening, leadTime, lotRule, lotSize, multiple, minimum];
    const { series, direction, matching } = readItemSeries(gross, "gross", perItem);
    const count = series.length;
    const periods = series[0]?.length ?? 0;
    const openings = readPerItem(opening, "opening", count);
    const scheduled = matching(scheduledReceipts, "scheduledReceipts", { default: 0, minimum: 0 });
    const safety = matching(safetyStock, "safetyStock", { default: 0 });
    const leadTimes = readPerItem(leadTime, "leadTime", count, { default: 0, minimum: 0, integer: true });
    const ruleOf = readChoicePerItem(lotRule, "lotRule", count, Object.values(LotRuleWord), "l4l");
    const lotSizes = readPerItem(lotSize, "lotSize", count, { default: 0, minimum: 0 });
    const multiples = readPerItem(multiple, "multiple", count, { default: 0, minimum: 0 });
    const minimums = readPerItem(minimum, "minimum", count, { default: 0, minimum: 0 });
    const wanted = isOmitted(output)
      ? count === 1
        ? "all"
        : "receipts"
      : readChoice(output, "output", Object.values(RequirementsOutput));
    if (wanted === "all" && count > 1)
      throw new DomainError("invalid", "supply.output.block", {
        output: "all",
        choices: "net, receipts, releases, closing",
      });

    const records = eachItem(count, (item) =>
      netRequirements({
        gross: series[item] ?? [],
        opening: openings[item] ?? 0,
        scheduledReceipts: scheduled[item] ?? [],
        safetyStock: safety[item] ?? [],
        leadTime: leadTimes[item] ?? 0,
        lots: {
          rule: ruleOf(item),
          lotSize: lotSizes[item] ?? 0,
          multiple: multiples[item] ?? 0,
          minimum: minimums[item] ?? 0,
        },
      }),
    );
    const width = wanted === "releases" ? periods + 1 : periods;
    const rows = records.flatMap((record, item): readonly (readonly (DomainError | number)[])[] =>
      record instanceof DomainError
        ? [new Array<DomainError>(width).fill(record)]
        : rowsOf(record, openings[item] ?? 0)[wanted],
    );
    return writeSeries(rows, direction);
  });
}

function rowsOf(record: RequirementsRecord, opening: number): Record<`${RequirementsOutput}`, readonly number[][]> {
  const net = [...record.net];
  const receipts = [...record.plannedReceipts];
  const releases = [record.pastDue, ...record.plannedReleases];
  const closing = [...record.closing];
  return {
    all: [[0, ...net], [0, ...receipts], releases, [opening, ...closing]],
    net: [net],
    receipts: [receipts],
    releases: [releases],
    closing: [closing],
  };
}
