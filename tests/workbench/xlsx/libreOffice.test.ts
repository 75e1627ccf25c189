import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readCsv } from "../../../src/workbench/xlsx/readCsv";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { sampleWorkbook } from "./sampleWorkbook";

/** LibreOffice reads the file independently of us. It is not part of the toolchain: where it is not installed, these are skipped. */
const soffice = [
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
].find((program) => fs.existsSync(program));
const withLibreOffice = soffice ? describe : describe.skip;

withLibreOffice("LibreOffice (skipped where soffice is not installed)", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "aop-xlsx-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const convert = (file: string, format: string): void => {
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync(
      soffice ?? "",
      [profile, "--headless", "--convert-to", format, "--outdir", path.join(folder, "out"), file],
      { stdio: "pipe", timeout: 120_000 },
    );
  };

  it("opens a written workbook, and its plain cells and native formulas show their values", async () => {
    const file = path.join(folder, "plan.xlsx");
    fs.writeFileSync(file, await writeXlsx(sampleWorkbook));
    convert(file, "csv");
    expect(readCsv(fs.readFileSync(path.join(folder, "out", "plan.csv"), "utf8"))).toEqual([
      ["Month", "Units"],
      ["2026-01-01", 12.5],
      ["2026-02-01", 20],
      ["=text, not a formula", "TRUE"],
    ]);
  }, 120_000);

  it("saves a workbook that we read: an ordinary .xlsx by another program", async () => {
    const file = path.join(folder, "again.xlsx");
    fs.writeFileSync(file, await writeXlsx(sampleWorkbook));
    convert(file, "xlsx");
    const read = await readXlsx(fs.readFileSync(path.join(folder, "out", "again.xlsx")));
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(["Data", "Plan it's", "Settings"]);
    const [data, plan] = read.sheets;
    expect(data?.cells.find((cell) => cell.row === 1 && cell.column === 1)?.value).toBe(12.5);
    expect(data?.cells.find((cell) => cell.row === 1 && cell.column === 0)?.value).toBe(46023);
    expect(data?.tables[0]?.name).toBe("History");
    expect(plan?.cells.find((cell) => cell.row === 5 && cell.column === 0)?.value).toBe(32.5);
    // LibreOffice knows no spills: it keeps the series over cells and drops the one over a spill.
    expect(plan?.charts[0]?.title).toBe("Units");
    expect(plan?.charts[0]?.series[0]?.values).toMatch(/^=\$?Data[.!]\$B\$2:\$B\$3$/);
  }, 120_000);
});
