import type { ChartSeriesSnapshot, ChartSnapshot } from "../../host/model/WorkbookSnapshot";
import { axesXml, areCategoriesVertical } from "./chartAxesXml";
import { chartKind, type ChartKind } from "./chartKinds";
import type { ReferencedCells } from "./referencedCells";
import { seriesXml } from "./seriesXml";
import { xmlHead, xmlText } from "./xml";

/** The part of a chart (ECMA-376 part 1, 21.2): series of one or of several types over one pair of axes, with their values. */
export function chartXml(chart: ChartSnapshot, cellsAt: ReferencedCells): string {
  const groups = groupsOf(chart);
  const isRound = groups.some(({ kind }) => kind.element === "pieChart" || kind.element === "doughnutChart");
  const drawn = groups.map((group) => groupXml(group, isRound, cellsAt)).join("");
  const axes = isRound
    ? ""
    : axesXml(chart, areCategoriesVertical(groups.map(({ kind }) => kind)), groups[0]?.kind.element === "scatterChart");
  const title =
    chart.title === undefined || chart.title === ""
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`;
  return (
    `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${drawn}${axes}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`
  );
}

/** Series of the same type, in the order in which the types first appear. */
interface SeriesGroup {
  readonly kind: ChartKind;
  readonly series: { readonly series: ChartSeriesSnapshot; readonly order: number }[];
}

function groupsOf(chart: ChartSnapshot): readonly SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  chart.series.forEach((series, order) => {
    const kind = chartKind(series.type ?? chart.type);
    const key = JSON.stringify(kind);
    const group = groups.get(key) ?? { kind, series: [] };
    groups.set(key, group);
    group.series.push({ series, order });
  });
  if (groups.size === 0) return [{ kind: chartKind(chart.type), series: [] }];
  // Lines are drawn over columns and areas, so they come last.
  return [...groups.values()].sort((a, b) => rank(a.kind) - rank(b.kind));
}

function rank(kind: ChartKind): number {
  return kind.element === "areaChart" ? 0 : kind.element === "barChart" ? 1 : 2;
}

function groupXml(group: SeriesGroup, isRound: boolean, cellsAt: ReferencedCells): string {
  const { kind } = group;
  const series = group.series.map(({ series: one, order }) => seriesXml(one, order, kind, cellsAt)).join("");
  const isStacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const start =
    (kind.direction ? `<c:barDir val="${kind.direction}"/>` : "") +
    (kind.element === "scatterChart" ? '<c:scatterStyle val="lineMarker"/>' : "") +
    (kind.grouping ? `<c:grouping val="${kind.grouping}"/>` : "") +
    `<c:varyColors val="${isRound ? 1 : 0}"/>`;
  const end =
    (kind.element === "barChart" ? `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}` : "") +
    (kind.element === "lineChart" ? '<c:marker val="1"/>' : "") +
    (isRound ? '<c:firstSliceAng val="0"/>' : "") +
    (kind.element === "doughnutChart" ? '<c:holeSize val="55"/>' : "") +
    (isRound ? "" : '<c:axId val="500000001"/><c:axId val="500000002"/>');
  return `<c:${kind.element}>${start}${series}${end}</c:${kind.element}>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const legendPositions = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function legendXml(chart: ChartSnapshot): string {
  const position = chart.legend ?? "bottom";
  return position === "none"
    ? ""
    : `<c:legend><c:legendPos val="${legendPositions[position]}"/>${hiddenEntries(chart)}<c:overlay val="0"/></c:legend>`;
}

/** A series that is not seen has no place in the legend either. */
function hiddenEntries(chart: ChartSnapshot): string {
  return chart.series
    .map(({ hidden }, index) =>
      hidden ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : "",
    )
    .join("");
}
