import { createWorkbook } from "../../../src/workbench/host/model/createWorkbook";
import { gridOf } from "./support/gridOf";
import { littleGateway } from "./support/littleGateway";

const numbersOf = (block: unknown[][]): number[] => block.flat().map(Number);

function library() {
  return littleGateway({
    "AOP.DOUBLE": {
      parameters: [["block", "matrix"]],
      answer: (block: number[][]) => block.map((row) => row.map((cell) => cell * 2)),
    },
    "AOP.TOTAL": {
      parameters: [["block", "matrix"]],
      answer: (block: number[][]) => numbersOf(block).reduce((a, b) => a + b, 0),
    },
    "AOP.ROWSOF": {
      parameters: [["count", "scalar", { type: "number" }]],
      answer: (count: number) => Array.from({ length: count }, (_, index) => [index + 1]),
    },
    "AOP.SEEN": {
      parameters: [
        ["block", "matrix"],
        ["one", "scalar"],
        ["left", "scalar", { optional: true }],
      ],
      answer: (...values: unknown[]) => JSON.stringify(values),
    },
    "AOP.ADDALL": {
      parameters: [
        ["first", "scalar"],
        ["more", "scalar", { repeating: true }],
      ],
      answer: (first: number, more: number[]) => more.reduce((a, b) => a + b, first),
    },
    "AOP.REFUSE": {
      parameters: [["value", "scalar"]],
      answer: () => ({ error: "#VALUE!", message: "Lead time must be positive: D7." }),
    },
    "AOP.ERRORS": { parameters: [["value", "scalar"]], allowErrors: true, answer: (value: unknown) => typeof value },
    "AOP.NOTHING": { parameters: [], answer: () => null },
  });
}

function open() {
  const grid = gridOf();
  const gateway = library();
  grid.workbook.calculation.attach(gateway);
  return { ...grid, gateway };
}

