import { conditionalLook, type EvaluatedFormat } from "../../../../src/workbench/page/grid/conditionalLook";
import { tableLook } from "../../../../src/workbench/page/grid/tableLook";
import type { CellValue, ConditionalFormatSnapshot } from "../../../../src/workbench/host/model/WorkbookSnapshot";

const area = { row: 2, column: 1, rows: 3, columns: 2 };
const style = { fill: "#ffc7ce" };

function look(
  rule: ConditionalFormatSnapshot["rule"],
  value: CellValue,
  compared: readonly CellValue[] = [],
  range: EvaluatedFormat["range"] = null,
): unknown {
  return conditionalLook({ format: { id: "1", area, rule, style }, values: [compared], range }, value, 2, 1);
}

describe("conditionalLook", () => {
  const rule = (
    operator: "equal" | "greater" | "between" | "notBetween" | "notEqual",
  ): ConditionalFormatSnapshot["rule"] => ({
    kind: "cellValue",
    operator,
    first: "x",
  });

  test.each([
    ["greater", 5, [4], true],
    ["greater", 4, [4], false],
    ["equal", "OK", ["ok"], true],
    ["equal", "Fails", ["OK"], false],
    ["notEqual", 3, [4], true],
    ["between", 4, [1, 4], true],
    ["notBetween", 5, [1, 4], true],
    // Excel counts every text as greater than any number.
    ["greater", "text", [1000], true],
  ] as const)("a value %s: %j against %j", (operator, value, compared, met) => {
    expect(look(rule(operator), value, compared)).toEqual(met ? style : null);
  });

  test("blanks and errors meet no comparison", () => {
    expect(look(rule("notEqual"), null, [4])).toBeNull();
    expect(look(rule("notEqual"), { error: "#N/A" }, [4])).toBeNull();
  });

  test("texts are compared without regard to case", () => {
    const text = (operator: "contains" | "beginsWith" | "endsWith" | "notContains") =>
      look({ kind: "text", operator, text: "AIL" }, "Fails");
    expect(text("contains")).toEqual(style);
    expect(text("beginsWith")).toBeNull();
    expect(text("endsWith")).toBeNull();
    expect(text("notContains")).toBeNull();
  });

  test("a formula gives each cell its own answer", () => {
    const evaluated: EvaluatedFormat = {
      format: { id: "1", area, rule: { kind: "formula", formula: "=B3>0" }, style },
      values: [
        [true, false],
        [0, 1],
      ],
      range: null,
    };
    const at = (row: number, column: number): unknown => conditionalLook(evaluated, 1, row, column);
    expect([at(2, 1), at(2, 2), at(3, 1), at(3, 2), at(4, 1)]).toEqual([style, null, null, style, null]);
    expect(at(1, 1)).toBeNull();
    expect(at(2, 3)).toBeNull();
  });

  test("a colour scale mixes by where the value lies", () => {
    const scale = (value: number): unknown =>
      look({ kind: "colorScale", colors: ["#000000", "#808080", "#ffffff"] }, value, [], { low: 0, high: 100 });
    expect([scale(0), scale(25), scale(50), scale(100)]).toEqual([
      { fill: "#000000" },
      { fill: "#404040" },
      { fill: "#808080" },
      { fill: "#ffffff" },
    ]);
  });
});

describe("tableLook", () => {
  const table = { area: { row: 1, column: 1, rows: 4, columns: 2 }, style: "TableStyleMedium2", showTotals: true };

  test("the heading stands out, every second row has a band, the totals have a line above", () => {
    expect(tableLook(table, 1, 1)).toMatchObject({ bold: true, fontColor: "#ffffff", fill: "#156082" });
    expect(tableLook(table, 2, 1).fill).toMatch(/^#[0-9a-f]{6}$/);
    expect(tableLook(table, 3, 1).fill).toBeUndefined();
    expect(tableLook(table, 4, 1)).toMatchObject({ bold: true, borders: { top: { style: "double" } } });
  });

  test("a table without a style has no look", () => {
    expect(tableLook({ ...table, style: "" }, 1, 1)).toEqual({});
  });
});
