import { Caption1, Link, makeStyles, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { InfoRegular, QuestionCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { message } from "../../../messages/message";
import { goTo } from "../../../office/cells/goTo";
import { quotedSheetName, splitAddress } from "../../../office/address";
import { describeIssue, type Issue, type IssueWeight } from "../../../plan/intake";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

const icons: Readonly<Record<IssueWeight, typeof InfoRegular>> = {
  question: QuestionCircleRegular,
  warning: WarningRegular,
  note: InfoRegular,
};
const order: readonly IssueWeight[] = ["question", "warning", "note"];

/** The Data Doctor: what was noticed, what is done about it, and what can be chosen instead; questions first. */
export function IssueList({
  issues,
  answer,
}: {
  issues: readonly Issue[];
  answer: (issue: string, choice: string) => void;
}) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  const sorted = [...issues].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
  return (
    <div>
      <Subtitle2 as="h2">{message("taskpane.issues.title", { count: issues.length })}</Subtitle2>
      <ul className={styles.list}>
        {sorted.map((issue) => (
          <IssueItem key={issue.id} issue={issue} answer={answer} />
        ))}
      </ul>
    </div>
  );
}

function IssueItem({ issue, answer }: { issue: Issue; answer: (issue: string, choice: string) => void }) {
  const styles = useStyles();
  const { what, done, choices } = describeIssue(issue);
  const Icon = icons[issue.weight];
  const position = issue.positions[0];
  return (
    <li className={styles.item}>
      <Icon className={styles.icon} role="img" aria-label={message(`taskpane.issues.${issue.weight}`)} />
      <div className={styles.text}>
        <Text>{what}</Text>
        <Caption1>{done}</Caption1>
        {choices.length > 0 && (
          <Select
            size="small"
            aria-label={what}
            value={issue.chosen ?? ""}
            onChange={(_, { value }) => answer(issue.id, value)}
          >
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        )}
        {position !== undefined && (
          <Link
            as="button"
            onClick={() => void goTo(formulaAddress(position))}
            aria-label={message("taskpane.issues.showOf", { cell: position, what })}
          >
            {message("taskpane.issues.show", { cell: position })}
          </Link>
        )}
      </div>
    </li>
  );
}

/** "Sales 2026!D14" with its sheet quoted. */
function formulaAddress(position: string): string {
  const { sheet, cells } = splitAddress(position);
  return sheet === null ? cells : `${quotedSheetName(sheet)}!${cells}`;
}
