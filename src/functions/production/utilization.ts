import { DomainError } from "../../core/DomainError";
import { utilization as shareOf } from "../../core/production/utilization";
import { utilizationFlag, type UtilizationBands } from "../../core/production/utilizationFlag";
import { call, isOmitted, readBlock, readChoice, readPerCell } from "../support";

/**
 * What the answer shows.
 * @customenum {string}
 */
enum UtilizationOutput {
  /** Load as a share of capacity. */
  share = "share",
  /** low, ok, high or over. */
  flag = "flag",
}

/**
 * Load against capacity, as a share or as a flag, by resource and period.
 * @customfunction UTILIZATION
 * @param load Hours of load: a number, a row, a column or a block of resources by periods.
 * @param capacity Available hours, in the shape of load, or one value, one a resource, one a period.
 * @param [bands] Two shares, {low, high}, or three, {low, high, over}: below low is "low", above high is "high", above over is "over". If omitted, {0.75, 0.9, 1}.
 * @param {UtilizationOutput} [output] share or flag. If omitted, share.
 * @returns In the shape of load: the share (0 where there is neither load nor capacity, #DIV/0! in the cell where there is load without capacity), or the flag.
 * @example =AOP.UTILIZATION({92,90.5;132,140}, {95;140}) -> {0.968421,0.952632;0.942857,1}
 * @example =AOP.UTILIZATION({60,80,92,110}, 100, {0.75,0.9}, "flag") -> {"low","ok","high","over"}
 * @example =AOP.UTILIZATION(10, 0) -> #DIV/0!
 * @source Vollmann, Berry, Whybark & Jacobs (2005), Manufacturing Planning and Control, chapter 10.
 */
export function utilization(load: any[][], capacity: any[][], bands?: any[][], output?: UtilizationOutput): any[][] {
  return call(() => {
    const loads = readBlock(load, "load", { minimum: 0 });
    const shape = { rows: loads.length, columns: loads[0]?.length ?? 0 };
    const capacities = readPerCell(capacity, "capacity", shape, { minimum: 0 });
    const limits = readBands(bands);
    const wanted = readChoice(output, "output", Object.values(UtilizationOutput), "share");
    return loads.map((row, resource) =>
      row.map((hours, period) => {
        const available = capacities[resource]?.[period] ?? 0;
        return wanted === "flag" ? utilizationFlag(hours, available, limits) : shareOrError(hours, available);
      }),
    );
  });
}

/** A closed resource keeps its error to its own cell. */
function shareOrError(hours: number, available: number): number | DomainError {
  try {
    return shareOf(hours, available);
  } catch (thrown) {
    if (thrown instanceof DomainError) return thrown;
    throw thrown;
  }
}

function readBands(raw: unknown): UtilizationBands {
  const [low = 0.75, high = 0.9, over = 1] = isOmitted(raw) ? [] : readBlock(raw, "bands", { minimum: 0 }).flat();
  if (low > high || high > over) throw new DomainError("invalid", "supply.utilization.bands", { low, high, over });
  return { low, high, over };
}
