import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { writeXlsx } from "../xlsx/writeXlsx";
import { createWorkbook } from "../host/model/createWorkbook";
import { makePlan, PlanFailed } from "./plan/makePlan";
import { ArgumentError, help, planArguments } from "./plan/planArguments";
import { isSound, planOutcome } from "./plan/PlanOutcome";
import { ProgressBar } from "./plan/ProgressBar";
import { readTables } from "./plan/readTables";
import { summaryText } from "./plan/summaryText";
import { projectFolder } from "./projectFolder";

/** `npm run plan`: gives the exit code. */
async function plan(words: readonly string[]): Promise<number> {
  const wanted = planArguments(words);
  if (wanted.help) {
    console.log(help);
    return 0;
  }
  const started = performance.now();
  const addin = join(projectFolder(), "dist");
  if (!existsSync(join(addin, "taskpane.html")))
    throw new ArgumentError("The add-in is not built yet. Run: npm run build");
  const tables = await readTables(wanted);
  const file = resolve(wanted.out);
  const bar = new ProgressBar(process.stderr);
  const model = createWorkbook();
  try {
    const workbook = await makePlan(model, {
      tables,
      chosen: wanted.chosen,
      addin,
      onStep: ({ step, done, total }) => bar.show(step, done, total),
    }).finally(() => bar.end());
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await writeXlsx(workbook));
    const outcome = planOutcome(
      workbook,
      tables.map((table) => table.name),
    );
    const seconds = (performance.now() - started) / 1000;
    // maxRSS is in kilobytes.
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log(summaryText(outcome, { seconds, megabytes, file: relative(process.cwd(), file) || file }));
    return isSound(outcome) ? 0 : 1;
  } finally {
    model.dispose();
  }
}

plan(process.argv.slice(2)).then(
  // The timers of the embedded page may outlive the plan: the program ends here.
  (code) => process.exit(code),
  (error: unknown) => {
    const isSentence = error instanceof ArgumentError || error instanceof PlanFailed;
    console.error(isSentence ? error.message : error);
    process.exit(error instanceof ArgumentError ? 2 : 1);
  },
);
