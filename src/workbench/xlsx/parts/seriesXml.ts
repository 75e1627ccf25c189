import type { ChartSeriesSnapshot } from "../../host/model/WorkbookSnapshot";
import { rgb } from "../styleForFile";
import type { ChartKind } from "./chartKinds";
import type { ReferencedCells } from "./referencedCells";
import { xmlText } from "./xml";

/** A series of a chart with the values that its cells hold now, for readers that do not calculate. */
export function seriesXml(
  series: ChartSeriesSnapshot,
  order: number,
  kind: ChartKind,
  cellsAt: ReferencedCells,
): string {
  const isScatter = kind.element === "scatterChart";
  const [categories, values] = isScatter ? ["xVal", "yVal"] : ["cat", "val"];
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${nameXml(series.name, cellsAt)}${lookXml(series, order, kind)}` +
    (kind.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "") +
    (kind.element === "lineChart" || isScatter ? markerXml(kind, series, order) : "") +
    (series.categories !== undefined
      ? `<c:${categories}>${referenceXml(series.categories, cellsAt, isScatter)}</c:${categories}>`
      : "") +
    `<c:${values}>${referenceXml(series.values, cellsAt, true)}</c:${values}>` +
    (kind.element === "lineChart" || isScatter ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

/** Series without a colour take these in turn. */
const palette = ["1F5FA8", "E07B39", "4C9F70", "8E5EA2", "C94C4C", "5B9BD5", "B08D2F", "6E7B8B"] as const;

function lookXml(series: ChartSeriesSnapshot, order: number, kind: ChartKind): string {
  if (kind.element === "pieChart" || kind.element === "doughnutChart") return "";
  if (series.hidden) return "<c:spPr><a:noFill/></c:spPr>";
  const fill = `<a:solidFill><a:srgbClr val="${colorOf(series, order)}"/></a:solidFill>`;
  if (kind.element === "lineChart" || kind.element === "scatterChart") {
    if (kind.element === "scatterChart" && kind.markers) return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
    return `<c:spPr><a:ln w="28575" cap="rnd">${fill}${series.dashed ? '<a:prstDash val="dash"/>' : ""}<a:round/></a:ln></c:spPr>`;
  }
  return `<c:spPr>${fill}</c:spPr>`;
}

function markerXml(kind: ChartKind, series: ChartSeriesSnapshot, order: number): string {
  if (!kind.markers) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = `<a:solidFill><a:srgbClr val="${colorOf(series, order)}"/></a:solidFill>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`;
}

function colorOf(series: ChartSeriesSnapshot, order: number): string {
  return series.color === undefined ? (palette[order % palette.length] ?? palette[0]) : rgb(series.color);
}

/** A name that begins with "=" points at a cell. */
function nameXml(name: string, cellsAt: ReferencedCells): string {
  if (name === "") return "";
  if (!name.startsWith("=")) return `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;
  const text = String(cellsAt(name)[0]?.value ?? "");
  return `<c:tx><c:strRef><c:f>${xmlText(name.slice(1))}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function referenceXml(reference: string, cellsAt: ReferencedCells, areNumbers: boolean): string {
  const cells = cellsAt(reference);
  const isNumeric =
    areNumbers || (cells.length > 0 && cells.every((cell) => typeof cell.value === "number" || cell.value === null));
  const points = cells.flatMap((cell, index) => {
    if (cell.value === null || typeof cell.value === "object" || (isNumeric && typeof cell.value !== "number"))
      return [];
    return [`<c:pt idx="${index}"><c:v>${xmlText(String(cell.value))}</c:v></c:pt>`];
  });
  const [element, cache] = isNumeric ? ["numRef", "numCache"] : ["strRef", "strCache"];
  const format = isNumeric ? `<c:formatCode>${xmlText(cells[0]?.numberFormat ?? "General")}</c:formatCode>` : "";
  return `<c:${element}><c:f>${xmlText(referenceInFile(reference))}</c:f><c:${cache}>${format}<c:ptCount val="${cells.length}"/>${points.join("")}</c:${cache}></c:${element}>`;
}

/** A name of the workbook is written as one of book 0, which is the file itself. */
function referenceInFile(reference: string): string {
  const text = reference.replace(/^=/, "");
  return text.includes("!") ? text : `[0]!${text}`;
}
