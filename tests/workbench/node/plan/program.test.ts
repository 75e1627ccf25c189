import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../../../src/workbench/xlsx/readXlsx";

/** The built program, as `npm run plan` starts it: `npm test` builds it first, `npm run plan -- --help` does too. */
const root = path.resolve(__dirname, "../../../..");
const program = path.join(root, "build/node/plan.js");
const adventureWorks = path.resolve(root, "../shared/data/adventureworks");

describe("npm run plan", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "aop-plan-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=4096", program, ...words], {
      encoding: "utf8",
      cwd: folder,
    });
    return { status, stdout, stderr };
  };

  it("makes the sample company's plan of demand: exit 0, all checks pass, no error cell, and a workbook that holds it all", async () => {
    const result = run("--sample", "--template", "demand", "--currency", "EUR", "--out", "sample.xlsx");
    expect([result.status, result.stderr.match(/defect|Error/)]).toEqual([0, null]);
    expect(result.stdout).toMatch(/Checks +all \d+ pass\n/);
    expect(result.stdout).toMatch(/no cell shows an error/);
    expect(result.stdout).toMatch(/Time +\d+\.\d s, \d+ MB of memory/);
    const workbook = await readXlsx(fs.readFileSync(path.join(folder, "sample.xlsx")));
    const cells = workbook.sheets.flatMap((sheet) => sheet.cells);
    const live = cells.filter((cell) => cell.formula?.includes("AOP."));
    expect(live.length).toBeGreaterThan(10);
    expect(live.every((cell) => cell.value !== null && typeof cell.value !== "object")).toBe(true);
    expect(workbook.sheets.flatMap((sheet) => sheet.charts).length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(workbook.settings)).toEqual(expect.arrayContaining(["aop.plan", "aop.choices"]));
    // What the user named prevails, the rest is suggested.
    expect(JSON.parse(JSON.parse(workbook.settings["aop.choices"] ?? "") as string)).toMatchObject({
      currency: "EUR",
      horizon: 12,
      pattern: "month",
    });
  }, 120_000);

  it("plans Superstore from its order lines alone", () => {
    const result = run("--superstore", "--out", "superstore.xlsx");
    expect([result.status, result.stderr.match(/defect|Error/)]).toEqual([0, null]);
    expect(result.stdout).toMatch(/Checks +all \d+ pass\n/);
  }, 180_000);

  it("says what is wrong with a history and writes nothing", () => {
    fs.writeFileSync(path.join(folder, "bad.csv"), "Date,Item,Units\nsoon,A,1\nlater,A,2\nnever,B,3\n");
    const result = run("--history", "bad.csv", "--out", "bad.xlsx");
    expect(result.status).toBe(1);
    expect(result.stderr).toContain(
      "None of the 3 entries in 'Date' of bad reads as a date (the first is 'soon', bad!A2).",
    );
    expect(fs.existsSync(path.join(folder, "bad.xlsx"))).toBe(false);
  }, 60_000);

  it("tells a wrong argument from a plan that failed: exit 2", () => {
    const result = run("--history", "missing.csv");
    expect([result.status, result.stderr]).toEqual([2, expect.stringMatching(/^There is no file .*missing\.csv\.\n$/)]);
  }, 60_000);
});

const withAdventureWorks = fs.existsSync(adventureWorks) ? describe : describe.skip;

withAdventureWorks("npm run plan on Adventure Works (skipped where ../shared/data is absent)", () => {
  it("takes its folder as given: exit 0, all checks pass, no error cell", () => {
    const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "aop-aw-")), "plan.xlsx");
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--max-old-space-size=4096", program, "--dir", adventureWorks, "--out", out],
      { encoding: "utf8" },
    );
    fs.rmSync(path.dirname(out), { recursive: true, force: true });
    expect(stdout).toMatch(/Checks +all \d+ pass\n/);
    expect(stdout).toMatch(/no cell shows an error/);
    expect(status).toBe(0);
  }, 300_000);
});
