import type { SheetSnapshot, WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { openAddin } from "../openAddin";
import type { ChosenOptions } from "./planArguments";

/** A step of the add-in's work, as it announces it. */
export interface PlanStep {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** The add-in could not make the plan; the message is its own sentence to the user. */
export class PlanFailed extends Error {}

/**
 * Makes a plan as a user does: the tables stand in a workbook, the history is selected, and the ribbon's button runs the
 * command of the built add-in through office.js. Gives the finished workbook.
 */
export async function makePlan(
  model: WorkbookModel,
  run: {
    readonly tables: readonly SheetSnapshot[];
    readonly chosen: ChosenOptions;
    /** Folder of the built add-in. */
    readonly addin: string;
    readonly onStep: (step: PlanStep) => void;
  },
): Promise<WorkbookSnapshot> {
  const [history] = run.tables;
  model.load({
    sheets: run.tables,
    names: [],
    settings: settingsFor(run.chosen),
    ...(history ? { activeSheet: history.name } : {}),
  });
  const addin = openAddin({ model, directory: run.addin });
  try {
    await addin.ready();
    let problem: string | null = null;
    addin.window.addEventListener("aop:progress", (event) => run.onStep((event as CustomEvent<PlanStep>).detail));
    addin.window.addEventListener("aop:failed", (event) => {
      problem = (event as CustomEvent<{ message: string }>).detail.message;
    });
    await addin.runCommand("createPlan");
    if (problem !== null) throw new PlanFailed(problem);
    await model.calculation.settled();
    if (addin.host.unserved.length > 0) {
      throw new PlanFailed(
        `The embedded Excel does not know ${addin.host.unserved.join(", ")}. That is a defect of ours.`,
      );
    }
    return model.snapshot();
  } finally {
    addin.close();
  }
}

/** The choices where the add-in keeps them: a setting is JSON, and the add-in keeps JSON text in it. */
function settingsFor(chosen: ChosenOptions): Record<string, string> {
  return Object.keys(chosen).length === 0 ? {} : { "aop.choices": JSON.stringify(JSON.stringify(chosen)) };
}
