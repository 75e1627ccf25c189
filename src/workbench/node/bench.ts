import { existsSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../host/model/createWorkbook";
import { measurePlan } from "./bench/measurePlan";
import { planArguments } from "./plan/planArguments";
import { readTables } from "./plan/readTables";
import { projectFolder } from "./projectFolder";

/** The companies that are planned; the last one only where its data lie beside the project. */
const companies = [
  { company: "sample", words: ["--sample"] },
  { company: "superstore", words: ["--superstore"] },
  { company: "adventureworks", words: ["--dir", join(projectFolder(), "../shared/data/adventureworks")] },
];

/** `npm run bench`, the part that plans: one JSON line a figure. */
async function bench(): Promise<void> {
  for (const { company, words } of companies) {
    const folder = words[1];
    if (folder !== undefined && !existsSync(folder)) {
      console.error(`${company}: left out, its data are not beside the project.`);
      continue;
    }
    const tables = await readTables(planArguments([...words, "--out", "unused.xlsx"]));
    const model = createWorkbook();
    const figures = await measurePlan(model, tables, join(projectFolder(), "dist")).finally(() => model.dispose());
    for (const [figure, { value, unit }] of Object.entries(figures)) {
      console.log(JSON.stringify({ bench: "plan", company, figure, value: Math.round(value * 100) / 100, unit }));
    }
  }
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
