import type { LoadLimits, LoadPlan, LoadUnit } from "./LoadLimits";
import { unitsPerLoad } from "./unitsPerLoad";

/** Rounding noise: 40 x 25 units are 25 pallets. */
const tolerance = 1e-9;
const up = (value: number): number => Math.ceil(value * (1 - tolerance));

/** Loads of one item by itself: as many full loads as its units need. */
export function loadsOfItem(quantity: number, unit: LoadUnit, limits: LoadLimits): LoadPlan {
  const loads = quantity > 0 ? up(quantity / unitsPerLoad(unit, limits)) : 0;
  return filled(loads, [{ quantity, unit }], limits, false);
}

/**
 * Loads of several items that share vehicles: the greatest of weight, volume and pallets over what one load takes, rounded up. The last of an
 * item may fill up any vehicle, so this is the least number of loads; what cannot be divided may need one more. Each item has its own pallets, or they share them too.
 */
export function mixedLoads(
  goods: readonly { readonly quantity: number; readonly unit: LoadUnit }[],
  limits: LoadLimits,
  sharePallets: boolean,
): LoadPlan {
  for (const { quantity, unit } of goods) if (quantity > 0) unitsPerLoad(unit, limits);
  const used = usage(goods, limits, sharePallets);
  const needed = [
    limits.weight === null ? 0 : used.weight / limits.weight,
    limits.volume === null ? 0 : used.volume / limits.volume,
    limits.pallets === null ? 0 : used.pallets / limits.pallets,
  ];
  return filled(up(Math.max(...needed)), goods, limits, sharePallets);
}

interface Goods {
  readonly quantity: number;
  readonly unit: LoadUnit;
}

function usage(
  goods: readonly Goods[],
  limits: LoadLimits,
  sharePallets: boolean,
): Record<"weight" | "volume" | "pallets", number> {
  const total = (of: (each: Goods) => number): number => goods.reduce((sum, each) => sum + of(each), 0);
  const onPallets = ({ quantity, unit: { perPallet } }: Goods): number => (perPallet > 0 ? quantity / perPallet : 0);
  const pallets = sharePallets ? up(total(onPallets)) : total((each) => up(onPallets(each)));
  return {
    pallets,
    weight: total(({ quantity, unit }) => quantity * unit.weight) + pallets * limits.palletWeight,
    volume: total(({ quantity, unit }) => quantity * unit.volume),
  };
}

function filled(loads: number, goods: readonly Goods[], limits: LoadLimits, sharePallets: boolean): LoadPlan {
  const used = usage(goods, limits, sharePallets);
  const share = (name: "weight" | "volume" | "pallets"): number | null => {
    const limit = limits[name];
    return loads === 0 || limit === null ? null : used[name] / (loads * limit);
  };
  const fills = { weight: share("weight"), volume: share("volume"), pallets: share("pallets") };
  const fullest = (["weight", "volume", "pallets"] as const).reduce((best, name) =>
    (fills[name] ?? -1) > (fills[best] ?? -1) ? name : best,
  );
  return {
    ...{ loads, pallets: used.pallets, fill: fills[fullest] },
    ...{ weightFill: fills.weight, volumeFill: fills.volume, palletFill: fills.pallets },
    limit: loads === 0 ? null : fullest,
  };
}
