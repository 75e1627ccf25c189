import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupMark } from "../gantt/useGroupMarks";
import { fittingLabel } from "../gantt/fittingLabel";
import { useChartStyles } from "../useChartStyles";
import type { FlowBand } from "./flowLayout";

const useStyles = makeStyles({
  label: { fill: tokens.colorNeutralForeground1, pointerEvents: "none" },
});

/** Thinner than this a band has no room for a label. */
const leastLabelled = 11;
/** Mean width of a character of the labels. */
const character = 5;

interface FlowBandsProps {
  readonly bands: readonly FlowBand[];
  /** Where the bands begin and end. */
  readonly left: number;
  readonly right: number;
  readonly markOf: (group: string) => GroupMark;
  readonly words: (band: FlowBand) => string;
}

/** The bands of a flow picture: filled in the colour of the group, edged in its pattern, named at their origin where there is room. */
export function FlowBands({ bands, left, right, markOf, words }: FlowBandsProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const middle = (left + right) / 2;
  return (
    <>
      {bands.map((band, number) => {
        const { className, strokeDasharray } = markOf(band.group);
        const { fromTop, toTop, width } = band;
        const upper = `M${left},${fromTop} C${middle},${fromTop} ${middle},${toTop} ${right},${toTop}`;
        const lower = `C${middle},${toTop + width} ${middle},${fromTop + width} ${left},${fromTop + width}`;
        return (
          <g key={number} className={className}>
            <title>{words(band)}</title>
            <path
              d={`${upper} L${right},${toTop + width} ${lower} Z`}
              fill="currentColor"
              fillOpacity={0.25}
              stroke="none"
            />
            <path d={upper} fill="none" strokeWidth={1} strokeDasharray={strokeDasharray} />
            <path
              d={`M${right},${toTop + width} ${lower}`}
              fill="none"
              strokeWidth={1}
              strokeDasharray={strokeDasharray}
            />
          </g>
        );
      })}
      {bands
        .filter(({ width }) => width >= leastLabelled)
        .map(({ group, fromTop, width }, number) => (
          <text
            key={number}
            className={mergeClasses(shared.label, styles.label)}
            x={left + 4}
            y={fromTop + width / 2 + 3}
          >
            {fittingLabel(group, (right - left) / 2 / character)}
          </text>
        ))}
    </>
  );
}