describe("custom functions", () => {
  test("a block answer spills, and a chain of functions is calculated in order", async () => {
    const { write, read, readBlock } = open();
    write("A1", [
      [1, 2],
      [3, 4],
    ]);
    write("D1", "=AOP.DOUBLE(A1:B2)");
    write("G1", "=AOP.DOUBLE(D1#)");
    write("J1", "=AOP.TOTAL(G1#)+1");
    expect(await readBlock("G1:H2")).toEqual([
      [4, 8],
      [12, 16],
    ]);
    expect(await read("J1")).toBe(41);
  });

  test("calls that are ready together go out together, and the same question is sent once", async () => {
    const { write, gateway, workbook, read } = open();
    const resume = workbook.calculation.suspend();
    write("A1", [[1], [2]]);
    for (let row = 1; row <= 20; row += 1) write(`C${row}`, `=AOP.TOTAL(A1:A2)+AOP.TOTAL(A${row}:A${row + 1})`);
    resume();
    await workbook.calculation.settled();
    expect(gateway.batches).toHaveLength(1);
    // 20 windows of which those beyond the data (rows 3 to 20) are alike: A1:A2, A2:A3 and blanks.
    expect(gateway.batches[0]).toHaveLength(3);
    expect(await read("C1")).toBe(6);
    workbook.calculation.calculate("full");
    await workbook.calculation.settled();
    expect(gateway.batches).toHaveLength(1);
  });

  test("an edit asks only what changed; going back asks nothing", async () => {
    const { write, gateway, read, workbook } = open();
    write("A1", [[1], [2]]);
    write("B1", "=AOP.TOTAL(A1:A1)");
    write("B2", "=AOP.TOTAL(A2:A2)");
    await workbook.calculation.settled();
    const before = workbook.calculation.statistics.customFunctionCalls;
    write("A2", 5);
    expect(await read("B2")).toBe(5);
    expect(workbook.calculation.statistics.customFunctionCalls - before).toBe(1);
    write("A2", 2);
    expect(await read("B2")).toBe(2);
    expect(workbook.calculation.statistics.customFunctionCalls - before).toBe(1);
    expect(gateway.batches.flat().every(({ id }) => id === "AOP_TOTAL")).toBe(true);
  });

  test("arguments go out whole: blanks in a range null, one cell as [[v]] for a range, omitted null", async () => {
    const { write, read } = open();
    write("A1", [
      [1, null],
      ["x", true],
    ]);
    write("D1", "=AOP.SEEN(A1:B2,A1)");
    write("D2", "=AOP.SEEN(A1,C9,)");
    write("D3", '=AOP.SEEN(7,"t",3)');
    expect(await read("D1")).toBe('[[[1,null],["x",true]],1,null]');
    expect(await read("D2")).toBe("[[[1]],0,null]");
    expect(await read("D3")).toBe('[[[7]],"t",3]');
  });

  test("repeating arguments travel as one list", async () => {
    const { write, read } = open();
    write("A1", "=AOP.ADDALL(1,2,3,4)");
    write("A2", "=AOP.ADDALL(1)");
    expect(await read("A1")).toBe(10);
    expect(await read("A2")).toBe(1);
  });

  test("an error among the arguments is the answer without a call, unless the function allows errors", async () => {
    const { write, read, gateway } = open();
    write("A1", "=1/0");
    write("B1", "=AOP.TOTAL(A1:A3)");
    write("B2", "=AOP.ERRORS(A1)");
    expect(await read("B1")).toBe("#DIV/0!");
    expect(await read("B2")).toBe("object");
    expect(gateway.batches.flat().map(({ id }) => id)).toEqual(["AOP_ERRORS"]);
  });

  test("a function's own error keeps its sentence in the cell and in cells that depend on it", async () => {
    const { write, workbook } = open();
    write("A1", "=AOP.REFUSE(1)");
    write("A2", "=A1+1");
    await workbook.calculation.settled();
    const [[first], [second]] = workbook.sheets.active.cells.values({ row: 0, column: 0, rows: 2, columns: 1 }) as [
      [unknown],
      [unknown],
    ];
    expect(first).toEqual({ error: "#VALUE!", message: "Lead time must be positive: D7." });
    expect(second).toEqual(first);
  });

  test("an answer of null is an empty text", async () => {
    const { write, read } = open();
    write("A1", "=AOP.NOTHING()");
    expect(await read("A1")).toBe("");
  });

  test("a scalar parameter given a range is asked for each cell, in one batch", async () => {
    const { write, readBlock, gateway } = open();
    write("A1", [[1], [2], [3]]);
    write("C1", "=AOP.ADDALL(A1:A3,10)");
    expect(await readBlock("C1:C3")).toEqual([[11], [12], [13]]);
    expect(gateway.batches).toHaveLength(1);
  });

  test("a new formula shows #BUSY! until the answer is there, a recalculated one its old value; no dependant sees anything half-done", async () => {
    const { write, workbook } = open();
    const values = () => workbook.sheets.active.cells.values({ row: 0, column: 1, rows: 1, columns: 2 })[0];
    write("A1", 3);
    write("B1", "=AOP.TOTAL(A1)");
    write("C1", "=IFERROR(B1,-1)");
    await Promise.resolve();
    expect(values()).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
    await workbook.calculation.settled();
    expect(values()).toEqual([3, 3]);
    write("A1", 4);
    await Promise.resolve();
    expect(values()).toEqual([3, 3]);
    await workbook.calculation.settled();
    expect(values()).toEqual([4, 4]);
  });

  test("a saved workbook keeps its values until the add-in is there, then calculates", async () => {
    const { write, workbook } = open();
    write("A1", 3);
    write("B1", "=AOP.ROWSOF(A1)");
    write("E1", "=SUM(B1#)");
    await workbook.calculation.settled();
    const snapshot = workbook.snapshot();
    const other = gridOf(createWorkbook(snapshot));
    expect(await other.readBlock("B1:B3")).toEqual([[1], [2], [3]]);
    other.write("A1", 4);
    expect(await other.readBlock("B1:B4")).toEqual([[1], [2], [3], [null]]);
    expect(await other.read("E1")).toBe(6);
    other.workbook.calculation.attach(library());
    expect(await other.readBlock("B1:B4")).toEqual([[1], [2], [3], [4]]);
    expect(await other.read("E1")).toBe(10);
  });

  test("without an add-in an unknown function is #NAME?", async () => {
    const { write, read } = gridOf();
    write("A1", "=AOP.UNKNOWN(1)");
    write("A2", "=NOSUCH(1)");
    expect(await read("A1")).toBe("#NAME?");
    expect(await read("A2")).toBe("#NAME?");
  });

  test("a gateway that fails gives #VALUE! with the reason", async () => {
    const { write, workbook } = gridOf();
    const gateway = library();
    workbook.calculation.attach({
      declarations: gateway.declarations,
      invoke: () => Promise.reject(new Error("the add-in was closed")),
    });
    write("A1", "=AOP.TOTAL(B1:B2)");
    await workbook.calculation.settled();
    expect(workbook.sheets.active.cells.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toEqual({
      error: "#VALUE!",
      message: "the add-in was closed",
    });
  });

  test("the number of passes is the depth of the chain of custom functions plus one", async () => {
    const { write, workbook } = open();
    const before = workbook.calculation.statistics.passes;
    const resume = workbook.calculation.suspend();
    write("A1", [[1, 2]]);
    write("A3", "=AOP.DOUBLE(A1:B1)");
    write("A5", "=AOP.DOUBLE(A3#)");
    write("A7", "=AOP.DOUBLE(A5#)");
    write("A9", "=SUM(A7#)");
    resume();
    await workbook.calculation.settled();
    expect(workbook.calculation.statistics.passes - before).toBe(4);
  });
});
