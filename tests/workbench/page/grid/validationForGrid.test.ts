import { functionDescriptions } from "../../../../src/workbench/page/grid/functionDescriptions";
import { validationForGrid } from "../../../../src/workbench/page/grid/validationForGrid";

const area = { row: 1, column: 2, rows: 3, columns: 1 };

describe("validationForGrid", () => {
  test("a list becomes a drop-down with its choices over its cells", () => {
    const rule = validationForGrid({ area, rule: { kind: "list", source: "=Regions" } }, "v1", ["North", "South"]);
    expect(rule).toMatchObject({ uid: "v1", type: "list", formula1: "North,South", showDropDown: true });
    expect(rule?.ranges).toEqual([{ startRow: 1, endRow: 3, startColumn: 2, endColumn: 2 }]);
  });

  test("limits carry their operator, their sentence and how strict they are", () => {
    const rule = validationForGrid(
      {
        area,
        rule: { kind: "decimal", operator: "between", first: 0, second: 1 },
        alert: { title: "Share", message: "A share is from 0 to 1.", style: "warning" },
        prompt: { title: "Share", message: "From 0 to 1" },
      },
      "v2",
      [],
    );
    expect(rule).toMatchObject({
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "1",
      error: "A share is from 0 to 1.",
      errorStyle: 2,
      prompt: "From 0 to 1",
    });
  });

  test("a list that never alerts refuses nothing: it drops down and takes other entries", () => {
    const rule = { kind: "list", source: "=Regions" } as const;
    expect(validationForGrid({ area, rule, showAlert: false }, "v", ["North"])).toMatchObject({
      formula1: "North",
      showErrorMessage: false,
      // Univer's INFO: the entry is taken.
      errorStyle: 0,
    });
    expect(validationForGrid({ area, rule }, "v", ["North"])).toMatchObject({ showErrorMessage: true, errorStyle: 1 });
  });

  test("limits that never alert are no rule of the grid's", () => {
    const rule = { kind: "decimal", operator: "between", first: 0, second: 1 } as const;
    expect(validationForGrid({ area, rule, showAlert: false }, "v", [])).toBeNull();
  });

  test("what the grid would have to calculate for is left to the workbook", () => {
    expect(validationForGrid({ area, rule: { kind: "custom", formula: "=A1>0" } }, "v", [])).toBeNull();
    expect(validationForGrid({ area, rule: { kind: "list", source: "=Nothing" } }, "v", [])).toBeNull();
    const limit = { kind: "decimal", operator: "less", first: "=Limit" } as const;
    expect(validationForGrid({ area, rule: limit }, "v", [])).toBeNull();
  });
});

describe("functionDescriptions", () => {
  test("each argument has its help, whether it is needed, and its choices", () => {
    const [described] = functionDescriptions([
      {
        id: "FORECAST",
        name: "AOP.FORECAST",
        description: "Forecasts demand. One row for each item.",
        parameters: [
          {
            name: "history",
            description: "Demand.",
            dimensionality: "matrix",
            type: "any",
            optional: false,
            repeating: false,
          },
          {
            name: "model",
            description: "Model to use.",
            dimensionality: "scalar",
            type: "string",
            optional: true,
            repeating: false,
            choices: ["auto", "ets"],
          },
        ],
        allowErrors: false,
        requiresAddress: false,
      },
    ]);
    expect(described).toMatchObject({ functionName: "AOP.FORECAST", abstract: "Forecasts demand." });
    expect(described?.functionParameter).toEqual([
      { name: "history", detail: "Demand.", example: "A1:A12", require: 1, repeat: 0 },
      { name: "model", detail: 'Model to use. Choices: "auto", "ets".', example: '"auto"', require: 0, repeat: 0 },
    ]);
  });
});
