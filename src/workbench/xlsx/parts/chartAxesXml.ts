import type { ChartSnapshot } from "../../host/model/WorkbookSnapshot";
import type { ChartKind } from "./chartKinds";
import { xmlText } from "./xml";

/** Bars lie: their categories run upwards. */
export function areCategoriesVertical(kinds: readonly ChartKind[]): boolean {
  return kinds.some((kind) => kind.direction === "bar");
}

/** The axes of a chart that is not round: categories and values, or two of values for a scatter chart. */
export function axesXml(chart: ChartSnapshot, isVertical: boolean, isScatter: boolean): string {
  const category = chart.categoryAxis;
  const value = chart.valueAxis;
  const categoryElement = isScatter ? "valAx" : "catAx";
  return (
    `<c:${categoryElement}><c:axId val="500000001"/><c:scaling><c:orientation val="${isVertical ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isVertical ? "l" : "b"}"/>${titleXml(category?.title)}${formatXml(category?.numberFormat)}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml("BFBFBF")}<c:crossAx val="500000002"/><c:crosses val="autoZero"/>` +
    `${isScatter ? '<c:crossBetween val="midCat"/>' : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>'}</c:${categoryElement}>` +
    `<c:valAx><c:axId val="500000002"/><c:scaling><c:orientation val="minMax"/>${limitXml("max", value?.maximum)}${limitXml("min", value?.minimum)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isVertical ? "b" : "l"}"/><c:majorGridlines>${lineXml("E5E5E5")}</c:majorGridlines>${titleXml(value?.title)}${formatXml(value?.numberFormat)}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="500000001"/>` +
    // The categories of bars run downwards; the values still stand below them.
    `<c:crosses val="${isVertical ? "max" : "autoZero"}"/><c:crossBetween val="${isScatter ? "midCat" : "between"}"/></c:valAx>`
  );
}

function limitXml(name: "min" | "max", limit: number | undefined): string {
  return limit === undefined ? "" : `<c:${name} val="${limit}"/>`;
}

function formatXml(format: string | undefined): string {
  return format === undefined ? "" : `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>`;
}

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

function titleXml(title: string | undefined): string {
  if (title === undefined || title === "") return "";
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="900" b="0"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
