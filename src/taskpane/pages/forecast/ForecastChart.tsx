import { makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { ChartLegend } from "../../components/ChartLegend";
import { useChartStyles } from "../../components/useChartStyles";
import { plainNumber } from "../../plainNumber";

const size = { width: 300, height: 130, left: 2, right: 2, top: 6, bottom: 16 } as const;
/** Periods of history that are shown: what is older says little about next year. */
const shown = 36;

const useStyles = makeStyles({
  band: { fill: tokens.colorBrandBackground2, stroke: "none" },
  history: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5" },
  fit: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1", strokeDasharray: "1 2" },
  baseline: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "1.5", strokeDasharray: "5 2" },
  final: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2" },
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
  const shared = useChartStyles();
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
    <figure className={shared.figure}>
      <svg
        className={shared.chart}
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
        <line className={shared.axis} x1={size.left} x2={size.width - size.right} y1={y(0)} y2={y(0)} />
        <line
          className={shared.axis}
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
        <text className={shared.label} x={size.left} y={size.height - 4}>
          {first}
        </text>
        <text className={shared.label} x={x(start)} y={size.height - 4} textAnchor="middle">
          {plan.planLabels[0] ?? ""}
        </text>
        <text className={shared.label} x={size.width - size.right} y={size.height - 4} textAnchor="end">
          {last}
        </text>
        <text className={shared.label} x={size.left} y={size.top + 6}>
          {plainNumber(Math.round(highest))}
        </text>
      </svg>
      <ChartLegend
        keys={keys.map((key) => ({
          name: message(`taskpane.forecast.legend.${key}`),
          sample:
            key === "band" ? (
              <rect className={styles.band} width="18" height="8" />
            ) : (
              <line className={styles[key]} x1="0" x2="18" y1="4" y2="4" />
            ),
        }))}
      />
    </figure>
  );
}
