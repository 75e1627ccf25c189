import { FormulaGraph } from "../../../src/workbench/host/model/calculation/FormulaGraph";
import { gridOf } from "./support/gridOf";
import { littleGateway } from "./support/littleGateway";

/** A plan as large as ours: 130 items, 3,900 rows of history, some 300 formulas of which 60 are custom functions in a chain of six. */
test("a plan of 130 items: few passes, few calls, and one pass for an edit that reaches only native formulas", async () => {
  const { workbook, write, read } = gridOf();
  const gateway = littleGateway({
    "AOP.SERIES": {
      parameters: [
        ["units", "matrix"],
        ["items", "matrix"],
        ["keys", "matrix"],
      ],
      answer: (units: number[][], items: string[][], keys: string[][]) => {
        const sums = new Map<string, number>();
        items.forEach(([item = ""], index) => sums.set(item, (sums.get(item) ?? 0) + (units[index]?.[0] ?? 0)));
        return keys.map(([key = ""]) => Array.from({ length: 36 }, (_, period) => (sums.get(key) ?? 0) / 36 + period));
      },
    },
    "AOP.STEP": {
      parameters: [["block", "matrix"]],
      answer: (block: number[][]) => block.map((row) => row.slice(0, 12).map((cell) => cell + 1)),
    },
  });
  const timings: Record<string, number> = {};
  const timed = async (label: string, work: () => void): Promise<void> => {
    const start = performance.now();
    work();
    await workbook.calculation.settled();
    timings[label] = Math.round(performance.now() - start);
  };
  const items = Array.from({ length: 130 }, (_, index) => [`SKU-${index}`, 10 + index, index % 3 === 0 ? "A" : "B"]);
  const history = Array.from({ length: 3900 }, (_, index) => [
    45_658 + (index % 365),
    `SKU-${index % 130}`,
    (index * 7) % 50,
    `R${index % 4}`,
  ]);
  const table = (sheetName: string, name: string, header: string[], rows: (string | number)[][]) => {
    const { id, cells } = workbook.sheets.add(sheetName);
    const area = { row: 0, column: 0, rows: rows.length + 1, columns: header.length };
    cells.write(area, [header, ...rows]);
    workbook.tables.add({ sheetId: id, ...area }, true, name);
  };
  const resume = workbook.calculation.suspend();
  workbook.calculation.attach(gateway);
  table("Items", "ItemMaster", ["SKU", "Price", "Class"], items);
  table("Sales history", "History", ["Date", "SKU", "Units", "Region"], history);
  write("Sheet1!A1", 1);
  workbook.names.add("Factor", "=Sheet1!$A$1");
  for (let sheet = 1; sheet <= 10; sheet += 1) {
    workbook.sheets.add(`Plan ${sheet}`);
    const at = (address: string) => `'Plan ${sheet}'!${address}`;
    workbook.names.add(`Hist_${sheet}`, `='Plan ${sheet}'!$A$10#`);
    write(at("A10"), "=AOP.SERIES(History[Units],History[SKU],ItemMaster[SKU])");
    let before = "A10#";
    for (let step = 1; step <= 5; step += 1) {
      const anchor = `A${10 + step * 150}`;
      write(at(anchor), `=AOP.STEP(${before}+${sheet * 1000})`);
      before = `${anchor}#`;
    }
    write(at("A1000"), `=${before}*ItemMaster[Price]*Factor`);
    write(at("A1200"), "=MMULT(SEQUENCE(1,ROWS(A1000#),1,0),A1000#)");
    write(at("A1202"), "=MMULT(A1000#,SEQUENCE(COLUMNS(A1000#),1,1,0))");
    write(at("C1202"), "=COUNTIF(History[SKU],ItemMaster[SKU])");
    write(at("E1202"), '=SUMIFS(History[Units],History[SKU],ItemMaster[SKU],History[Region],"R1")');
    write(at("G1202"), "=XLOOKUP(ItemMaster[SKU],History[SKU],History[Units],0)");
    for (let row = 0; row < 20; row += 1)
      write(at(`I${1202 + row}`), `=SUMPRODUCT(A1000#*(ItemMaster[Class]="A"))+SUM(Hist_${sheet})+${row}`);
  }
  await timed("first calculation", resume);
  const { passes } = workbook.calculation.statistics;
  expect(passes).toBeLessThanOrEqual(8);
  // Ten sheets ask the same SERIES once; the steps differ by sheet.
  expect(workbook.calculation.statistics.customFunctionCalls).toBe(51);
  const total = await read("'Plan 3'!I1202");
  await timed("edit of a price", () => write("Items!B2", 99));
  expect(await read("'Plan 3'!I1202")).not.toBe(total);
  expect(workbook.calculation.statistics.passes).toBe(passes + 1);
  expect(workbook.calculation.statistics.customFunctionCalls).toBe(51);
  await timed("edit of a factor", () => write("Sheet1!A1", 2));
  await timed("edit of the history", () => write("'Sales history'!C5", 1000));
  expect(workbook.calculation.statistics.customFunctionCalls).toBe(102);
  await timed("a row in the history", () => workbook.tables.get("History").addRows([[45_700, "SKU-5", 9, "R1"]]));
  await timed("a row inserted above", () =>
    workbook.sheets.get("Plan 1").cells.insert({ row: 2, column: 0, rows: 1, columns: 16_384 }, "down"),
  );
  await timed("full calculation", () => workbook.calculation.calculate("full"));
  if (process.env["AOP_TIMINGS"]) console.warn(JSON.stringify(timings));
  // Nothing new was asked since the row was added: a full calculation asks again only what it has no answer for.
  expect(workbook.calculation.statistics.customFunctionCalls).toBe(153);
}, 60_000);

test("a formula of 200 precedents, each a formula of its own, looks for them twice and not once for each", async () => {
  const { workbook, write, read } = gridOf();
  const resume = workbook.calculation.suspend();
  const places = Array.from({ length: 200 }, (_, index) => index + 1);
  write("Sheet1!C1", 1);
  write(`Sheet1!A1`, `=${places.map((row) => `B${row}`).join("+")}`);
  for (const row of places) write(`Sheet1!B${row}`, `=C1*${row}`);
  const looks = jest.spyOn(FormulaGraph.prototype, "producing");
  resume();
  expect(await read("Sheet1!A1")).toBe((200 * 201) / 2);
  // 200 precedents of A1, twice, and the one of each of them.
  expect(looks.mock.calls.length).toBeLessThanOrEqual(2 * 200 + 200);
  looks.mockRestore();
});
