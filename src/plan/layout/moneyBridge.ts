import type { BlockSpecification } from "../PlanSpecification";
import { cells } from "./cells";
import { closedPeriods } from "./closedPeriods";
import { moneyOf } from "./moneyOf";
import { bridgeEffects } from "./trackingBlocks";

const closed = "IF(Closed_Periods>0,Closed_Periods,1)";
const { line } = moneyOf;
const sumToDate = closedPeriods.sum;
const standard = (units: string) => `SUM(Unit_Cost*${units})`;
const average = (revenue: string, units: string) =>
  `IF(${units}<>0,MMULT(INDEX(${revenue},SEQUENCE(ROWS(${revenue})),SEQUENCE(1,${closed})),SEQUENCE(${closed},1,1,0))/IF(${units}<>0,${units},1),0)`;

/** Steps from planned to actual contribution of the closed periods: what margin effects, standards and each account made of it. */
export function moneySteps(accounts: readonly string[]): readonly string[] {
  return [
    ...bridgeEffects,
    "New standard costs",
    "Off standard cost",
    "Costs with volume",
    ...accounts.map((account) => `${account}: rates`),
  ];
}

/** The steps with their amounts in two columns, and the waterfall table of them beside: `Contribution_Steps`, `Contribution_Bridge`. */
export function moneyBridge(top: number, accounts: readonly string[], tableColumn: number): BlockSpecification[] {
  const amount = (offset: number, formula: string): BlockSpecification =>
    cells(top + 1 + offset, 1, [[`=${formula}`]], "calculation", "money");
  const effects = bridgeEffects.length;
  const steps = moneySteps(accounts);
  const costGap = (account: string) =>
    `${sumToDate(line("Flex_Money", account))}-${sumToDate(line("Actual_Money", account))}`;
  return [
    cells(
      top,
      0,
      [["Contribution of the closed periods, plan to actual", null, null, null, null, null, null]],
      "heading",
    ),
    cells(
      top + 1,
      0,
      steps.map((step) => [step]),
      "label",
    ),
    {
      ...{ kind: "grid", name: "Margin_Effects", row: top + 1, column: 1, rows: effects, columns: 1 },
      formula: `=IF(SEQUENCE(${effects},1,Closed_Periods,0)>0,TRANSPOSE(INDEX(AOP.PVM(Plan_To_Date,${average("Kept_Revenue", "Plan_To_Date")},Actual_To_Date,${average("Actual_Revenue", "Actual_To_Date")},Unit_Cost,Unit_Cost,,,,"effects"),1,SEQUENCE(1,${effects}))),0)`,
      ...{ numberFormat: "money", style: "calculation", grows: false },
    },
    amount(effects, `${sumToDate(line("Kept_Money", "Cost of sales"))}-${standard("Plan_To_Date")}`),
    amount(effects + 1, `${standard("Actual_To_Date")}-${sumToDate(line("Actual_Money", "Cost of sales"))}`),
    amount(
      effects + 2,
      `${sumToDate(line("Kept_Money", "Supply-chain cost"))}-${sumToDate(line("Flex_Money", "Supply-chain cost"))}`,
    ),
    ...accounts.map((account, index) => amount(effects + 3 + index, costGap(account.replaceAll('"', '""')))),
    cells(top, tableColumn, [["The same as a waterfall", ...Array<null>(8).fill(null)]], "heading"),
    {
      ...{ kind: "grid", name: "Contribution_Bridge", row: top + 1, column: tableColumn, rows: steps.length + 4 },
      formula: `=AOP.BRIDGE(${sumToDate(line("Kept_Money", "Contribution"))},${sumToDate(line("Actual_Money", "Contribution"))},Contribution_Steps,"Plan","Actual")`,
      ...{ columns: 9, numberFormat: "money", style: "calculation", grows: false },
    },
  ];
}
