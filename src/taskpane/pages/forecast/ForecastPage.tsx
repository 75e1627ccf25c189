import { Body1, Button, Caption1, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { goTo } from "../../../office/cells/goTo";
import type { PanePage } from "../../../office/host/showPane";
import { modelWords } from "../../../plan/modelWords";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { Say } from "../../components/Say";
import { ForecastChart } from "./ForecastChart";
import { ForecastFigures } from "./ForecastFigures";
import { LeagueTable } from "./LeagueTable";
import { OverrideForm } from "./OverrideForm";
import { useForecast } from "./useForecast";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { overflowWrap: "anywhere" },
});

/** The forecasts, item by item, where an error costs most first: chart, explanation, league of the models, and corrections with their reason. */
export function ForecastPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const forecast = useForecast();
  const { plan, order, item, place, explanation, isTrying, tryAll, done, action } = forecast;
  const { show, override, chooseModel, accept } = forecast;
  return (
    <PageFrame title={message("taskpane.forecast.title")}>
      <PlanReading
        isRead={plan !== null}
        problem={action.problem}
        cause={action.cause}
        reading={message("taskpane.forecast.reading")}
        openPage={openPage}
      />
      {plan && item && (
        <>
          <Field label={message("taskpane.forecast.item", { place: place + 1, total: order.length })}>
            <Select value={String(place)} onChange={(_, { value }) => show(Number(value))}>
              {order.map((position, index) => (
                <option key={position} value={String(index)}>
                  {[plan.items[position]?.sku, plan.items[position]?.description].filter(Boolean).join(" - ")}
                </option>
              ))}
            </Select>
          </Field>
          <ForecastChart plan={plan} item={item} fitted={explanation?.fitted ?? null} />
          <ForecastFigures plan={plan} item={item} />
          {explanation ? (
            <>
              <Body1 className={styles.text}>{explanation.sentence}</Body1>
              {explanation.league.length > 0 && <LeagueTable league={explanation.league} chosen={item.usedModel} />}
              {explanation.league.length > 0 && !explanation.hasAll && (
                <Button disabledFocusable={isTrying} onClick={tryAll}>
                  {message(isTrying ? "taskpane.forecast.trying" : "taskpane.forecast.tryAll")}
                </Button>
              )}
            </>
          ) : (
            <Caption1>{message("taskpane.forecast.explaining")}</Caption1>
          )}
          {plan.takesDecisions && (
            <Field label={message("taskpane.forecast.modelChoice")} hint={message("taskpane.forecast.modelHint")}>
              <Select value={item.chosenModel} disabled={action.isBusy} onChange={(_, { value }) => chooseModel(value)}>
                <option value="">{message("taskpane.forecast.models.auto")}</option>
                {modelWords
                  .filter((word) => word !== "auto")
                  .map((word) => (
                    <option key={word} value={word}>
                      {message(`taskpane.forecast.models.${word}`)}
                    </option>
                  ))}
              </Select>
            </Field>
          )}
          {item.refusal !== "" && (
            <Say intent="warning">
              {message("taskpane.forecast.notTaken", { model: item.chosenModel, reason: item.refusal })}
            </Say>
          )}
          <OverrideForm key={item.sku} plan={plan} isBusy={action.isBusy} save={override} />
          {done !== null && <Say intent="success">{done}</Say>}
          <div className={styles.buttons}>
            <Button disabledFocusable={place === 0} onClick={() => show(Math.max(0, place - 1))}>
              {message("taskpane.forecast.previous")}
            </Button>
            <Button appearance="primary" disabledFocusable={action.isBusy} onClick={accept}>
              {message("taskpane.forecast.next")}
            </Button>
            <Link as="button" onClick={() => void goTo(item.address)}>
              {message("taskpane.forecast.show")}
            </Link>
          </div>
        </>
      )}
    </PageFrame>
  );
}
