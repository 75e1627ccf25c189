import { DomainError } from "../../core/DomainError";
import type { LoadLimits, LoadPlan, LoadUnit } from "../../core/logistics/loading/LoadLimits";
import { loadsOfItem, mixedLoads } from "../../core/logistics/loading/loadPlan";
import { unitsPerLoad } from "../../core/logistics/loading/unitsPerLoad";
import { call, eachRow, isOmitted, readBlock, readChoice, readPerItem } from "../support";
import { readSettings } from "../support/readSettings";

/**
 * What may share a vehicle.
 * @customenum {string}
 */
enum LoadMix {
  /** Each item has loads of its own. */
  each = "each",
  /** Items share loads; each stands on its own pallets. */
  mixed = "mixed",
  /** Items share loads and pallets. */
  mixedpallets = "mixedpallets",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum LoadOutput {
  /** For one period: loads, pallets, fill, the limit that is fullest, fill by weight, by volume and by pallets, units a full load (with the mix each). */
  all = "all",
  /** Vehicles or containers. */
  loads = "loads",
  /** Pallets. */
  pallets = "pallets",
  /** Share used of the fullest limit. */
  fill = "fill",
  /** Share of the weight limit used. */
  weightfill = "weightfill",
  /** Share of the usable volume used. */
  volumefill = "volumefill",
  /** Share of the pallet places used. */
  palletfill = "palletfill",
}

/**
 * Pallets and vehicle or container loads of quantities, and how full they are by weight, volume and pallet places; item by item or mixed.
 * @customfunction LOADS
 * @param quantities Units (or cartons) to send: one value, a column of items, or a block of items by periods.
 * @param vehicle What one load takes, table of name and value: weight, volume, pallets (places), cube efficiency (usable share of the volume, 0.9 for 90 %; if not there 1), pallet weight (of an empty pallet). What is not there has no limit.
 * @param [unitWeight] Weight of one unit, in the unit of the vehicle's weight: one value, or one an item. If omitted, 0.
 * @param [unitVolume] Volume of one unit, in the unit of the vehicle's volume: one value, or one an item. If omitted, 0.
 * @param [palletUnits] Units on a full pallet: one value, or one an item; or two columns, units a layer and layers. What stands on pallets travels in whole pallets. If omitted or 0, not on pallets.
 * @param {LoadMix} [mix] each, mixed or mixedpallets. If omitted, each.
 * @param {LoadOutput} [output] all, loads, pallets, fill, weightfill, volumefill or palletfill. If omitted, all for one period, loads for several.
 * @returns A row an item (one row for all, if mixed): for all eight columns, else a column a period. Fill and a full load are blank without loads.
 * @example =AOP.LOADS(1000, {"pallets",26}, , , {8,5}) -> {1,25,0.961538,"pallets","","",0.961538,1040}
 * @example =AOP.LOADS(4000, {"weight",26500;"volume",67;"cube efficiency",0.9}, 9.5, 0.021) -> {2,0,0.716981,"weight",0.716981,0.696517,"",2789}
 * @example =AOP.LOADS({100,300;50,0}, {"pallets",10}, , , {20;20}, "mixed") -> {1,2}
 * @example =AOP.LOADS(10, {"weight",1000}, 1200) -> #N/A
 * @example =AOP.LOADS(10, {"wieght",1000}, 12) -> #VALUE!
 * @source Weighing out and cubing out: Coyle, Novack & Gibson, Transportation; Ballou (2004), Business Logistics, chapter 14 (unit loads).
 */
export function loads(
  quantities: any[][],
  vehicle: any[][],
  unitWeight?: any[][],
  unitVolume?: any[][],
  palletUnits?: any[][],
  mix?: LoadMix,
  output?: LoadOutput,
): any[][] {
  return call(() => {
    const series = readBlock(quantities, "quantities", { minimum: 0 });
    const periods = series[0]?.length ?? 0;
    const limits = readLimits(vehicle);
    const units = readUnits(series.length, unitWeight, unitVolume, palletUnits);
    const rule = readChoice(mix, "mix", Object.values(LoadMix), "each");
    const shown = readChoice(output, "output", Object.values(LoadOutput), periods === 1 ? "all" : "loads");
    if (shown === "all" && periods > 1) throw new DomainError("invalid", "logistics.loads.all", { periods });
    const mixed = (period: number): LoadPlan => {
      const goods = units.map((unit, each) => ({ unit, quantity: series[each]?.[period] ?? 0 }));
      return mixedLoads(goods, limits, rule === "mixedpallets");
    };
    const rows = rule === "each" ? series.length : 1;
    const width = shown === "all" ? 8 : periods;
    return eachRow<string | number | null>(rows, width, (item) => {
      const own = series[item] ?? [];
      const unit = units[item] as LoadUnit;
      // An item without any quantity needs no figures.
      const full = rule === "each" && own.some((quantity) => quantity > 0) ? unitsPerLoad(unit, limits) : null;
      const plans = Array.from({ length: periods }, (_, period) =>
        rule === "each" ? loadsOfItem({ quantity: own[period] ?? 0, unit }, limits, full ?? 1) : mixed(period),
      );
      if (shown !== "all") return plans.map((each) => each[figures[shown]]);
      const [only] = plans as [LoadPlan];
      return [
        ...[only.loads, only.pallets, only.fill, only.limit],
        ...[only.weightFill, only.volumeFill, only.palletFill, full],
      ];
    });
  });
}

const figures = {
  ...({ loads: "loads", pallets: "pallets", fill: "fill" } as const),
  ...({ weightfill: "weightFill", volumefill: "volumeFill", palletfill: "palletFill" } as const),
};

function readLimits(raw: unknown): LoadLimits {
  const size = { each: "plan", minimum: 0 } as const;
  const read = readSettings(
    raw,
    "vehicle",
    { weight: size, volume: size, pallets: size, "cube efficiency": { ...size, maximum: 1 }, "pallet weight": size },
    1,
  );
  const efficiency = read["cube efficiency"]?.[0] || 1;
  const limits = {
    weight: read.weight?.[0] || null,
    volume: (read.volume?.[0] ?? 0) * efficiency || null,
    pallets: read.pallets?.[0] || null,
    palletWeight: read["pallet weight"]?.[0] ?? 0,
  };
  if (limits.weight === null && limits.volume === null && limits.pallets === null)
    throw new DomainError("invalid", "logistics.loads.noVehicle");
  return limits;
}

function readUnits(count: number, weight: unknown, volume: unknown, palletUnits: unknown): LoadUnit[] {
  const size = (raw: unknown, argument: string): number[] =>
    readPerItem(raw, argument, count, { default: 0, minimum: 0 });
  const [weights, volumes] = [size(weight, "unitWeight"), size(volume, "unitVolume")];
  const perPallet = isOmitted(palletUnits) ? size(null, "palletUnits") : readPalletUnits(palletUnits, count);
  return weights.map((each, item) => ({ weight: each, volume: volumes[item] ?? 0, perPallet: perPallet[item] ?? 0 }));
}

/** Units a pallet, or units a layer and layers. */
function readPalletUnits(raw: unknown, count: number): number[] {
  const cells = readBlock(raw, "palletUnits", { minimum: 0 });
  if (cells[0]?.length !== 2) return readPerItem(raw, "palletUnits", count, { minimum: 0 });
  const units = cells.map(([layer = 0, layers = 0]) => [layer * layers]);
  return readPerItem(units, "palletUnits", count, { minimum: 0 });
}
