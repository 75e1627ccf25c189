import type { NumberFormatName } from "./PlanSpecification";
import { stockClasses } from "./stockClasses";

export interface Assumption {
  /** Key of its row in the Assumptions table. */
  readonly id: string;
  readonly area: string;
  readonly driver: string;
  readonly unit: string;
  readonly base: number;
  readonly upside: number;
  readonly downside: number;
  /** Defined name of its live value. */
  readonly name: string;
  readonly numberFormat: NumberFormatName;
}

const share = (
  id: string,
  area: string,
  driver: string,
  name: string,
  base: number,
  upside = base,
  downside = base,
): Assumption => ({ id, area, driver, unit: "%", base, upside, downside, name, numberFormat: "percent" });

const number = (
  id: string,
  area: string,
  driver: string,
  unit: string,
  name: string,
  base: number,
  numberFormat: NumberFormatName = "units1",
): Assumption => ({ id, area, driver, unit, base, upside: base, downside: base, name, numberFormat });

/** The planning assumptions with their values in each scenario; the planner changes them in the workbook. */
export const assumptions: readonly Assumption[] = [
  share("DEM-01", "Demand", "Growth on top of the forecast", "Demand_Growth", 0, 0.05, -0.05),
  share("DEM-02", "Demand", "Price change against today's price", "Price_Change", 0),
  share("DEM-03", "Demand", "Probability that demand falls inside the low-high band", "Band_Level", 0.8),
  share("DEM-04", "Demand", "Weight of the sales view against the forecast, where there is one", "View_Weight", 0.5),
  share("DEM-05", "Demand", "Growth on last year, either way, that asks for a look", "Look_Growth", 0.3),
  share("DEM-06", "Demand", "Change of a checked figure that asks for a new look", "Look_Change", 0.05),
  share(
    "DEM-07",
    "Demand",
    "Weight of the marketing view (beside a sales view: at most the rest)",
    "Market_Weight",
    0.25,
  ),
  ...stockClasses.map(({ name, target }) =>
    share(`SRV-${name}`, "Service", `Service target, class ${name} items`, `Service_${name}`, target),
  ),
  share("INV-04", "Inventory", "Class A: first items up to this share of revenue", "Cut_A", 0.8),
  share("INV-05", "Inventory", "Class B: next items up to this share of revenue", "Cut_B", 0.95),
  share("INV-06", "Inventory", "Cost of capital a year", "Capital_Rate", 0.1),
  share("INV-07", "Inventory", "Storage and insurance a year", "Storage_Rate", 0.06),
  share("INV-08", "Inventory", "Obsolescence and shrinkage a year", "Risk_Rate", 0.04),
  number(
    "INV-09",
    "Inventory",
    "Class X: demand varies up to this (deviation / mean, season apart)",
    "mean",
    "Cut_X",
    0.5,
    "factor",
  ),
  number("INV-10", "Inventory", "Class Y: demand varies up to this", "mean", "Cut_Y", 1, "factor"),
  number(
    "INV-11",
    "Inventory",
    "Days between two looks at the stock; 0: watched all the time",
    "days",
    "Review_Days",
    0,
  ),
  number(
    "INV-12",
    "Inventory",
    "Received orders from which on the measured lead time counts",
    "orders",
    "Lead_Receipts",
    5,
    "integer",
  ),
  number("INV-13", "Inventory", "Stock beyond this many days of demand is excess", "days", "Excess_Days", 180),
  number("INV-14", "Inventory", "Stock is obsolete after this many days without a sale", "days", "Idle_Days", 365),
  share("SUP-01", "Supply", "Change of unit costs and purchase prices", "Cost_Change", 0, 0, 0.03),
  share("SUP-02", "Supply", "Weight of prices in the score of a supplier", "Weight_Price", 0.4),
  share("SUP-03", "Supply", "Weight of its punctuality", "Weight_Punctual", 0.4),
  share("SUP-04", "Supply", "Weight of its lead time", "Weight_Lead", 0.2),
  share("PRD-01", "Production", "Utilisation band, low end", "Band_Low", 0.75),
  share("PRD-02", "Production", "Utilisation band, high end", "Band_High", 0.9),
  number("LAB-01", "Labour", "Hours that a head works on a working day", "hours a day", "Day_Hours", 8),
  share("LAB-02", "Labour", "Share of that time for which a head is away (holidays, illness)", "Absence_Share", 0.1),
  number("LAB-03", "Labour", "Periods from hiring a head until it works", "periods", "Training_Periods", 1, "integer"),
  share("LAB-04", "Labour", "Share of the rate per hour of a resource that is pay", "Pay_Share", 1),
  share("PRD-03", "Production", "Cost of a unit owed for a period, share of its price", "Owed_Cost", 0.1),
  share("PRD-04", "Production", "Cost of a unit never delivered, share of its price", "Lost_Cost", 1),
  share(
    "PRD-05",
    "Production",
    "Cost of a unit of safety stock missing for a period, share of its cost",
    "Missing_Cost",
    0.05,
  ),
  share("LOG-01", "Logistics", "Change of freight rates", "Freight_Change", 0, 0, 0.05),
  share("LOG-02", "Logistics", "Fill of the loads that asks for a look, below", "Load_Fill_Low", 0.5),
  number("FIN-01", "Finance", "Customers pay after", "days", "Days_Receivable", 45),
  number("FIN-02", "Finance", "We pay suppliers after", "days", "Days_Payable", 30),
  number(
    "FIN-03",
    "Finance",
    "Receivables before the first period; 0: as at its end",
    "money",
    "Opening_Receivables",
    0,
    "money",
  ),
  number(
    "FIN-04",
    "Finance",
    "Payables before the first period; 0: as at its end",
    "money",
    "Opening_Payables",
    0,
    "money",
  ),
  share("FIN-05", "Finance", "Rolled-up cost against standard, either way, that asks for a look", "Cost_Look", 0.1),
  share("FIN-06", "Finance", "Works' overheads in standard costs, on materials and conversion", "Overhead_Share", 0),
  share("TRK-01", "Tracking", "Deviation from plan that asks for a look, either way", "Track_Watch", 0.05),
  share("TRK-02", "Tracking", "Deviation from plan that is an alarm, either way", "Track_Alarm", 0.1),
  share("KPI-01", "Targets", "Forecast error (WAPE), at most", "Goal_Wape", 0.35),
  share("KPI-02", "Targets", "Forecast bias either way, at most", "Goal_Bias", 0.1),
  share("KPI-03", "Targets", "Demand served from stock, at least", "Goal_Service", 0.97),
  number("KPI-04", "Targets", "Inventory turns, at least", "a year", "Goal_Turns", 6),
  share("KPI-05", "Targets", "Peak utilisation, at most", "Goal_Utilisation", 0.95),
  share("KPI-06", "Targets", "Gross margin, at least", "Goal_Margin", 0.3),
  share("KPI-07", "Targets", "Supply-chain cost of sales, at most", "Goal_Cost", 0.15),
  share("KPI-08", "Targets", "Freight of sales, at most", "Goal_Freight", 0.06),
  share("KPI-09", "Targets", "Orders on time in full, at least", "Goal_Otif", 0.95),
  number("RPT-01", "Reporting", "Periods of history on the dashboard", "periods", "Chart_History", 24, "integer"),
  number("CHK-01", "Checks", "Difference that a check tolerates", "any unit", "Tolerance", 0.01, "factor"),
];
