import { DomainError } from "../../DomainError";
import type { LoadLimits, LoadUnit } from "./LoadLimits";

/** Rounding noise: 67 / 0.67 are 100 units. */
const tolerance = 1e-9;

/**
 * Whole units of one item in a full load: the least that weight, volume and pallet places allow. What stands on pallets travels in whole
 * pallets. Errors: no limit touches the item; not even one unit, or one full pallet, fits.
 */
export function unitsPerLoad({ weight, volume, perPallet }: LoadUnit, limits: LoadLimits): number {
  const units = perPallet > 0 ? perPallet : 1;
  const piece = {
    weight: units * weight + (perPallet > 0 ? limits.palletWeight : 0),
    volume: units * volume,
    pallets: perPallet > 0 ? 1 : 0,
  };
  const names = ["weight", "volume", "pallets"] as const;
  const pieces = names.map((name) => {
    const limit = limits[name];
    return limit !== null && piece[name] > 0 ? Math.floor((limit / piece[name]) * (1 + tolerance)) : Infinity;
  });
  const least = Math.min(...pieces);
  if (least === Infinity) throw new DomainError("invalid", "logistics.loads.noLimit");
  if (least >= 1) return least * units;
  const name = names[pieces.indexOf(least)] ?? "weight";
  const key = perPallet > 0 ? "logistics.loads.palletTooBig" : "logistics.loads.unitTooBig";
  throw new DomainError("infeasible", key, { name, size: piece[name], limit: limits[name] ?? 0 });
}
