import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { message } from "../../../messages/message";
import { plainNumber } from "../../plainNumber";
import { ChartLegend } from "../ChartLegend";
import { fittingLabel } from "../gantt/fittingLabel";
import { useGroupMarks } from "../gantt/useGroupMarks";
import { useChartStyles } from "../useChartStyles";
import type { Flow } from "./Flow";
import { fewerFlows } from "./fewerFlows";
import { FlowBands } from "./FlowBands";
import { FlowFigures } from "./FlowFigures";
import { flowLayout, type FlowBand, type FlowNode } from "./flowLayout";

const size = { width: 300, bandHeight: 190, gap: 17, node: 5 } as const;
const mostPlaces = { origins: 12, destinations: 20 } as const;
/** More groups than this are told on the bands and in the table, not in a legend. */
const mostKeys = 12;
/** Characters of a label on either side. */
const labelRoom = 29;

const useStyles = makeStyles({
  node: { fill: tokens.colorNeutralForeground2 },
  name: { fill: tokens.colorNeutralForeground1 },
});

interface FlowPictureProps {
  /** What flows, for those who hear the picture: "Kilograms of the plan". */
  readonly title: string;
  readonly flows: readonly Flow[];
  /** Heading of the groups in the table: "Carrier". */
  readonly groupHeading: string;
  /** Heading of the amounts in the table: "kg". */
  readonly amountHeading: string;
}

/**
 * A flow picture: origins at the left, destinations at the right, a band for what goes between them, as wide as it is much. Groups are
 * told apart by colour, pattern and label. All figures stand in a table below. Nothing without flows.
 */
export function FlowPicture({ title, flows, groupHeading, amountHeading }: FlowPictureProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const markOf = useGroupMarks();
  const { layout, groups } = useMemo(() => {
    const others = (places: number): string => message("taskpane.flow.others", { places });
    const shown = fewerFlows(flows, { ...mostPlaces, others });
    return {
      layout: flowLayout(shown, size.bandHeight, size.gap),
      groups: [...new Set(shown.map(({ group }) => group))],
    };
  }, [flows]);
  const total = layout.bands.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return null;
  const amountText = (amount: number): string => plainNumber(Math.round(amount));
  const words = ({ from, to, group, amount }: FlowBand): string =>
    message("taskpane.flow.band", {
      ...{ from, to, group, amount: amountText(amount), unit: amountHeading },
      share: plainNumber(Math.round((amount / total) * 100)),
    });
  const largest = layout.bands.reduce((most, band) => (band.amount > most.amount ? band : most));
  const label = ({ name, amount, top }: FlowNode, isOrigin: boolean) => {
    const figure = amountText(amount);
    return (
      <text
        key={name}
        className={mergeClasses(shared.label, styles.name)}
        x={isOrigin ? 0 : size.width}
        y={top - 4}
        textAnchor={isOrigin ? "start" : "end"}
      >
        {`${fittingLabel(name, labelRoom - figure.length - 1)} ${figure}`}
      </text>
    );
  };
  const places = { left: size.node, right: size.width - size.node };
  return (
    <figure className={shared.figure}>
      <svg
        className={shared.chart}
        viewBox={`0 0 ${size.width} ${Math.ceil(layout.height) + 2}`}
        role="img"
        aria-label={message("taskpane.flow.picture", {
          ...{ title, total: amountText(total), unit: amountHeading, largest: words(largest) },
          ...{ origins: layout.origins.length, destinations: layout.destinations.length },
        })}
      >
        <FlowBands bands={layout.bands} {...places} markOf={(group) => markOf(groups.indexOf(group))} words={words} />
        {[
          ...layout.origins.map((node) => ({ node, x: 0 })),
          ...layout.destinations.map((node) => ({ node, x: places.right })),
        ].map(({ node, x }) => (
          <rect
            key={`${x} ${node.name}`}
            className={styles.node}
            x={x}
            y={node.top}
            width={size.node}
            height={Math.max(1, node.height)}
          />
        ))}
        {layout.origins.map((node) => label(node, true))}
        {layout.destinations.map((node) => label(node, false))}
      </svg>
      {groups.length <= mostKeys && (
        <ChartLegend
          keys={groups.map((group, number) => ({
            name: group,
            sample: <line {...markOf(number)} strokeWidth="4" x1="0" x2="18" y1="4" y2="4" />,
          }))}
        />
      )}
      <FlowFigures flows={flows} groupHeading={groupHeading} amountHeading={amountHeading} />
    </figure>
  );
}
