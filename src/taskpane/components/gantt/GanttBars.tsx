import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useChartStyles } from "../useChartStyles";
import type { BarPlace } from "./barAt";
import type { GanttRow, PlacedBar } from "./ganttRows";
import type { GanttSize } from "./ganttSize";
import type { GroupMark } from "./useGroupMarks";

const useStyles = makeStyles({
  bar: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralForeground3, strokeWidth: "0.5" },
  chosen: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2" },
  option: { cursor: "pointer" },
  labels: { pointerEvents: "none" },
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

/**
 * The bars of a Gantt picture, each an option that can be chosen: a plain ground for its label, the mark of its group below. The
 * labels lie over the options, not in them; a bar that its whole label does not fit on has none: cut codes look alike.
 */
export function GanttBars({ rows, size, chosen, onChoose, idOf, markOf, words }: GanttBarsProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const placed = rows.flatMap((row, rowNumber) =>
    row.bars.map((bar, number) => ({
      bar,
      place: { row: rowNumber, bar: number },
      id: idOf(rowNumber, number),
      x: size.x(bar.from),
      y: (size.tops[rowNumber] ?? 0) + size.firstLane + bar.lane * size.laneHeight,
      width: Math.max(1.5, size.x(bar.to) - size.x(bar.from)),
    })),
  );
  return (
    <>
      {placed.map(({ bar, place, id, x, y, width }) => {
        const isChosen = chosen?.row === place.row && chosen.bar === place.bar;
        const foot = y + size.barHeight - 2;
        return (
          <g
            key={id}
            id={id}
            className={styles.option}
            role="option"
            aria-selected={isChosen}
            aria-label={words(bar)}
            onClick={() => onChoose(place)}
          >
            <title>{words(bar)}</title>
            <rect
              className={mergeClasses(styles.bar, isChosen && styles.chosen)}
              x={x}
              y={y}
              width={width}
              height={size.barHeight}
            />
            <line {...markOf(bar)} strokeWidth="4" x1={x} x2={x + width} y1={foot} y2={foot} />
          </g>
        );
      })}
      <g aria-hidden className={styles.labels}>
        {placed.map(({ bar, id, x, y, width }) => (
          <text key={id} className={mergeClasses(shared.label, styles.label)} x={x + 2} y={y + 9}>
            {bar.label.length <= (width - 4) / size.character ? bar.label : ""}
          </text>
        ))}
      </g>
    </>
  );
}
