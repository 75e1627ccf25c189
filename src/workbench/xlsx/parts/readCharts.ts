import type { ChartSeriesSnapshot, ChartSnapshot } from "../../host/model/WorkbookSnapshot";
import { chartKinds } from "./chartKinds";
import { positionOf, type Corner, type Sizes } from "./drawingAnchor";
import { childAt, parseXml, type XmlElement } from "./parseXml";
import { relationshipsOf } from "./relationshipsOf";
import type { XlsxPackage } from "./XlsxPackage";

/** The charts of a sheet's drawing; pictures and shapes are passed over. */
export function readCharts(file: XlsxPackage, sheetPart: string, sheet: Sizes): readonly ChartSnapshot[] {
  const drawing = relationshipsOf(file, sheetPart).find(({ type }) => type === "drawing")?.target;
  const xml = drawing === undefined ? undefined : file.read(drawing);
  if (drawing === undefined || xml === undefined) return [];
  const parts = new Map(relationshipsOf(file, drawing).map(({ id, target }) => [id, target]));
  return parseXml(xml).children.flatMap((anchor, index): ChartSnapshot[] => {
    const frame = childAt(anchor, "graphicFrame");
    const reference = childAt(frame, "graphic/graphicData/chart")?.attributes.id;
    const part = file.read(parts.get(reference ?? "") ?? "");
    if (part === undefined) return [];
    const name = childAt(frame, "nvGraphicFramePr/cNvPr")?.attributes.name ?? `Chart ${index + 1}`;
    return [chartOf(parseXml(part), `${sheetPart}-${index + 1}`, name, placeOf(anchor, sheet))];
  });
}

function placeOf(anchor: XmlElement, sheet: Sizes): ChartSnapshot["position"] {
  const from = cornerOf(childAt(anchor, "from"));
  const to = cornerOf(childAt(anchor, "to"));
  if (from && to) return positionOf(from, to, sheet);
  const extent = childAt(anchor, "ext")?.attributes;
  const start = from
    ? positionOf(from, from, sheet)
    : { left: pixels(childAt(anchor, "pos")?.attributes.x), top: pixels(childAt(anchor, "pos")?.attributes.y) };
  return { left: start.left, top: start.top, width: pixels(extent?.cx) || 480, height: pixels(extent?.cy) || 288 };
}

function cornerOf(element: XmlElement | undefined): Corner | null {
  if (!element) return null;
  const number = (name: string): number => Number(childAt(element, name)?.text ?? 0);
  return {
    column: number("col"),
    columnOffset: pixels(number("colOff")),
    row: number("row"),
    rowOffset: pixels(number("rowOff")),
  };
}

function pixels(emu: string | number | undefined): number {
  return Math.round((Number(emu ?? 0) / 9525) * 1000) / 1000;
}

function chartOf(space: XmlElement, id: string, name: string, position: ChartSnapshot["position"]): ChartSnapshot {
  const chart = childAt(space, "chart");
  const plot = childAt(chart, "plotArea");
  const series = (plot?.children ?? [])
    .flatMap((group) => {
      const type = typeOf(group);
      return type === null
        ? []
        : group.children
            .filter((child) => child.name === "ser")
            .map((child) => ({ type, order: orderOf(child), series: seriesOf(child) }));
    })
    .sort((a, b) => a.order - b.order);
  const type =
    series[0]?.type ?? (plot?.children ?? []).map(typeOf).find((known) => known !== null) ?? "ColumnClustered";
  const title = textOf(childAt(chart, "title"));
  const axes = (plot?.children ?? []).filter((child) => /^(cat|val|date|ser)Ax$/.test(child.name));
  const [category, value] = axes.length > 1 ? axes : [undefined, axes[0]];
  return {
    id,
    name,
    type,
    ...(title !== "" ? { title } : {}),
    position,
    series: series.map((one) => ({ ...one.series, ...(one.type !== type ? { type: one.type } : {}) })),
    legend: legendOf(childAt(chart, "legend")),
    ...(value ? { valueAxis: { ...axisOf(value), ...limitsOf(value) } } : {}),
    ...(category ? { categoryAxis: axisOf(category) } : {}),
  };
}

/** The first Excel.ChartType that is stored as this group of series is; null for what is no group. */
function typeOf(group: XmlElement): string | null {
  const element = group.name.replace("3D", "");
  const value = (name: string): string | undefined => childAt(group, name)?.attributes.val;
  const found = Object.entries(chartKinds).find(
    ([, kind]) =>
      kind.element === element &&
      (kind.grouping === undefined || kind.grouping === (value("grouping") ?? "standard")) &&
      (kind.direction === undefined || kind.direction === (value("barDir") ?? "col")),
  );
  return found?.[0] ?? null;
}

function orderOf(series: XmlElement): number {
  return Number(childAt(series, "order")?.attributes.val ?? 0);
}

function seriesOf(series: XmlElement): ChartSeriesSnapshot {
  const nameReference = childAt(series, "tx/strRef/f")?.text;
  const categories = referenceOf(childAt(series, "cat") ?? childAt(series, "xVal"));
  const line = childAt(series, "spPr/ln");
  const color = childAt(line, "solidFill/srgbClr") ?? childAt(series, "spPr/solidFill/srgbClr");
  const dash = childAt(line, "prstDash")?.attributes.val;
  return {
    name: nameReference === undefined ? (childAt(series, "tx/v")?.text ?? "") : `=${nameReference}`,
    values: referenceOf(childAt(series, "val") ?? childAt(series, "yVal")) ?? "",
    ...(categories !== undefined ? { categories } : {}),
    ...(color?.attributes.val !== undefined ? { color: `#${color.attributes.val.toUpperCase()}` } : {}),
    ...(childAt(series, "spPr/noFill") !== undefined ? { hidden: true } : {}),
    ...(dash !== undefined && dash !== "solid" ? { dashed: true } : {}),
  };
}

function referenceOf(element: XmlElement | undefined): string | undefined {
  const text = element?.children.map((child) => childAt(child, "f")?.text).find((known) => known !== undefined);
  return text === undefined ? undefined : `=${text.replace(/^\[0\]!/, "")}`;
}

function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.name === "t" ? element.text : element.children.map(textOf).join("");
}

function axisOf(axis: XmlElement): { title?: string; numberFormat?: string } {
  const title = textOf(childAt(axis, "title"));
  const format = childAt(axis, "numFmt")?.attributes;
  return {
    ...(title !== "" ? { title } : {}),
    ...(format?.formatCode !== undefined && format.sourceLinked !== "1" ? { numberFormat: format.formatCode } : {}),
  };
}

function limitsOf(axis: XmlElement): { minimum?: number; maximum?: number } {
  const limit = (name: string): number | undefined => {
    const value = childAt(axis, `scaling/${name}`)?.attributes.val;
    return value === undefined ? undefined : Number(value);
  };
  const [minimum, maximum] = [limit("min"), limit("max")];
  return { ...(minimum !== undefined ? { minimum } : {}), ...(maximum !== undefined ? { maximum } : {}) };
}

const legends = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const;

function legendOf(legend: XmlElement | undefined): NonNullable<ChartSnapshot["legend"]> {
  if (!legend) return "none";
  return legends[(childAt(legend, "legendPos")?.attributes.val ?? "r") as keyof typeof legends] ?? "right";
}
