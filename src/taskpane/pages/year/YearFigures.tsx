import { Body1, Subtitle2 } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { YearSoFar } from "../../../office/year/YearSoFar";
import { forecastSteps } from "../../../plan/layout/trackingBlocks";
import { Figures } from "../../components/Figures";
import { plainNumber } from "../../plainNumber";

// A little less than nothing rounds to -0, which reads as if something were missing.
const money = (value: number): string => plainNumber(Math.round(value) + 0);
const points = (share: number): string => (100 * share).toFixed(1);
/** The step that the model takes by itself: nobody changes figures in it. */
const modelStep = forecastSteps[1];
/** A sentence that goes on after the name of its line: "Is 5 % below plan" becomes "is 5 % below plan". */
const goingOn = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Plan, actual and estimate; the bridge between them; and what each step of the forecast took off its error. */
export function YearFigures({ year }: { year: YearSoFar }) {
  const { revenue } = year;
  const hurt = year.steps.filter(({ takenOff }) => takenOff !== null && takenOff < -0.0005);
  return (
    <>
      <Figures
        title={message("taskpane.year.revenue", { currency: year.currency })}
        columns={[
          "",
          ...(["plan", "actual", "difference"] as const).map((name) => message(`taskpane.year.column.${name}`)),
        ]}
        rows={[
          row("taskpane.year.row.toDate", revenue.planToDate, revenue.actualToDate),
          row("taskpane.year.row.year", revenue.plan, revenue.estimate),
        ]}
      />
      {year.statement.length > 0 && <Statement year={year} />}
      {year.closed > 0 && (
        <Figures
          title={message("taskpane.year.bridge")}
          columns={[message("taskpane.year.effect"), message("taskpane.year.amount")]}
          rows={year.bridge.map(({ effect, amount }) => [effect, money(amount)])}
        />
      )}
      {year.steps.length > 0 && (
        <Figures
          title={message("taskpane.year.steps")}
          columns={[
            message("taskpane.year.step"),
            message("taskpane.year.column.error"),
            message("taskpane.year.column.takenOff"),
          ]}
          rows={year.steps.map(({ step, error, takenOff }) => [
            step,
            points(error),
            takenOff === null ? "" : points(takenOff),
          ])}
        />
      )}
      {hurt.map(({ step, takenOff }) => (
        <Body1 key={step}>
          {message(step === modelStep ? "taskpane.year.hurt.model" : "taskpane.year.hurt", {
            step,
            points: points(-(takenOff ?? 0)),
          })}
        </Body1>
      ))}
    </>
  );
}

/** The P&L: the closed periods, or before the first one the year; and what its deviations ask. */
function Statement({ year }: { year: YearSoFar }) {
  const asked = year.statement.filter(({ question }) => question !== "");
  const isBegun = year.closed > 0;
  return (
    <>
      <Figures
        title={message(isBegun ? "taskpane.year.statement.toDate" : "taskpane.year.statement.year", {
          currency: year.currency,
        })}
        columns={[
          "",
          ...(["plan", "actual", "difference"] as const).map((name) => message(`taskpane.year.column.${name}`)),
        ]}
        rows={year.statement.map(({ line, ...figures }) => {
          const [plan, actual] = isBegun
            ? [figures.planToDate, figures.actualToDate]
            : [figures.plan, figures.estimate];
          return [line, money(plan), money(actual), money(actual - plan)];
        })}
      />
      {asked.length > 0 && (
        <section>
          <Subtitle2 as="h2" block>
            {message("taskpane.year.questions")}
          </Subtitle2>
          {asked.map(({ line, question, comment }) => (
            <Body1 key={line} as="p" block>
              <strong>{line}</strong> {goingOn(question)} {comment}
            </Body1>
          ))}
        </section>
      )}
    </>
  );
}

function row(label: string, plan: number, actual: number): readonly string[] {
  return [message(label), money(plan), money(actual), money(actual - plan)];
}
