import { cellError, cellValue } from "../../../src/workbench/host/customFunctionValues";
import { readFunctionDeclarations } from "../../../src/workbench/host/readFunctionDeclarations";
import { formatAddress, formatArea, quoteSheet } from "../../../src/workbench/host/server/address";
import { excelLine, spreadsheetStyle } from "../../../src/workbench/host/server/borderLines";
import { fromWireRule, toWireRule } from "../../../src/workbench/host/server/dataValidationRule";
import { entryMatrix } from "../../../src/workbench/host/server/wireValues";
import { frameName } from "../../../src/workbench/host/transports/frameName";
import { SettingsExchange } from "../../../src/workbench/host/transports/SettingsExchange";

test.each([
  [{ row: 0, column: 0, rows: 1, columns: 1 }, "A1"],
  [{ row: 1, column: 25, rows: 2, columns: 3 }, "Z2:AB3"],
  [{ row: 0, column: 701, rows: 1, columns: 2 }, "ZZ1:AAA1"],
  [{ row: 0, column: 1, rows: 1_048_576, columns: 2 }, "B:C"],
  [{ row: 4, column: 0, rows: 1, columns: 16_384 }, "5:5"],
])("the area %j is written %s", (area, text) => {
  expect(formatArea(area)).toBe(text);
});

test.each([
  ["Plan", "Plan"],
  ["Plan 2027", "'Plan 2027'"],
  ["It's", "'It''s'"],
  ["AB12", "'AB12'"],
  ["R1C1", "'R1C1'"],
  ["2027", "'2027'"],
  ["Übersicht", "Übersicht"],
])("the sheet name %s stands as %s before the exclamation mark", (name, text) => {
  expect(quoteSheet(name)).toBe(text);
  expect(formatAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(`${text}!A1`);
});

test("every line of a border is written to the style that reads back the same", () => {
  for (const lineStyle of ["Continuous", "Dash", "Dot", "Double", "DashDot", "DashDotDot", "SlantDashDot", "None"]) {
    const style = spreadsheetStyle({ lineStyle, weight: "Thin" });
    expect(excelLine({ style, color: "#000000" }).lineStyle).toBe(lineStyle);
  }
  expect(spreadsheetStyle({ lineStyle: "Continuous", weight: "Thick" })).toBe("thick");
});

test("a validation rule without a known operator or kind is InvalidArgument", () => {
  expect(() => fromWireRule({})).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  const rule = { decimal: { formula1: 1, operator: "About" } } as unknown as Parameters<typeof fromWireRule>[0];
  expect(() => fromWireRule(rule)).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  expect(toWireRule(undefined)).toEqual({});
});

test("a row, a column or a value of another shape than the range is refused", () => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  expect(entryMatrix(area, "x")).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
  for (const wrong of [
    [[1, 2]],
    [[1], [2]],
    [],
    [
      [{}, 1],
      [1, 1],
    ],
  ]) {
    expect(() => entryMatrix(area, wrong)).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  }
});

test("what a function answers becomes what a cell can hold", () => {
  expect([1, "a", true, null, undefined, Number.NaN].map(cellValue)).toEqual([
    1,
    "a",
    true,
    null,
    null,
    { error: "#NUM!" },
  ]);
  expect(cellValue({ type: "CustomFunctionError", code: "#N/A", message: "no history" })).toEqual({
    error: "#N/A",
    message: "no history",
  });
  expect([cellError(1, ""), cellError(3, "why"), cellError(undefined, null)]).toEqual([
    { error: "#N/A" },
    { error: "#VALUE!", message: "why" },
    { error: "#VALUE!" },
  ]);
});

test("functions.json tells names with the namespace, ranges, options and choices", () => {
  const json = JSON.stringify({
    enums: [
      {
        id: "methods",
        values: [
          { name: "Theta", value: "theta" },
          { name: "Naive", value: "naive" },
        ],
      },
    ],
    functions: [
      {
        id: "FORECAST",
        name: "FORECAST",
        description: "Forecasts.",
        options: { requiresAddress: true },
        parameters: [
          { name: "history", description: "h", type: "any", dimensionality: "matrix" },
          { name: "method", type: "string", optional: true, customEnumId: "methods" },
          { name: "more", type: "number", repeating: true },
        ],
      },
    ],
  });
  expect(readFunctionDeclarations(json, "AOP")).toEqual([
    {
      id: "FORECAST",
      name: "AOP.FORECAST",
      description: "Forecasts.",
      allowErrors: false,
      requiresAddress: true,
      parameters: [
        { name: "history", description: "h", dimensionality: "matrix", type: "any", optional: false, repeating: false },
        {
          name: "method",
          description: "",
          dimensionality: "scalar",
          type: "string",
          optional: true,
          repeating: false,
          choices: ["theta", "naive"],
        },
        { name: "more", description: "", dimensionality: "scalar", type: "number", optional: false, repeating: true },
      ],
    },
  ]);
});

test("a dialog's frame neither shares the runtime nor hosts functions", () => {
  const hostInfo = (isDialog: boolean) =>
    (
      JSON.parse(frameName({ conversationId: "c", appId: "a", hostUrl: "https://localhost:3001", isDialog })) as {
        hostInfo: string;
      }
    ).hostInfo;
  expect(hostInfo(false)).toBe("Excel|Web|16.01|en-US|||disableLogging|3");
  expect(hostInfo(true)).toBe("Excel|Web|16.01|en-US||isDialog|disableLogging|0");
});

test("settings that a page removed and saved are removed; what it never had stays", () => {
  const kept = new Map([["a", "1"]]);
  const exchange = new SettingsExchange({
    keys: () => [...kept.keys()],
    get: (key) => kept.get(key),
    set: (key, json) => void kept.set(key, json),
    remove: (key) => void kept.delete(key),
  });
  expect(exchange.all()).toEqual({ a: "1" });
  kept.set("other", "2");
  exchange.save([["b", "3"]]);
  expect([...kept]).toEqual([
    ["other", "2"],
    ["b", "3"],
  ]);
});
