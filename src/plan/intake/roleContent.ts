import type { ColumnProfile } from "./profileColumn";
import type { ColumnRole } from "./RecognisedTable";

/** How well what a column holds suits a role, 0 to 1: a heading alone does not make a column of dates. */
export function roleContent(role: ColumnRole, profile: ColumnProfile): number {
  if (role === "ignore") return 1;
  if (profile.content === "blank") return 0.3;
  if (dateRoles.has(role)) return profile.dateShare >= 0.5 ? 1 : 0.4;
  if (role === "year") return profile.content === "number" && profile.distinct <= 60 ? 1 : 0.2;
  if (numberRoles.has(role))
    return profile.content === "number" ? 1 : profile.content === "text" && profile.numberShare > 0.2 ? 0.6 : 0.15;
  if (role === "sku" || role === "parent" || role === "component") return profile.content === "date" ? 0.1 : 1;
  if (role === "makeOrBuy" || role === "finished" || role === "behaviour") return profile.distinct <= 8 ? 1 : 0.2;
  if (role === "region") return profile.distinct > 200 ? 0.4 : profile.content === "text" ? 1 : 0.6;
  return profile.content === "text" ? 1 : 0.45;
}

/** Roles whose cells are days. */
export const dateRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["date", "ordered", "promised", "received"]);

/** Roles whose cells are numbers. */
export const numberRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "units",
  "revenue",
  "profit",
  "cost",
  "stockoutDays",
  "period",
  "itemUnits",
  "unitCost",
  "price",
  "stock",
  "leadTimeDays",
  "leadTimeSdDays",
  "minimumOrder",
  "orderMultiple",
  "orderCost",
  "weight",
  "unitsPerPallet",
  "shelfLifeDays",
  "quantityPer",
  "scrap",
  "hoursPerUnit",
  "setupHours",
  "batchSize",
  "hoursPerWeek",
  "efficiency",
  "ratePerHour",
  "overtimeShare",
  "overtimePremium",
  "people",
  "heads",
  "ratePerKg",
  "minimumPerShipment",
  "shipmentsPerPeriod",
  "fuelShare",
  "transitDays",
  "vehicleKg",
  "vehiclePallets",
  "fromKg",
  "chargePerShipment",
  "deviationDays",
  "rate",
  "fixedPart",
  "stepSize",
  "escalation",
]);
