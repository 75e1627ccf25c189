import { DomainError } from "../../core/DomainError";
import { runInExcel } from "../runInExcel";
import { planAtHand } from "../read/planAtHand";
import { planTable } from "../read/planTable";
import { writeSetting } from "../writeSetting";

/**
 * Opens the last closed period again and forgets what its closing kept, so that the plan stands as before. Its sales stay on the sales list.
 * @returns the label of the period
 */
export function reopenPeriod(): Promise<string> {
  return runInExcel(async (context) => {
    const { manifest, plan } = await planAtHand(context, ["Plan_Cal", "Closed_Periods"], ["PlanVersions", "Setup"]);
    const closed = plan.figure("Closed_Periods");
    if (closed === 0) throw new DomainError("invalid", "office.year.noneClosed");
    const { body, width, columnOf } = await planTable(context, manifest, "PlanVersions");
    const [at, sku] = [columnOf("Closed"), columnOf("SKU")];
    body.values.forEach((row, index) => {
      const isKeptThen = row[sku] !== "" && Number(row[at]) >= closed - 1;
      if (isKeptThen) body.getRow(index).values = [new Array<string>(width).fill("")];
    });
    await writeSetting(context, manifest, "Periods closed", closed - 1);
    return String(plan.grid("Plan_Cal")[closed - 1]?.[0] ?? "");
  });
}
