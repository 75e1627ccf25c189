import type { ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../host/model/WorkbookSnapshot";
import { chartXml } from "./chartXml";
import { cornersOf, type Corner } from "./drawingAnchor";
import { referencedCells } from "./referencedCells";
import { sheetPart } from "./sheetPart";
import { xmlHead, xmlText } from "./xml";
import type { XlsxPackage } from "./XlsxPackage";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds the native charts of every sheet: a drawing a sheet, a part a chart. */
export function addCharts(file: XlsxPackage, snapshot: WorkbookSnapshot): void {
  const cellsAt = referencedCells(snapshot);
  let number = 0;
  snapshot.sheets.forEach((sheet, index) => {
    if (sheet.charts.length === 0) return;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    const anchors = sheet.charts.map((chart, position) => {
      number++;
      file.add(
        `xl/charts/chart${number}.xml`,
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        chartXml(chart, cellsAt),
      );
      const relationship = file.relate(drawing, `${relationships}/chart`, `../charts/chart${number}.xml`);
      return anchorXml(chart, sheet, position + 2, relationship);
    });
    file.add(
      drawing,
      "application/vnd.openxmlformats-officedocument.drawing+xml",
      `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`,
    );
    const relationship = file.relate(
      sheetPart(index),
      `${relationships}/drawing`,
      `../drawings/drawing${index + 1}.xml`,
    );
    file.edit(sheetPart(index), (xml) => withDrawing(xml, relationship));
  });
}

/** The order of a sheet's elements is fixed: a drawing stands before legacy drawings, tables and extensions. */
function withDrawing(xml: string, relationship: string): string {
  const element = `<drawing xmlns:r="${relationships}" r:id="${relationship}"/>`;
  const next =
    /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[ >]|<\/worksheet>/.exec(
      xml,
    );
  return next ? `${xml.slice(0, next.index)}${element}${xml.slice(next.index)}` : xml;
}

function anchorXml(chart: ChartSnapshot, sheet: SheetSnapshot, id: number, relationship: string): string {
  const { from, to } = cornersOf(chart.position, sheet);
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${cornerXml(from)}</xdr:from><xdr:to>${cornerXml(to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${xmlText(chart.name)}" descr="${xmlText(chart.title ?? chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationships}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(corner: Corner): string {
  const emu = (pixels: number): number => Math.round(pixels * 9525);
  return `<xdr:col>${corner.column}</xdr:col><xdr:colOff>${emu(corner.columnOffset)}</xdr:colOff><xdr:row>${corner.row}</xdr:row><xdr:rowOff>${emu(corner.rowOffset)}</xdr:rowOff>`;
}
