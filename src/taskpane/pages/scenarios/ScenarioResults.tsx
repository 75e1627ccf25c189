import { message } from "../../../messages/message";
import type { ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import { Figures } from "../../components/Figures";
import { plainNumber } from "../../plainNumber";

/** Shares and days need decimals, money and units do not. */
const figure = (value: number): string =>
  plainNumber(Math.abs(value) < 100 ? Number(value.toFixed(3)) : Math.round(value));

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
  const measures = set.measures.filter((measure) => names.some((name) => value(name, measure) !== null));
  const table = (shown: readonly string[], of: typeof value) => ({
    columns: [message("taskpane.scenarios.figure"), ...shown],
    rows: measures.map((measure) => [
      measure,
      ...shown.map((name) => {
        const found = of(name, measure);
        return found === null ? "" : figure(found);
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
