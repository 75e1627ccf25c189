import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ArgumentError, planArguments } from "../../../../src/workbench/node/plan/planArguments";
import { readTables } from "../../../../src/workbench/node/plan/readTables";

describe("the tables of npm run plan", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "aop-tables-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  it("become sheets of their own, the history first, each with a name of its own", async () => {
    write("bom.csv", "parent,component,quantity\nA,B,1\n");
    write("sales history.csv", "month,sku,units\n2026-01-01,A,1\n");
    const again = write("again.csv", "sku,price\nA,2\n");
    const sheets = await readTables(planArguments(["--dir", folder]));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["sales history", "again", "bom"]);
    const twice = await readTables(planArguments(["--items", again, "--stock", again]));
    expect(twice.map((sheet) => [sheet.id, sheet.name])).toEqual([
      ["table1", "again"],
      ["table2", "again 2"],
    ]);
  });

  it("of the sample company are those that its index lists", async () => {
    const sheets = await readTables(planArguments(["--sample"]));
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      "Sales data",
      "Articles",
      "Bill of materials",
      "Work plan",
      "Work centers",
      "Supplier prices",
      "Purchase orders",
      "Freight rates",
      "Carrier quotes",
    ]);
  });

  it("that are missing are named in a sentence", async () => {
    await expect(readTables(planArguments(["--history", "no/such.csv"]))).rejects.toThrow(
      /There is no file .*such\.csv/,
    );
    await expect(readTables(planArguments(["--dir", "no-such-folder"]))).rejects.toThrow(ArgumentError);
    const empty = write("empty.csv", "");
    await expect(readTables(planArguments(["--history", empty]))).rejects.toThrow(/has no rows/);
  });
});
