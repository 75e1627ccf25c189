import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** A list behind its title, folded until it is wanted. */
export function NamedList({ title, entries }: { title: string; entries: readonly string[] }) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {title}
      </summary>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </details>
  );
}
