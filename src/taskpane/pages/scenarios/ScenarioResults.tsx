import { Subtitle2 } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import { useFigureStyles } from "../../components/useFigureStyles";
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
  return (
    <>
      <Figures title={message("taskpane.scenarios.results")} names={names} measures={measures} value={value} />
      <Figures
        title={message("taskpane.scenarios.differences")}
        names={names.filter((name) => name !== "Base")}
        measures={measures}
        value={difference}
      />
    </>
  );
}

interface FiguresProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly measures: readonly string[];
  readonly value: (scenario: string, measure: string) => number | null;
}

function Figures({ title, names, measures, value }: FiguresProps) {
  const styles = useFigureStyles();
  return (
    <section>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      {/* Many scenarios are wider than the pane: they are scrolled, also by keyboard. */}
      <div style={{ overflowX: "auto" }} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className={styles.text}>
                {message("taskpane.scenarios.figure")}
              </th>
              {names.map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row" className={styles.text}>
                  {measure}
                </th>
                {names.map((name) => {
                  const found = value(name, measure);
                  return (
                    <td key={name} className={styles.number}>
                      {found === null ? "" : figure(found)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
