import type { LoadLimits, LoadPlan, LoadUnit } from "./LoadLimits";
import { unitsPerLoad } from "./unitsPerLoad";

/** Rounding noise: 40 x 25 units are 25 pallets. */
const tolerance = 1e-9;
const up = (value: number): number => Math.ceil(value * (1 - tolerance));

/** A quantity of one item. */
export interface Goods {
  readonly quantity: number;
  readonly unit: LoadUnit;
}

/** Loads of one item by itself: as many as its quantity needs of `perLoad` units (see unitsPerLoad). */
export function loadsOfItem(goods: Goods, limits: LoadLimits, perLoad: number): LoadPlan {
  const loads = goods.quantity > 0 ? up(goods.quantity / perLoad) : 0;
  return filled(loads, usage([goods], limits, false), limits);
}

/**
 * Loads of several items that share vehicles: the greatest of weight, volume and pallets over what one load takes, rounded up. The last of an
 * item may fill up any vehicle, so this is the least number of loads; what cannot be divided may need one more. Each item has its own pallets, or they share them too.
 */
export function mixedLoads(goods: readonly Goods[], limits: LoadLimits, sharePallets: boolean): LoadPlan {
  for (const { quantity, unit } of goods) if (quantity > 0) unitsPerLoad(unit, limits);
  const used = usage(goods, limits, sharePallets);
  const over = (size: number, limit: number | null): number => (limit === null ? 0 : size / limit);
  const weight = over(used.weight, limits.weight);
  const needed = Math.max(weight, over(used.volume, limits.volume), over(used.pallets, limits.pallets));
  return filled(up(needed), used, limits);
}

interface Usage {
  readonly weight: number;
  readonly volume: number;
  readonly pallets: number;
}

function usage(goods: readonly Goods[], limits: LoadLimits, sharePallets: boolean): Usage {
  let [weight, volume, pallets] = [0, 0, 0];
  for (const { quantity, unit } of goods) {
    const onPallets = unit.perPallet > 0 ? quantity / unit.perPallet : 0;
    pallets += sharePallets ? onPallets : up(onPallets);
    weight += quantity * unit.weight;
    volume += quantity * unit.volume;
  }
  pallets = up(pallets);
  return { weight: weight + pallets * limits.palletWeight, volume, pallets };
}

function filled(loads: number, used: Usage, limits: LoadLimits): LoadPlan {
  const share = (size: number, limit: number | null): number | null =>
    loads === 0 || limit === null ? null : size / (loads * limit);
  const weightFill = share(used.weight, limits.weight);
  const volumeFill = share(used.volume, limits.volume);
  const palletFill = share(used.pallets, limits.pallets);
  const fill = loads === 0 ? null : Math.max(weightFill ?? 0, volumeFill ?? 0, palletFill ?? 0);
  const limit = loads === 0 ? null : fill === weightFill ? "weight" : fill === volumeFill ? "volume" : "pallets";
  return { loads, pallets: used.pallets, fill, weightFill, volumeFill, palletFill, limit };
}
