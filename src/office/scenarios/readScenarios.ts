import { inScenario } from "../../plan/layout/inScenario";
import { numberFormatPattern } from "../../plan/numberFormats";
import { scenarioNames } from "../../plan/scenarioNames";
import { madeName } from "../manifest/madeName";
import { runInExcel } from "../runInExcel";
import { planAtHand } from "../read/planAtHand";
import { namesOfScenarios } from "./namesOfScenarios";
import type { ScenarioChange, ScenarioSet } from "./ScenarioSet";

const grids = [
  "Plan_Currency",
  "Scenario_Name",
  "Scenario_Status",
  "Compared_State",
  "Scenario_Measures",
  "Scenario_Now",
];
const tables = ["Assume", "ScenarioDrivers", "ScenarioResults"];
const formats = ["units", "units1", "money", "percent"] as const;

/** Reads the scenarios of the plan. */
export function readScenarios(): Promise<ScenarioSet> {
  return runInExcel(async (context) => {
    const { manifest, plan } = await planAtHand(context, grids, tables);
    const currency = plan.text("Plan_Currency");
    const now = context.workbook.names.getItem(madeName(manifest.names, "Scenario_Now") ?? "").getRange();
    now.load("numberFormat");
    await context.sync();
    const patterns = now.numberFormat.map((row) => String(row[0]));
    const assumptions = plan.rows("Assume").map((row) => ({
      ...{ id: String(row.ID), driver: String(row.Driver), unit: String(row.Unit) },
      base: Number(row.Base),
      ...{ Upside: Number(row.Upside), Downside: Number(row.Downside) },
    }));
    const status = plan.grid("Scenario_Status");
    const named = plan.rows("ScenarioDrivers").map((row, index) => ({
      scenario: String(row.Scenario ?? "").trim(),
      change: changeOf(row, String(status[index]?.[0] ?? ""), assumptions),
    }));
    const columns = (name: string): ScenarioChange[] =>
      name === "Upside" || name === "Downside"
        ? assumptions
            .filter((row) => row[name] !== row.base)
            .map(({ id, driver, unit, [name]: value }) => ({ id, driver, unit, value }))
        : [];
    const inForce = plan.text("Scenario_Name");
    return {
      inForce,
      scenarios: namesOfScenarios([...scenarioNames, ...named.map(({ scenario }) => scenario)]).map((name) => ({
        name,
        changes: [
          ...columns(name),
          ...named.filter(({ scenario }) => scenario.toLowerCase() === name.toLowerCase()).map(({ change }) => change),
        ],
      })),
      assumptions: assumptions.map(({ id, driver, unit, base }) => ({ id, driver, unit, base })),
      state: plan.text("Compared_State"),
      currency,
      measures: plan.grid("Scenario_Measures").map(([label], row) => ({
        label: String(label),
        format: formats.find((name) => numberFormatPattern(name, currency) === patterns[row]) ?? "units1",
      })),
      results: plan.rows("ScenarioResults").flatMap((row) => {
        const { Scenario: scenario, Measure: measure, Value: value } = row;
        return scenario === "" || (typeof value !== "number" && typeof value !== "string")
          ? []
          : [{ scenario: String(scenario), measure: String(measure), value }];
      }),
    };
  });
}

function changeOf(
  row: Readonly<Record<string, unknown>>,
  status: string,
  assumptions: readonly { readonly id: string; readonly driver: string; readonly unit: string }[],
): ScenarioChange {
  const id = String(row.ID ?? "");
  const known = assumptions.find((each) => each.id === id);
  const value = typeof row.Value === "number" ? row.Value : String(row.Value ?? "");
  return {
    ...{ id, driver: known?.driver ?? "", unit: known?.unit ?? "", value },
    ...(status === inScenario ? {} : { problem: status }),
  };
}
