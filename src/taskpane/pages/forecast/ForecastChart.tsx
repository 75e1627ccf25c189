import { makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { plainNumber } from "../../plainNumber";

const size = { width: 300, height: 130, left: 2, right: 2, top: 6, bottom: 16 } as const;
/** Periods of history that are shown: what is older says little about next year. */
const shown = 36;

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  chart: { width: "100%", height: "auto", display: "block" },
  band: { fill: tokens.colorBrandBackground2, stroke: "none" },
  history: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5" },
  fit: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1", strokeDasharray: "1 2" },
  baseline: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "1.5", strokeDasharray: "5 2" },
  final: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1" },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "9px", fontFamily: tokens.fontFamilyBase },
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

interface ForecastChartProps {
  readonly plan: ForecastPlan;
  readonly item: ForecastItem;
  /** One-step fits of the history; null while they are worked out. */
  readonly fitted: readonly (number | null)[] | null;
}

/** History, fit, baseline, final demand and the band of one item. The figures stand in the table below it. */
export function ForecastChart({ plan, item, fitted }: ForecastChartProps) {
  const styles = useStyles();
  const from = Math.max(0, item.history.length - shown);
  const history = item.history.slice(from);
  const fit = (fitted ?? []).slice(from);
  const start = history.length + plan.skipped;
  const count = start + item.final.length;
  const highest = Math.max(1e-9, ...history, ...item.high, ...item.baseline, ...item.final);
  const x = (index: number): number =>
    size.left + (index / Math.max(1, count - 1)) * (size.width - size.left - size.right);
  const y = (value: number): number =>
    size.height - size.bottom - (Math.max(0, value) / highest) * (size.height - size.top - size.bottom);
  const point = (index: number, value: number): string => `${x(index).toFixed(1)},${y(value).toFixed(1)}`;
  const line = (values: readonly (number | null)[], first: number): string =>
    values.flatMap((value, index) => (value === null ? [] : [point(first + index, value)])).join(" ");
  const band = [
    ...item.high.map((value, index) => point(start + index, value)),
    ...item.low.map((value, index) => point(start + index, value)).reverse(),
  ].join(" ");
  const first = plan.historyLabels[from] ?? "";
  const last = plan.planLabels[plan.planLabels.length - 1] ?? "";
  const keys = ["history", "fit", "baseline", "final", "band"] as const;
  const sum = (values: readonly number[]): string =>
    plainNumber(Math.round(values.reduce((total, value) => total + value, 0)));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={message("taskpane.forecast.chart", {
          item: item.sku,
          first,
          last,
          baseline: sum(item.baseline),
          final: sum(item.final),
        })}
      >
        <polygon className={styles.band} points={band} />
        <line className={styles.axis} x1={size.left} x2={size.width - size.right} y1={y(0)} y2={y(0)} />
        <line
          className={styles.axis}
          x1={x(start - 0.5)}
          x2={x(start - 0.5)}
          y1={size.top}
          y2={y(0)}
          strokeDasharray="2 3"
        />
        <polyline className={styles.fit} points={line(fit, 0)} />
        <polyline className={styles.history} points={line(history, 0)} />
        <polyline className={styles.baseline} points={line(item.baseline, start)} />
        <polyline className={styles.final} points={line(item.final, start)} />
        <text className={styles.label} x={size.left} y={size.height - 4}>
          {first}
        </text>
        <text className={styles.label} x={x(start)} y={size.height - 4} textAnchor="middle">
          {plan.planLabels[0] ?? ""}
        </text>
        <text className={styles.label} x={size.width - size.right} y={size.height - 4} textAnchor="end">
          {last}
        </text>
        <text className={styles.label} x={size.left} y={size.top + 6}>
          {plainNumber(Math.round(highest))}
        </text>
      </svg>
      <figcaption className={styles.legend}>
        {keys.map((key) => (
          <span key={key} className={styles.key}>
            <svg className={styles.sample} viewBox="0 0 18 8" aria-hidden>
              {key === "band" ? (
                <rect className={styles.band} width="18" height="8" />
              ) : (
                <line className={styles[key]} x1="0" x2="18" y1="4" y2="4" />
              )}
            </svg>
            {message(`taskpane.forecast.legend.${key}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
