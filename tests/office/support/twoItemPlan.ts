import { workbookFromCsv } from "../../../src/workbench/page/workbook/workbookFromCsv";
import { openPlan } from "./openPlan";

const months = Array.from({ length: 36 }, (_, month) => `${2023 + Math.floor(month / 12)}-${(month % 12) + 1}-1`);
const history = ["Date,Item,Region,Quantity,Revenue"].concat(
  ...months.map((day) => [`${day},A,North,100,1000`, `${day},B,North,50,1000`]),
);

/** The plan of a company made up here: two items sold alike in every month of three years, A 100 at 10 and B 50 at 20. The plan is 2026. */
export async function twoItemPlan() {
  return openPlan(workbookFromCsv("Sales.csv", "Sales", history.join("\n")).snapshot.sheets, "twoItemPlan");
}
