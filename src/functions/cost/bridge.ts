import { orderedParts } from "../../core/cost/bridge/orderedParts";
import { waterfall } from "../../core/cost/bridge/waterfall";
import { functionMessage } from "../../messages/functionMessage";
import { call, readChoice, readNumber, readOptionalNumber, readTable, readText } from "../support";

/**
 * In which order the parts stand.
 * @customenum {string}
 */
enum PartOrderWord {
  /** As they are given. */
  given = "given",
  /** The largest first, up or down. */
  largest = "largest",
  /** All that add, then all that take away, the largest first. */
  upfirst = "upfirst",
}

const columns = ["label", "base", "total", "up", "down", "upBelow", "downBelow", "amount", "level"] as const;
/** Rounding noise of a sum, as a share of its parts. */
const noise = 1e-12;

/**
 * Waterfall table from one figure to another over the parts between them, ready for a stacked-column chart: an invisible base, the two ends, the steps up and the steps down, with a check that the parts explain the difference.
 * @customfunction BRIDGE
 * @param from The figure to begin with, such as last year's revenue: money or units.
 * @param to The figure to end with.
 * @param parts Table of parts: label, amount (positive adds). Rows of 0 are kept; a header row may be there.
 * @param [fromLabel] Name of the first bar. If omitted, From.
 * @param [toLabel] Name of the last bar. If omitted, To.
 * @param {PartOrderWord} [order] given, largest or upfirst. If omitted, given.
 * @param [most] Parts shown at most; the smallest are joined as Other. If omitted, all.
 * @param [tolerance] Difference between from plus parts and to that still passes, in money or units. If omitted, 0.005.
 * @returns Table with a header row: label, base (no fill in the chart), total, up, down, up below zero, down below zero (for steps that cross zero), amount, level reached; a step Not explained where the parts leave more than the tolerance; last a check row, whose amount is from plus parts less to.
 * @example =AOP.BRIDGE(1000, 1150, {"Price",200;"Volume",-50}, "Plan", "Actual") -> {"Label","Base","Total","Up","Down","Up below zero","Down below zero","Amount","Level";"Plan",0,1000,0,0,0,0,1000,1000;"Price",1000,0,200,0,0,0,200,1200;"Volume",1150,0,0,50,0,0,-50,1150;"Actual",0,1150,0,0,0,0,1150,1150;"Check",0,0,0,0,0,0,0,0}
 * @example =AOP.BRIDGE(1000, "much", {"Price",200}) -> #VALUE!
 * @source Waterfall (bridge) chart as stacked columns on an invisible base.
 */
export function bridge(
  from: any,
  to: any,
  parts: any[][],
  fromLabel?: any,
  toLabel?: any,
  order?: PartOrderWord,
  most?: any,
  tolerance?: any,
): any[][] {
  return call(() => {
    const [start, end] = [readNumber(from, "from"), readNumber(to, "to")];
    const given = readTable(parts, "parts", { label: { kind: "key" }, amount: { kind: "number" } });
    const word = (name: string): string => functionMessage(`cost.bridge.${name}`);
    const by = readChoice(order, "order", Object.values(PartOrderWord), "given");
    const limit = readOptionalNumber(most, "most", { minimum: 1, integer: true });
    const allowed = readNumber(tolerance, "tolerance", { default: 0.005, minimum: 0 });
    const shown = orderedParts(given, by, limit, word("other"));
    const size = given.reduce((sum, { amount }) => sum + Math.abs(amount), Math.abs(start) + Math.abs(end));
    const open = given.reduce((sum, { amount }) => sum + amount, start) - end;
    const isOpen = Math.abs(open) > Math.max(allowed, noise * size);
    const bars = waterfall(
      { label: readText(fromLabel, "fromLabel", word("from")), amount: start },
      isOpen ? [...shown, { label: word("open"), amount: -open }] : shown,
      { label: readText(toLabel, "toLabel", word("to")), amount: end },
    );
    const check = Math.abs(open) <= noise * size ? 0 : open;
    return [
      columns.map(word),
      ...bars.map((bar) => columns.map((name) => bar[name])),
      [word("check"), 0, 0, 0, 0, 0, 0, check, 0],
    ];
  });
}
