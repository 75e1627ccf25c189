import { driverNames } from "../driverNames";
import { periodHeadings } from "../layout/periodHeadings";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { statementRow } from "../layout/statementRow";
import type { PlanContext } from "../PlanContext";
import type { NumberFormatName, SheetSpecification } from "../PlanSpecification";

type Driver = (typeof driverNames)[number];

const named: Partial<Readonly<Record<Driver, string>>> = {
  "Purchase spend": "Purchase_Total",
  "Stock value": "Stock_Mean",
};
const evenUse = "Closing stock + half of the demand: receipts come first, use is even";
const notes: Partial<Readonly<Record<Driver, string>>> = {
  "Conversion cost": "With the premium of the overtime",
  "Pallets stored": `${evenUse}; the year adds up the periods`,
  "Stock value": `${evenUse}; the year is their average`,
};

/** What the cost lines depend on, by period: one row a driver, each taken from the sheet that plans it. */
export function costDrivers(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const hasComponents = context.data.bom.length > 0;
  const formulas: Readonly<Record<Driver, readonly [formula: string, numberFormat: NumberFormatName]>> = {
    "Units sold": ["=Demand_Total*1", "units"],
    "Units supplied": ["=Supply_Total*1", "units"],
    Revenue: ["=Revenue_Total*1", "money"],
    "Machine hours": ["=Load_Total*1", "hours"],
    "Conversion cost": ["=Conversion_Total+Overtime_Cost_Total", "money"],
    "Purchase spend": [hasComponents ? "=Buy_Total+Mat_Total" : "=Buy_Total*1", "money"],
    Freight: ["=Freight_Total*1", "money"],
    "Pallets shipped": ["=Pallet_Total*1", "units1"],
    "Pallets stored": ["=Ware_Pallets_Total*1", "units1"],
    "Warehouse storage": ["=Ware_Storage_Total*1", "money"],
    "Warehouse handling": ["=Ware_Handling_Total*1", "money"],
    "Warehouse overflow": ["=Ware_Overflow_Total*1", "money"],
    "Stock value": ["=Stock_Value_Total+MMULT(TRANSPOSE(Unit_Cost),Demand_Units)/2", "money"],
    "Carrying cost": ["=AOP.CARRYCOST(Stock_Mean,Capital_Rate,0,Risk_Rate,Periods_Year)", "money"],
    Period: ["=SEQUENCE(1,Plan_Periods,1,0)", "integer"],
  };
  return planSheet(context, {
    key: "costDrivers",
    purpose: "The quantities that costs follow, each linked to the sheet that plans it.",
    role: "calculation",
    sections: { count: 1, periods: periods },
    columnWidths: { 0: 180, 1: 430 },
    blocks: [
      ...periodHeadings(periods, "Drivers"),
      ...driverNames.flatMap((driver, index) =>
        statementRow({
          row: planGrid.firstRow + index,
          label: driver,
          formula: formulas[driver][0],
          periods,
          numberFormat: formulas[driver][1],
          year: driver === "Stock value" ? "=AVERAGE(Stock_Mean)" : "sum",
          ...(named[driver] === undefined ? {} : { name: named[driver] }),
          ...(notes[driver] === undefined ? {} : { note: notes[driver] }),
        }),
      ),
    ],
  });
}
