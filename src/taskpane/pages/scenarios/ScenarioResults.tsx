import { message } from "../../../messages/message";
import type { ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import { Figures } from "../../components/Figures";
import { measureText } from "./measureText";

/** What each scenario came to, side by side, and how far that is from Base. */
export function ScenarioResults({ set }: { set: ScenarioSet }) {
  const names = [...new Set(set.results.map(({ scenario }) => scenario))];
  if (names.length === 0) return null;
  const value = (scenario: string, measure: string): number | null => {
    const found = set.results.find((each) => each.scenario === scenario && each.measure === measure)?.value;
    return typeof found === "number" ? found : null;
  };
  const difference = (scenario: string, measure: string): number | null => {
    const [own, base] = [value(scenario, measure), value("Base", measure)];
    return own === null || base === null ? null : own - base;
  };
  const measures = set.measures.filter(({ label }) => names.some((name) => value(name, label) !== null));
  const table = (shown: readonly string[], of: typeof value) => ({
    columns: [message("taskpane.scenarios.figure"), ...shown],
    rows: measures.map(({ label, format }) => [
      format === "money" ? message("taskpane.scenarios.money", { label, currency: set.currency }) : label,
      ...shown.map((name) => {
        const found = of(name, label);
        return found === null ? "" : measureText(found, format);
      }),
    ]),
  });
  const others = names.filter((name) => name !== "Base");
  return (
    <>
      <Figures title={message("taskpane.scenarios.results")} {...table(names, value)} />
      <Figures title={message("taskpane.scenarios.differences")} {...table(others, difference)} />
    </>
  );
}
