import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import { runInExcel } from "../runInExcel";
import { planAtHand } from "../read/planAtHand";
import { planTable } from "../read/planTable";

/** Gives an assumption another value in a scenario: in its row where there is one, else in the first blank row, else in a new one. */
export function writeScenarioChange(change: {
  readonly scenario: string;
  readonly id: string;
  readonly value: number;
  readonly why: string;
}): Promise<void> {
  return runInExcel(async (context) => {
    const scenario = change.scenario.trim();
    if (scenario === "") throw new DomainError("invalid", "office.scenarios.name");
    const { manifest, plan } = await planAtHand(context, [], ["Assume"]);
    if (!plan.rows("Assume").some(({ ID }) => ID === change.id))
      throw new DomainError("invalid", "office.scenarios.id", { id: change.id });
    const { table, body, width, columnOf } = await planTable(context, manifest, "ScenarioDrivers");
    const columns = ["Scenario", "ID", "Value", "Why"].map(columnOf);
    const [nameColumn = 0, idColumn = 0] = columns;
    const key = (row: readonly unknown[]): string =>
      `${comparableKey(String(row[nameColumn] ?? ""))} ${String(row[idColumn] ?? "")}`;
    const own = body.values.findIndex((row) => key(row) === `${comparableKey(scenario)} ${change.id}`);
    const at = own >= 0 ? own : body.values.findIndex((row) => row.every((value) => value === ""));
    const row = new Array<string | number>(width).fill("");
    [scenario, change.id, change.value, change.why].forEach((cell, index) => (row[columns[index] ?? 0] = cell));
    if (at >= 0) body.getRow(at).values = [row];
    else table.rows.add(undefined, [row]);
    await context.sync();
  });
}
