import { besideTable } from "../layout/besideTable";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";
import { productionStrategies } from "../productionStrategies";

const ofFamily = '((FamilyPlan[Family]&"")=TRANSPOSE(ItemMaster[Family]&""))*1';
const isMade = '(ItemMaster[Make or buy]="make")*1';
const year = (units: string): string => `MMULT(${units},SEQUENCE(Plan_Periods,1,1,0))`;
const byFamily = (perItem: string): string => `=MMULT(${ofFamily},(${perItem})*${isMade})`;

/** The strategy of each family of made items, and what its year comes to. */
export function productionStrategy(context: PlanContext): SheetSpecification {
  const families = [...new Set(context.items.map(({ family }) => family))].sort((one, other) => (one < other ? -1 : 1));
  const figure = (
    column: number,
    heading: string,
    name: string,
    formula: string,
    numberFormat: "integer" | "units" | "money",
  ) => besideTable({ column, headings: [[heading, numberFormat]], name, formula, rows: Math.max(1, families.length) });
  return planSheet(context, {
    key: "productionStrategy",
    purpose:
      "How the items of a family are made. net: each order when its stock asks for it; level: one rate a day all year; chase: what is demanded in the period; optimised: the least-cost plan that the Balance page wrote.",
    role: "input",
    columnWidths: {
      0: 180,
      1: 120,
      2: 260,
      3: 16,
      ...Object.fromEntries([4, 5, 6, 7, 8].map((column) => [column, 120])),
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "FamilyPlan",
        [
          inputColumn("Family", "text", "Family as on Items; blank: the items without one"),
          inputColumn("Strategy", "text", productionStrategies.join(", "), {
            kind: "list",
            choices: productionStrategies,
          }),
          inputColumn("Note", "text", "Why this way"),
        ],
        families.map((family) => [family, productionStrategies[0], null]),
      ),
      ...figure(4, "Items made", "Family_Items", `=MMULT(${ofFamily},${isMade})`, "integer"),
      ...figure(5, "Required a year, units", "Family_Required", byFamily(year("Net_Units")), "units"),
      ...figure(6, "Planned a year, units", "Family_Planned", byFamily(year("Made_Units")), "units"),
      ...figure(
        7,
        "Built ahead on average, units",
        "Family_Ahead",
        byFamily(`${year("Ahead_Units")}/Plan_Periods`),
        "units",
      ),
      ...figure(
        8,
        "In stock on average, value",
        "Family_Stock",
        byFamily(`${year("Stock_Value")}/Plan_Periods`),
        "money",
      ),
    ],
  });
}
