import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import { message } from "../../../messages/message";
import { plainNumber } from "../../plainNumber";
import { ChartLegend } from "../ChartLegend";
import { useChartStyles } from "../useChartStyles";
import { axisTicks } from "./axisTicks";
import { barAt, type BarPlace } from "./barAt";
import { fittingLabel } from "./fittingLabel";
import type { GanttBar } from "./GanttBar";
import { GanttFigures } from "./GanttFigures";
import { GanttBars } from "./GanttBars";
import { ganttRows, type PlacedBar } from "./ganttRows";
import { ganttSize } from "./ganttSize";
import { useGroupMarks } from "./useGroupMarks";

/** More groups than this are told on the bars and in the table, not in a legend. */
const mostKeys = 12;

const useStyles = makeStyles({
  chart: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface GanttChartProps {
  /** What is shown, for those who hear the picture: "Schedule". */
  readonly title: string;
  readonly bars: readonly GanttBar[];
  /** A time in words; if left out, the number. */
  readonly timeText?: (time: number) => string;
}

/**
 * A Gantt picture: a row a machine, a bar an operation, groups told apart by colour, pattern and label. The arrow keys go from
 * bar to bar; below stand the chosen bar in words, and all bars in a table. Nothing without bars.
 */
export function GanttChart({ title, bars, timeText = plainNumber }: GanttChartProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const markOf = useGroupMarks();
  const id = useId();
  const [chosen, choose] = useState<BarPlace | null>(null);
  const rows = useMemo(() => ganttRows(bars), [bars]);
  const groups = useMemo(() => [...new Set(bars.map(({ group }) => group))], [bars]);
  if (bars.length === 0) return null;
  const from = bars.reduce((least, bar) => Math.min(least, bar.from), Infinity);
  const to = bars.reduce((most, bar) => Math.max(most, bar.to), from);
  const size = ganttSize(rows, from, to);
  const words = (bar: PlacedBar): string =>
    message(bar.label === bar.group ? "taskpane.gantt.bar" : "taskpane.gantt.barOfGroup", {
      row: bar.row,
      label: bar.label,
      group: bar.group,
      from: timeText(bar.from),
      to: timeText(bar.to),
    });
  const chosenBar = chosen === null ? undefined : rows[chosen.row]?.bars[chosen.bar];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = barAt(rows, chosenBar ? chosen : null, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <figure className={shared.figure}>
      <svg
        className={`${shared.chart} ${styles.chart}`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="listbox"
        tabIndex={0}
        aria-label={message("taskpane.gantt.chart", {
          title,
          bars: bars.length,
          rows: rows.length,
          from: timeText(from),
          to: timeText(to),
        })}
        aria-activedescendant={chosenBar && chosen ? `${id}-${chosen.row}-${chosen.bar}` : undefined}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden>
          {axisTicks(from, to).map((tick) => (
            <g key={tick}>
              <line className={shared.axis} x1={size.x(tick)} x2={size.x(tick)} y1={0} y2={size.bottom} />
              <text className={shared.label} x={size.x(tick)} y={size.height - 3} textAnchor={size.anchor(tick)}>
                {timeText(tick)}
              </text>
            </g>
          ))}
          {rows.map((row, number) => (
            <text key={row.name} className={shared.label} x={size.left} y={(size.tops[number] ?? 0) + size.labelBase}>
              {fittingLabel(row.name, size.width / size.character)}
            </text>
          ))}
        </g>
        <GanttBars
          rows={rows}
          size={size}
          chosen={chosenBar ? chosen : null}
          onChoose={choose}
          idOf={(row, bar) => `${id}-${row}-${bar}`}
          markOf={(bar) => markOf(groups.indexOf(bar.group))}
          words={words}
        />
      </svg>
      {groups.length <= mostKeys && (
        <ChartLegend
          keys={groups.map((group, number) => ({
            name: group,
            sample: <line {...markOf(number)} strokeWidth="4" x1="0" x2="18" y1="4" y2="4" />,
          }))}
        />
      )}
      <Caption1>{chosenBar ? words(chosenBar) : message("taskpane.gantt.choose")}</Caption1>
      <GanttFigures rows={rows} timeText={timeText} />
    </figure>
  );
}
