import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  sample: { width: "18px", height: "8px" },
});

interface ChartLegendProps {
  /** Each line or mark of the chart: its name, and a sample of it in a box of 18 by 8. */
  readonly keys: readonly { readonly name: string; readonly sample: ReactNode }[];
}

/** The legend below a chart of the pane. */
export function ChartLegend({ keys }: ChartLegendProps) {
  const styles = useStyles();
  return (
    <figcaption className={styles.legend}>
      {keys.map(({ name, sample }) => (
        <span key={name} className={styles.key}>
          <svg className={styles.sample} viewBox="0 0 18 8" aria-hidden>
            {sample}
          </svg>
          {name}
        </span>
      ))}
    </figcaption>
  );
}
