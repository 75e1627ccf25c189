import { DomainError } from "../../core/DomainError";
import type { PlanManifest } from "../manifest/PlanManifest";
import { planReader, type PlanReader } from "../read/planReader";
import { runInExcel } from "../runInExcel";
import { readSetting } from "../workbookSetting";
import { laneTariffs, tariffKey } from "./laneTariffs";
import type { LogisticsPlan, PlanLane, PlanOffer, PlanWarehouse } from "./LogisticsPlan";

const choice = ["Tariff_Lane", "Tariff_Carrier", "Tariff_Mode", "Tariff_Days", "Tariff_Year", "Tariff_Carrying"];
const wanted = {
  grids: [
    ...["Plan_Currency", "Plan_Cal", "Lane_Units", "Lane_Weight", "Lane_Pallets", "Lane_Loads", "Lane_Fill"],
    "Lane_Freight",
  ],
  tables: ["LaneList", "CarrierOffers"],
  optionalGrids: ["Freight_Change", "Ware_Name", "Ware_Cost", "Ware_Overflow", ...choice],
} as const;

/** The plan's lanes with their goods and freight, its warehouses, and the carriers that offer. Refuses where there is no plan, or it has no lanes. */
export function readLogisticsPlan(): Promise<LogisticsPlan> {
  return runInExcel(async (context) => {
    const manifest = await readSetting<PlanManifest>(context, "aop.plan");
    if (manifest === null) throw new DomainError("invalid", "office.noPlan");
    const plan = await planReader(context, manifest, wanted, "office.logistics.missing");
    const days = plan.grid("Plan_Cal").map((row) => numberOr0(row[4]));
    return {
      currency: plan.text("Plan_Currency"),
      periods: days.length,
      daysPerPeriod: days.reduce((sum, each) => sum + each, 0) / Math.max(1, days.length),
      freightChange: numberOr0(plan.grid("Freight_Change")[0]?.[0]),
      lanes: lanesOf(plan),
      warehouses: warehousesOf(plan),
      offers: choice.every((name) => plan.grid(name).length > 0) ? offersOf(plan) : null,
    };
  });
}

const numberOr0 = (value: unknown): number => (typeof value === "number" ? value : 0);
const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? `${value}` : "");

/** The sum of a row; null where a cell of it shows an error. */
function sumOf(row: readonly unknown[] | undefined): number | null {
  let sum = 0;
  for (const value of row ?? []) {
    if (typeof value !== "number") return null;
    sum += value;
  }
  return sum;
}

function lanesOf(plan: PlanReader): PlanLane[] {
  const tariffs = laneTariffs(plan.rows("CarrierOffers"));
  return plan.rows("LaneList").flatMap((row, index): PlanLane[] => {
    const [lane, carrier] = [text(row.Lane), text(row.Carrier)];
    if (lane === "") return [];
    const numbers = (grid: string): number[] =>
      (plan.grid(grid)[index] ?? []).map((value) => {
        if (typeof value !== "number") throw plan.unusable(grid);
        return value;
      });
    const offered = tariffs.get(tariffKey(lane, carrier));
    return [
      {
        lane,
        carrier,
        region: text(row.Region),
        from: text(row.From),
        mode: offered?.mode ?? "",
        departures: numberOr0(row["Shipments per period"]),
        vehicleWeight: numberOr0(row["Vehicle kg"]),
        vehiclePallets: numberOr0(row["Vehicle pallets"]),
        units: numbers("Lane_Units"),
        kilograms: numbers("Lane_Weight"),
        pallets: numbers("Lane_Pallets"),
        loads: numbers("Lane_Loads"),
        fills: numbers("Lane_Fill"),
        freight: sumOf(plan.grid("Lane_Freight")[index]),
        tariff: offered?.tariff ?? null,
      },
    ];
  });
}

function warehousesOf(plan: PlanReader): PlanWarehouse[] {
  return plan.grid("Ware_Name").map((row, index) => {
    const cost = sumOf(plan.grid("Ware_Cost")[index]);
    if (cost === null) throw plan.unusable("Ware_Cost");
    const overflow = plan.grid("Ware_Overflow")[index] ?? [];
    return { name: text(row[0]), cost, periodsOver: overflow.filter((pallets) => numberOr0(pallets) > 0).length };
  });
}

function offersOf(plan: PlanReader): PlanOffer[] {
  return plan.grid("Tariff_Lane").map((row, index) => {
    const at = (grid: string): unknown => plan.grid(grid)[index]?.[0];
    const amount = (grid: string): number | null => sumOf([at(grid)]);
    return {
      lane: text(row[0]),
      carrier: text(at("Tariff_Carrier")),
      mode: text(at("Tariff_Mode")),
      days: numberOr0(at("Tariff_Days")),
      freight: amount("Tariff_Year"),
      carrying: amount("Tariff_Carrying"),
    };
  });
}
