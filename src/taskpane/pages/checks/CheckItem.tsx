import { Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import { message } from "../../../messages/message";
import { goTo } from "../../../office/cells/goTo";
import type { CheckResult } from "../../../office/read/readChecks";
import { plainNumber } from "../../plainNumber";

const useStyles = makeStyles({
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  passes: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  text: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, overflowWrap: "anywhere" },
});

/** One check: its result in words and shape, not by colour alone. */
export function CheckItem({ check }: { check: CheckResult }) {
  const styles = useStyles();
  const label = message(check.passes ? "taskpane.checks.passes" : "taskpane.checks.fails");
  const Icon = check.passes ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <li className={styles.item}>
      <Icon
        className={mergeClasses(styles.icon, check.passes ? styles.passes : styles.fails)}
        role="img"
        aria-label={label}
      />
      <div className={styles.text}>
        <Text weight={check.passes ? "regular" : "semibold"}>{check.what}</Text>
        {!check.passes && (
          <Caption1>
            {check.found ||
              message("taskpane.checks.difference", {
                expected: plainNumber(check.expected),
                actual: plainNumber(check.actual),
                difference: plainNumber(check.difference),
              })}
          </Caption1>
        )}
        <Link
          as="button"
          onClick={() => void goTo(check.address)}
          aria-label={message("taskpane.checks.show", { id: check.id, sheet: check.sheet, what: check.what })}
        >
          {message("taskpane.checks.showShort", { id: check.id, sheet: check.sheet })}
        </Link>
      </div>
    </li>
  );
}
