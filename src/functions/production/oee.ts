import { DomainError } from "../../core/DomainError";
import { equipmentEffectiveness } from "../../core/production/effectiveness/equipmentEffectiveness";
import { call, isOmitted, readPerItem } from "../support";
import { eachItem } from "../support/eachItem";
import { itemsOf } from "../support/itemsOf";

/**
 * Overall equipment effectiveness (OEE) and its parts, one row a machine: from the three shares, or from times and counts.
 * @customfunction OEE
 * @param [availability] Share of the planned time in which the machine ran, between 0 and 1. Leave out to give times and counts.
 * @param [performance] Share of the possible speed, between 0 and 1.
 * @param [quality] Share of good pieces, between 0 and 1.
 * @param [plannedTime] Time the machine was to run, in any unit (minutes).
 * @param [downtime] Time it stood still in that time, in the same unit. If omitted, 0.
 * @param [idealCycleTime] Shortest time a piece can take, in the same unit: 1/60 for one second if times are in minutes.
 * @param [totalCount] Pieces made, good and bad.
 * @param [goodCount] Good pieces, right the first time. If omitted, all.
 * @returns A row a machine: OEE, availability, performance, quality, as shares. Where nothing ran or nothing was made, OEE is 0 and the parts that do not exist are blank.
 * @example =AOP.OEE(0.9, 0.95, 0.98) -> {0.8379,0.9,0.95,0.98}
 * @example =AOP.OEE(, , , 420, 47, 1.5, 200, 190) -> {0.678571,0.888095,0.80429,0.95}
 * @example =AOP.OEE({0.9;0.8}, 0.95, {1;0.5}) -> {0.855,0.9,0.95,1;0.38,0.8,0.95,0.5}
 * @example =AOP.OEE(90, 0.95, 0.98) -> #VALUE!
 * @source Nakajima (1988), Introduction to Total Productive Maintenance.
 */
export function oee(
  availability?: any[][],
  performance?: any[][],
  quality?: any[][],
  plannedTime?: any[][],
  downtime?: any[][],
  idealCycleTime?: any[][],
  totalCount?: any[][],
  goodCount?: any[][],
): any[][] {
  return call(() => {
    const shares = [availability, performance, quality];
    const measured = [plannedTime, downtime, idealCycleTime, totalCount, goodCount];
    const hasShares = shares.some((raw) => !isOmitted(raw));
    if (hasShares && measured.some((raw) => !isOmitted(raw))) throw new DomainError("invalid", "production.oee.both");
    const { count } = itemsOf(...shares, ...measured);
    if (hasShares) {
      const parts = ["availability", "performance", "quality"].map((name, part) =>
        readPerItem(shares[part], name, count, { minimum: 0, maximum: 1 }),
      );
      return Array.from({ length: count }, (_, machine) => {
        const row = parts.map((values) => values[machine] ?? 0);
        return [row.reduce((product, share) => product * share, 1), ...row];
      });
    }
    const planned = readPerItem(plannedTime, "plannedTime", count, { minimum: 0 });
    const stopped = readPerItem(downtime, "downtime", count, { minimum: 0, default: 0 });
    const cycles = readPerItem(idealCycleTime, "idealCycleTime", count, { minimum: 0 });
    const totals = readPerItem(totalCount, "totalCount", count, { minimum: 0 });
    const good = isOmitted(goodCount) ? totals : readPerItem(goodCount, "goodCount", count, { minimum: 0 });
    return eachItem(count, (machine) =>
      equipmentEffectiveness({
        plannedTime: planned[machine] ?? 0,
        downtime: stopped[machine] ?? 0,
        idealCycleTime: cycles[machine] ?? 0,
        totalCount: totals[machine] ?? 0,
        goodCount: good[machine] ?? 0,
      }),
    ).map((each) =>
      each instanceof DomainError
        ? [each, each, each, each]
        : [each.effectiveness, each.availability, each.performance, each.quality],
    );
  });
}
