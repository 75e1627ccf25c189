import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useChartStyles } from "../useChartStyles";
import type { BarPlace } from "./barAt";
import { fittingLabel } from "./fittingLabel";
import type { GanttRow, PlacedBar } from "./ganttRows";
import type { GanttSize } from "./ganttSize";
import type { GroupMark } from "./useGroupMarks";

const useStyles = makeStyles({
  bar: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralForeground3, strokeWidth: "0.5" },
  chosen: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2" },
  option: { cursor: "pointer" },
  label: { fill: tokens.colorNeutralForeground1 },
});

interface GanttBarsProps {
  readonly rows: readonly GanttRow[];
  readonly size: GanttSize;
  readonly chosen: BarPlace | null;
  readonly onChoose: (place: BarPlace) => void;
  readonly idOf: (row: number, bar: number) => string;
  readonly markOf: (bar: PlacedBar) => GroupMark;
  readonly words: (bar: PlacedBar) => string;
}

/** The bars of a Gantt picture, each an option that can be chosen: its label on a plain ground, the mark of its group below. */
export function GanttBars({ rows, size, chosen, onChoose, idOf, markOf, words }: GanttBarsProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  return rows.flatMap((row, rowNumber) =>
    row.bars.map((bar, number) => {
      const isChosen = chosen?.row === rowNumber && chosen.bar === number;
      const x = size.x(bar.from);
      const width = Math.max(1.5, size.x(bar.to) - x);
      const y = (size.tops[rowNumber] ?? 0) + size.firstLane + bar.lane * size.laneHeight;
      return (
        <g
          key={idOf(rowNumber, number)}
          id={idOf(rowNumber, number)}
          className={styles.option}
          role="option"
          aria-selected={isChosen}
          aria-label={words(bar)}
          onClick={() => onChoose({ row: rowNumber, bar: number })}
        >
          <title>{words(bar)}</title>
          <rect
            className={mergeClasses(styles.bar, isChosen && styles.chosen)}
            x={x}
            y={y}
            width={width}
            height={size.barHeight}
          />
          <line
            {...markOf(bar)}
            strokeWidth="4"
            x1={x}
            x2={x + width}
            y1={y + size.barHeight - 2}
            y2={y + size.barHeight - 2}
          />
          <text className={mergeClasses(shared.label, styles.label)} x={x + 2} y={y + 9}>
            {fittingLabel(bar.label, (width - 4) / size.character)}
          </text>
        </g>
      );
    }),
  );
}
