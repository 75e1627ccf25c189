import { existsSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../host/model/createWorkbook";
import { measurePlan } from "./bench/measurePlan";
import { measureScale } from "./bench/measureScale";
import { planArguments } from "./plan/planArguments";
import { readTables } from "./plan/readTables";
import { projectFolder } from "./projectFolder";

/** The companies that are planned; the last one only where its data lie beside the project. */
const companies = [
  { company: "sample", words: ["--sample"] },
  { company: "superstore", words: ["--superstore"] },
  { company: "adventureworks", words: ["--dir", join(projectFolder(), "../shared/data/adventureworks")] },
];

const directory = join(projectFolder(), "dist");

/** `npm run bench`, the parts that open the built add-in: one JSON line a figure. */
async function bench(wanted: readonly string[]): Promise<void> {
  if (wanted.includes("scale")) {
    for (const [figure, { value, unit }] of Object.entries(await measureScale(directory)))
      console.log(JSON.stringify({ bench: "scale", figure, value: rounded(value), unit }));
  }
  if (wanted.includes("plan")) await benchPlans();
}

async function benchPlans(): Promise<void> {
  for (const { company, words } of companies) {
    const folder = words[1];
    if (folder !== undefined && !existsSync(folder)) {
      console.error(`${company}: left out, its data are not beside the project.`);
      continue;
    }
    const tables = await readTables(planArguments([...words, "--out", "unused.xlsx"]));
    const model = createWorkbook();
    const figures = await measurePlan(model, tables, directory).finally(() => model.dispose());
    for (const [figure, { value, unit }] of Object.entries(figures)) {
      console.log(JSON.stringify({ bench: "plan", company, figure, value: rounded(value), unit }));
    }
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

bench(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
