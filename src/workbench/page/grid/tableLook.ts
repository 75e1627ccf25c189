import type { CellStyle, Rectangle } from "../../host/model/WorkbookSnapshot";

/** What of a table its look depends on. */
interface LookingTable {
  readonly area: Rectangle;
  readonly style: string;
  readonly showTotals: boolean;
}

const accents = ["#404040", "#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"];

/**
 * The look that a table gives to one of its cells: a heading in the style's accent, light bands, a line over the totals. Excel's sixty styles
 * are seven accents in a light, a medium and a dark kind; the kinds are simplified to one each.
 */
export function tableLook(table: LookingTable, row: number, column: number): CellStyle {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!parts) return {};
  const number = Number(parts[2]);
  const accent = accents[(number - 1) % 7] ?? "#156082";
  const { area } = table;
  const inTable = row - area.row;
  const isTotal = table.showTotals && inTable === area.rows - 1;
  const line = { style: "thin", color: lighter(accent, 0.55) };
  if (inTable === 0) {
    return parts[1] === "Light"
      ? { bold: true, borders: { bottom: { style: "thin", color: accent } } }
      : { bold: true, fontColor: "#ffffff", fill: accent };
  }
  if (isTotal) return { bold: true, borders: { top: { style: "double", color: accent } } };
  return {
    ...(inTable % 2 === 1 ? { fill: lighter(accent, 0.88) } : {}),
    borders: {
      bottom: line,
      ...(column === area.column ? { left: line } : {}),
      ...(column === area.column + area.columns - 1 ? { right: line } : {}),
    },
  };
}

/** A colour mixed with white: 0 is the colour itself, 1 is white. */
function lighter(color: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}
