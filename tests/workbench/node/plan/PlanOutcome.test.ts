import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../../src/workbench/host/model/WorkbookSnapshot";
import { isSound, planOutcome } from "../../../../src/workbench/node/plan/PlanOutcome";
import { summaryText } from "../../../../src/workbench/node/plan/summaryText";

const sheet = (name: string, cells: readonly CellSnapshot[]): SheetSnapshot => ({
  id: name,
  name,
  visibility: "visible",
  showGridlines: true,
  cells,
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
});

function workbook(failed: number | "?", extra: readonly CellSnapshot[] = []): WorkbookSnapshot {
  const status = failed === 0 ? "OK" : "FAIL";
  const row = ["C1", "Units tie", "Demand", 10, failed === 0 ? 10 : 9, 0, status];
  return {
    sheets: [
      sheet("Orders", [{ row: 0, column: 0, value: { error: "#N/A" } }]),
      sheet("Checks", [
        { row: 0, column: 0, value: 1, formula: "=COUNTA(A5:A5)" },
        { row: 0, column: 1, value: failed, formula: "=1-1" },
        ...row.map((value, column) => ({ row: 4, column, value })),
        ...extra,
      ]),
    ],
    names: [
      { name: "Chk_Count", formula: "=Checks!$A$1", visible: true },
      { name: "Chk_Failed", formula: "=Checks!$B$1", visible: true },
      { name: "Chk_List", formula: "=Checks!$A$5:$G$5", visible: true },
    ],
    settings: {},
  };
}

describe("what came of a plan", () => {
  it("is sound when its checks pass and no cell of it shows an error; the user's own error cells do not count", () => {
    const outcome = planOutcome(workbook(0), ["Orders"]);
    expect(outcome).toMatchObject({ sheets: ["Checks"], checks: 1, failed: 0, failures: [], errors: [], formulas: 2 });
    expect(isSound(outcome)).toBe(true);
  });

  it("is not sound when a check fails, and the summary names it", () => {
    const outcome = planOutcome(workbook(1), ["Orders"]);
    expect(isSound(outcome)).toBe(false);
    expect(summaryText(outcome, { seconds: 1, megabytes: 100, file: "plan.xlsx" })).toContain(
      "fails: C1 Units tie (Demand): 10 against 9",
    );
  });

  it("is not sound when a cell shows an error, when the checks are no numbers, or when nothing was made", () => {
    const error: CellSnapshot = { row: 7, column: 2, value: { error: "#NAME?" } };
    expect(planOutcome(workbook(0, [error]), ["Orders"]).errors).toEqual(["Checks!C8 #NAME?"]);
    expect(isSound(planOutcome(workbook(0, [error]), ["Orders"]))).toBe(false);
    expect(isSound(planOutcome(workbook("?"), ["Orders"]))).toBe(false);
    expect(isSound(planOutcome(workbook(0), ["Orders", "Checks"]))).toBe(false);
  });
});
