import { Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { goToPlanSheet } from "../../../office/cells/goToPlanSheet";
import type { PanePage } from "../../../office/host/showPane";
import { Problem } from "../../components/Problem";
import { useAction } from "../../hooks/useAction";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  // A link of two lines would put its number beside the second one.
  link: { verticalAlign: "top" },
});

/** The three steps that come next, as links where there is a place to go. */
export function NextSteps({ hasPlan, openPage }: { hasPlan: boolean; openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const { run, problem } = useAction();
  const toSheet = (key: string) => () => void run(() => goToPlanSheet(key));
  const steps: readonly (readonly [key: string, act: (() => void) | null])[] = hasPlan
    ? [
        ["taskpane.next.assumptions", toSheet("assumptions")],
        ["taskpane.next.overrides", toSheet("overrides")],
        ["taskpane.next.dashboard", toSheet("dashboard")],
      ]
    : [
        ["taskpane.next.select", null],
        ["taskpane.next.newPlan", () => openPage("newPlan")],
        ["taskpane.next.review", null],
      ];
  return (
    <div>
      <Subtitle2 as="h2" block>
        {message("taskpane.next.title")}
      </Subtitle2>
      <ol className={styles.list}>
        {steps.map(([key, act]) => (
          <li key={key}>
            {act === null ? (
              message(key)
            ) : (
              <Link as="button" className={styles.link} onClick={act}>
                {message(key)}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}
