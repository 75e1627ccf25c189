import fc from "fast-check";
import { assumptions } from "../../src/plan/assumptions";
import { freeSheetName } from "../../src/plan/freeSheetName";
import { assumptionCell } from "../../src/plan/layout/assumptionCell";
import { columnLetters } from "../../src/plan/layout/columnLetters";
import { fittingWidths } from "../../src/plan/layout/fittingWidths";
import { rangeAddress } from "../../src/plan/layout/rangeAddress";
import { modelWords } from "../../src/plan/modelWords";
import { numberFormatPattern } from "../../src/plan/numberFormats";
import { createPlan } from "../../src/plan/createPlan";
import { ForecastModel } from "../../src/functions/support/choices/ForecastModel";
import { usedComponents } from "../../src/plan/usedComponents";
import { planChoicesSample, planSample } from "../support/planSample";

test("column letters run A to Z, AA, as in Excel, to XFD", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("no two columns share their letters", () => {
  fc.assert(
    fc.property(
      fc.nat(16383),
      fc.nat(16383),
      (one, other) => one === other || columnLetters(one) !== columnLetters(other),
    ),
  );
});

test("an address quotes the sheet's name and doubles its apostrophes", () => {
  expect(rangeAddress("Tom's plan", 9, 9, 1, 12)).toBe("'Tom''s plan'!$J$10:$U$10");
  expect(rangeAddress("P&L", 0, 0)).toBe("'P&L'!$A$1");
});

test("a taken sheet name gets the first free number, whatever its case", () => {
  expect(freeSheetName("Items", ["ITEMS", "items 2"])).toBe("Items 3");
  expect(freeSheetName("Items", [])).toBe("Items");
});

test("money shows the currency's sign, or its code where it has none", () => {
  expect(numberFormatPattern("money", "EUR")).toContain("€");
  expect(numberFormatPattern("price", "CHF")).toBe('"CHF "#,##0.00;[Red]-"CHF "#,##0.00;"-"');
});

test("each assumption's named cell stands in the row that carries its id", () => {
  const sheet = createPlan(planSample(), planChoicesSample).sheets.find((each) => each.key === "assumptions");
  for (const { id, name } of assumptions) {
    const { row, column } = assumptionCell(id);
    const cells = sheet?.blocks.filter((block) => block.kind === "cells") ?? [];
    const named = cells.find((block) => block.name === name);
    expect(named).toMatchObject({ row, column });
    expect(cells.find((block) => block.row === row && block.column === column - 2)?.values[0]?.[0]).toBe(id);
  }
});

test("the class cut-offs stand one below the other, as AOP.ABC takes them", () => {
  expect(assumptionCell("INV-05").row).toBe(assumptionCell("INV-04").row + 1);
});

test("components are found at every level, and a loop ends the search", () => {
  const line = (parent: string, component: string) => ({ parent, component, quantityPer: 1, scrap: 0 });
  const bom = [line("A", "B"), line("B", "C"), line("C", "B"), line("Z", "Y")];
  expect([...usedComponents(planSample({ bom }), [{ sku: "A" }])].sort()).toEqual(["B", "C"]);
});

test("a column is widened for its heading, and never made narrower than it was given", () => {
  const heading = (column: number, text: string) =>
    ({ kind: "cells", row: 6, column, values: [[text]], style: "periodHeading", numberFormat: "text" }) as const;
  const blocks = [heading(0, "Economic order, units"), heading(1, "Class"), heading(2, "=A1&B1")];
  const widths = fittingWidths(blocks, { 0: 110, 1: 60 });
  // 21 bold letters of 11 points, about 8 pixels each.
  expect(widths[0]).toBeGreaterThan(168);
  expect(Object.keys(widths)).toEqual(["0"]);
});

test("a planner may choose every model that AOP.FORECAST knows, and no other", () => {
  expect([...modelWords].sort()).toEqual(Object.values(ForecastModel).sort());
});
