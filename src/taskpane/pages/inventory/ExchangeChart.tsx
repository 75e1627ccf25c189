import { makeStyles, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { InventoryPlan } from "../../../office/inventory/InventoryPlan";
import { ChartLegend } from "../../components/ChartLegend";
import { useChartStyles } from "../../components/useChartStyles";
import { plainNumber } from "../../plainNumber";

const size = { width: 300, height: 150, left: 4, right: 6, top: 12, bottom: 16 } as const;
const keys = ["equal", "best", "plan"] as const;

const useStyles = makeStyles({
  equal: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1.5", strokeDasharray: "4 2" },
  best: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2" },
  plan: { fill: tokens.colorPaletteRedForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: "1" },
});

/** Demand served from stock against the value of the stock: every item at one target, the same money spread best, and where the plan stands. */
export function ExchangeChart({ plan }: { plan: InventoryPlan }) {
  const styles = useStyles();
  const shared = useChartStyles();
  const { curve } = plan;
  const values = [...curve.map((point) => point.stockValue), plan.stockValue];
  const shares = [...curve.flatMap((point) => [point.served, point.servedBest]), plan.served];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)];
  const x = (value: number): number =>
    size.left + ((value - least) / Math.max(1e-9, most - least)) * (size.width - size.left - size.right);
  const y = (share: number): number =>
    size.height -
    size.bottom -
    ((share - lowest) / Math.max(1e-9, highest - lowest)) * (size.height - size.top - size.bottom);
  const line = (key: "served" | "servedBest"): string =>
    curve.map((point) => `${x(point.stockValue).toFixed(1)},${y(point[key]).toFixed(1)}`).join(" ");
  const money = (value: number): string => plainNumber(Math.round(value));
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return (
    <figure className={shared.figure}>
      <svg
        className={shared.chart}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={message("taskpane.inventory.chart", {
          served: percent(plan.served),
          stock: money(plan.stockValue),
          lowest: percent(lowest),
          highest: percent(highest),
        })}
      >
        <line
          className={shared.axis}
          x1={size.left}
          x2={size.width - size.right}
          y1={size.height - size.bottom}
          y2={size.height - size.bottom}
        />
        <line className={shared.axis} x1={size.left} x2={size.left} y1={size.top} y2={size.height - size.bottom} />
        <polyline className={styles.equal} points={line("served")} />
        <polyline className={styles.best} points={line("servedBest")} />
        <circle className={styles.plan} cx={x(plan.stockValue)} cy={y(plan.served)} r="4" />
        <text className={shared.label} x={size.left + 3} y={size.top - 3}>
          {percent(highest)}
        </text>
        <text className={shared.label} x={size.left + 20} y={size.height - size.bottom - 3}>
          {percent(lowest)}
        </text>
        <text className={shared.label} x={size.left} y={size.height - 4}>
          {money(least)}
        </text>
        <text className={shared.label} x={size.width - size.right} y={size.height - 4} textAnchor="end">
          {message("taskpane.inventory.stockAxis", { value: money(most), currency: plan.currency })}
        </text>
      </svg>
      <ChartLegend
        keys={keys.map((key) => ({
          name: message(`taskpane.inventory.legend.${key}`),
          sample:
            key === "plan" ? (
              <circle className={styles.plan} cx="9" cy="4" r="4" />
            ) : (
              <line className={styles[key]} x1="0" x2="18" y1="4" y2="4" />
            ),
        }))}
      />
    </figure>
  );
}
