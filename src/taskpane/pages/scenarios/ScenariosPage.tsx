import { Body1, Button, Field, Link, makeStyles, Select, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import { goToPlanSheet } from "../../../office/cells/goToPlanSheet";
import type { PanePage } from "../../../office/host/showPane";
import type { ScenarioChange, ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import { BuildProgress } from "../../components/BuildProgress";
import { PageFrame } from "../../components/PageFrame";
import { PlanReading } from "../../components/PlanReading";
import { Say } from "../../components/Say";
import { ChangeForm } from "./ChangeForm";
import { ScenarioResults } from "./ScenarioResults";
import { useScenarios } from "./useScenarios";
import { valueText } from "./valueText";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** The scenarios of the plan: choose the one in force, name further ones, and compare what they come to. */
export function ScenariosPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { set, done, action, progress, choose, change, compare, cancel } = useScenarios();
  const [isOfForm, setOfForm] = useState(false);
  const beside =
    <Work extends unknown[]>(isForm: boolean, work: (...given: Work) => void) =>
    (...given: Work): void => {
      setOfForm(isForm);
      work(...given);
    };
  // Beside the button that was pressed: the form is a long way below the others.
  const news = (
    <>
      {action.isBusy && progress === null && <Spinner size="tiny" label={message("taskpane.scenarios.calculating")} />}
      {done !== null && <Say intent="success">{done}</Say>}
    </>
  );
  return (
    <PageFrame title={message("taskpane.scenarios.title")}>
      <PlanReading
        isRead={set !== null}
        problem={action.problem}
        cause={action.cause}
        reading={message("taskpane.scenarios.reading")}
        openPage={openPage}
      />
      {set && (
        <>
          <Field label={message("taskpane.scenarios.inForce")}>
            <Select
              value={set.inForce}
              disabled={action.isBusy}
              onChange={(_, { value }) => beside(false, choose)(value)}
            >
              {choices(set).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Body1>{set.state}</Body1>
          <Body1>{message("taskpane.scenarios.undo")}</Body1>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={action.isBusy} onClick={beside(false, compare)}>
              {message("taskpane.scenarios.compare")}
            </Button>
            {progress !== null && <Button onClick={cancel}>{message("taskpane.scenarios.cancel")}</Button>}
          </div>
          {progress !== null && <BuildProgress report={progress} label={message("taskpane.scenarios.comparing")} />}
          {!isOfForm && news}
          <ScenarioResults set={set} />
          <section>
            <Subtitle2 as="h2" block>
              {message("taskpane.scenarios.all")}
            </Subtitle2>
            {set.scenarios.map(({ name, changes }) =>
              changes.length === 0 ? (
                <Body1 key={name} as="p" block>
                  {message("taskpane.scenarios.none", { scenario: name })}
                </Body1>
              ) : (
                <div key={name}>
                  <Body1 as="p" block>
                    {name}
                  </Body1>
                  <ul className={styles.list} aria-label={name}>
                    {changes.map((each, index) => (
                      <li key={index}>{changeText(each)}</li>
                    ))}
                  </ul>
                </div>
              ),
            )}
          </section>
          <ChangeForm set={set} isBusy={action.isBusy} save={beside(true, change)} />
          {isOfForm && news}
          <Link as="button" onClick={() => void goToPlanSheet("scenarios")}>
            {message("taskpane.scenarios.show")}
          </Link>
        </>
      )}
    </PageFrame>
  );
}

/** The scenarios, and the one in force where nobody knows its name: the pane shows what is. */
function choices({ inForce, scenarios }: ScenarioSet): readonly string[] {
  const names = scenarios.map(({ name }) => name);
  return names.includes(inForce) ? names : [...names, inForce];
}

function changeText({ id, driver, value, unit, problem }: ScenarioChange): string {
  const shown = { id, driver, value: valueText(value, unit) };
  return problem === undefined
    ? message("taskpane.scenarios.change", shown)
    : message("taskpane.scenarios.unused", { ...shown, problem });
}
