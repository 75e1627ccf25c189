import { Caption1, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { PageFrame } from "../../components/PageFrame";
import { Problem } from "../../components/Problem";
import { FunctionForm } from "./FunctionForm";
import { useFinder } from "./useFinder";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  description: { display: "block" },
});

/** Finds the function for a need, helps with its arguments, and inserts the formula. */
export function FinderPage() {
  const styles = useStyles();
  const finder = useFinder();
  return (
    <PageFrame title={message("taskpane.finder.title")}>
      {finder.action.problem !== null && <Problem>{finder.action.problem}</Problem>}
      {finder.chosen !== null ? (
        <FunctionForm finder={finder} chosen={finder.chosen} />
      ) : (
        <>
          <Field label={message("taskpane.finder.need")} hint={message("taskpane.finder.hint")}>
            <Input type="search" value={finder.need} onChange={(_, { value }) => finder.search(value)} />
          </Field>
          <Caption1 role="status">{message("taskpane.finder.count", { count: finder.found.length })}</Caption1>
          <ul className={styles.list}>
            {finder.found.map((each) => (
              <li key={each.id}>
                <Link as="button" onClick={() => finder.choose(each)}>
                  {each.name}
                </Link>
                <Caption1 className={styles.description}>{each.description}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}
