import { supersede as chain } from "../../core/demand/endOfLife/supersede";
import { comparableKey } from "../../core/comparableKey";
import { call, readBlock, readChoice, readTable } from "../support";
import { isBlankTable } from "../support/isBlankTable";
import { itemFinder } from "../support/itemFinder";
import { readDistinctKeys } from "../support/readDistinctKeys";

/**
 * What becomes of a predecessor's own row.
 * @customenum {string}
 */
enum PredecessorRows {
  /** What it handed on is taken off: no unit is counted twice. */
  moved = "moved",
  /** It keeps its own history. */
  kept = "kept",
}

/**
 * Chained histories: the demand of predecessors counts for their successors, along whole chains (A to B to C), with ratio, share and
 * overlap. The histories themselves are not changed.
 * @customfunction SUPERSEDE
 * @param history Demand, a row an item and a column a period, oldest first.
 * @param items Item of each row of history; none twice.
 * @param successions Table, one line a row: predecessor, successor, [ratio: units of the successor that replace one unit; blank or 0 = 1], [share of the predecessor's demand, 0.6 for 60 %; blank or 0: what its other lines leave], [share that stays with the predecessor from the successor's first sale on, blank = 0]; with or without a header.
 * @param {PredecessorRows} [predecessors] moved or kept. If omitted, moved.
 * @returns The histories in the shape of history.
 * @example =AOP.SUPERSEDE({10,12,3,0;0,0,8,11}, {"Old";"New"}, {"Old","New"}) -> {0,0,0,0;10,12,11,11}
 * @example =AOP.SUPERSEDE({10,0,0;0,10,0;0,0,10}, {"A";"B";"C"}, {"A","B",2;"B","C",0.5}, "kept") -> {10,0,0;0,10,0;10,5,10}
 * @example =AOP.SUPERSEDE({10;20}, {"A";"B"}, {"A","B";"B","A"}) -> #VALUE!
 * @source Chained histories of superseded items; order of the chain by Kahn (1962), Topological sorting of large networks.
 */
export function supersede(
  history: any[][],
  items: any[][],
  successions: any[][],
  predecessors?: PredecessorRows,
): any[][] {
  return call(() => {
    const histories = readBlock(history, "history");
    const keys = readDistinctKeys(items, "items", "history", histories.length);
    const numberOf = itemFinder(keys, "items");
    if (isBlankTable(successions, "successions")) return histories;
    const lines = readTable(successions, "successions", {
      predecessor: { kind: "key" },
      successor: { kind: "key" },
      ratio: { kind: "number", optional: true, minimum: 0 },
      share: { kind: "number", optional: true, minimum: 0, maximum: 1 },
      stays: { kind: "number", optional: true, minimum: 0, maximum: 1 },
    });
    const kept = readChoice(predecessors, "predecessors", Object.values(PredecessorRows), "moved");
    return chain({
      histories,
      items: keys,
      successions: lines
        .filter((line) => !isHeader(line, keys))
        .map((line) => {
          const place = { argument: "successions", row: line.rowNumber };
          return {
            predecessor: numberOf(line.predecessor, place),
            successor: numberOf(line.successor, place),
            ratio: line.ratio || 1,
            share: line.share || null,
            staysInOverlap: line.stays,
          };
        }),
      keepsPredecessors: kept === "kept",
    });
  });
}

/** A table of names only: its first row is a header where it names no item at all. */
function isHeader(
  line: { readonly rowNumber: number; readonly predecessor: string; readonly successor: string },
  items: readonly string[],
): boolean {
  const known = new Set(items.map(comparableKey));
  return line.rowNumber === 1 && [line.predecessor, line.successor].every((name) => !known.has(comparableKey(name)));
}
