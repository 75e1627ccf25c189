import { cells } from "../layout/cells";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification, StyleName } from "../PlanSpecification";

const colourKey: readonly (readonly [StyleName, string])[] = [
  ["input", "A cell that you change: settings, prices, stock, rates"],
  ["override", "Your correction of a forecast"],
  ["calculation", "A formula of this sheet"],
  ["link", "A figure or a jump to another sheet"],
  ["output", "A result that other sheets and the dashboard read"],
  ["total", "A total"],
  ["check", "A check: OK, or what fails"],
];

const howTo = [
  "1. Read Checks: everything that must add up does, or says where it does not.",
  "2. Correct Assumptions and Items: yellow cells are yours. Choose the scenario at the top of Assumptions.",
  "3. History adjustments lists what looks odd in your sales. What it does not know goes to Events, Launches and ends, Demand views and Targets.",
  "4. Demand review shows the way to the final figure, for all items or one; Demand plan says what to look at. Corrections with a reason go to Overrides: they survive every new forecast.",
  "5. Look at Supply plan, Capacity and Materials for what is short or overloaded; Labour and Purchase plan say whom to hire and what to order when.",
  "6. P&L, KPIs and Dashboard show what the plan is worth. Every figure follows your changes at once.",
];

/** What this workbook is: contents, colours, sources, and everything that was assumed. */
export function about(context: PlanContext, sheets: readonly SheetSpecification[]): SheetSpecification {
  const contentsRow = 7;
  const keyRow = contentsRow + sheets.length + 2;
  const sourceRow = keyRow + colourKey.length + 2;
  const sources = Object.entries(context.data.sources).map(([table, source]) => [table, source ?? ""]);
  const assumedRow = sourceRow + sources.length + 2;
  const assumed = context.assumed.length > 0 ? context.assumed : ["Nothing: your tables told everything."];
  const howToRow = assumedRow + assumed.length + 2;
  return planSheet(context, {
    key: "about",
    purpose:
      "An annual operating plan: demand, inventory, supply, capacity, materials, distribution, cost. An ordinary workbook.",
    role: "output",
    columnWidths: { 0: 180, 1: 640 },
    frozen: { rows: 3, columns: 0 },
    blocks: [
      cells(4, 0, [["Currency", context.choices.currency]], "label"),
      cells(contentsRow - 1, 0, [["Contents", ""]], "heading"),
      ...sheets.flatMap((sheet, index): BlockSpecification[] => [
        {
          ...cells(contentsRow + index, 0, [[sheet.name]], "link"),
          links: [{ row: 0, column: 0, target: `'${sheet.name}'!A1` }],
        },
        cells(contentsRow + index, 1, [[sheet.purpose]], "note"),
      ]),
      cells(keyRow - 1, 0, [["Colours", ""]], "heading"),
      ...colourKey.flatMap(([style, meaning], index) => [
        cells(keyRow + index, 0, [[style]], style),
        cells(keyRow + index, 1, [[meaning]], "note"),
      ]),
      cells(sourceRow - 1, 0, [["Made from", ""]], "heading"),
      ...(sources.length > 0 ? [cells(sourceRow, 0, sources, "label")] : []),
      cells(assumedRow - 1, 0, [["Assumed", "Change these on the sheets named"]], "heading"),
      cells(
        assumedRow,
        1,
        assumed.map((sentence) => [sentence]),
        "note",
      ),
      cells(howToRow - 1, 0, [["How to use it", ""]], "heading"),
      cells(
        howToRow,
        1,
        howTo.map((sentence) => [sentence]),
        "note",
      ),
    ],
  });
}
