import { summarizeSelection } from "../../../../src/workbench/page/workbook/summarizeSelection";

const format = (value: number): string => value.toFixed(1);

describe("summarizeSelection", () => {
  test("adds up the numbers and counts everything that is not blank, errors and texts too", () => {
    const values = [
      [10, "text", null],
      [20, { error: "#N/A" as const }, ""],
    ];
    expect(summarizeSelection(values, format)).toEqual({ average: "15.0", count: "4", sum: "30.0" });
  });

  test("texts alone have a count only", () => {
    expect(summarizeSelection([["a"], ["b"]], format)).toEqual({ average: null, count: "2", sum: null });
  });

  test("a single cell and an empty selection have no summary", () => {
    expect(summarizeSelection([[5]], format)).toBeNull();
    expect(summarizeSelection([[null, null]], format)).toBeNull();
    expect(summarizeSelection([], format)).toBeNull();
  });
});
