import { excelLimits } from "../excelLimits";
import { formatReference } from "../formula/formatReference";
import type { ReferenceNode } from "../formula/FormulaNode";
import { mentions } from "./mentions";
import { rewriteFormula } from "./rewriteFormula";
import type { StructuralChange } from "./StructuralChange";
import { transformArea } from "./transformArea";

interface SheetNames {
  sheetIdOf(name: string): string | undefined;
  sheetNameOf(sheetId: string): string;
}

/** A formula that stands on `homeSheetId`, after cells came, went or moved: references follow, lost ones become #REF!. */
export function adjustFormula(
  formula: string,
  homeSheetId: string,
  change: StructuralChange,
  sheets: SheetNames,
): string {
  if (change.kind === "deleteSheet" && !mentions(formula, change.name)) return formula;
  return rewriteFormula(formula, (node) => {
    if (change.kind === "deleteSheet") {
      const gone =
        (node.kind === "reference" || node.kind === "name") && node.sheet?.toLowerCase() === change.name.toLowerCase();
      return gone ? "#REF!" : undefined;
    }
    if (node.kind !== "reference") return undefined;
    const sheetId = node.sheet === undefined ? homeSheetId : sheets.sheetIdOf(node.sheet);
    if (sheetId === undefined) return undefined;
    const area = {
      sheetId,
      row: node.from.row,
      column: node.from.column,
      rows: node.to.row - node.from.row + 1,
      columns: node.to.column - node.from.column + 1,
    };
    const next = transformArea(area, change);
    if (next === area) return undefined;
    if (!next) return "#REF!";
    const sheet = next.sheetId === sheetId ? node.sheet : sheets.sheetNameOf(next.sheetId);
    return formatReference({
      ...(sheet === undefined ? {} : { sheet }),
      shape: shapeOf(node, next.rows, next.columns),
      ...corners(node, next),
    });
  });
}

const shapeOf = (node: ReferenceNode, rows: number, columns: number): ReferenceNode["shape"] =>
  node.shape === "cell" && (rows > 1 || columns > 1) ? "area" : node.shape;

function corners(
  node: ReferenceNode,
  area: { row: number; column: number; rows: number; columns: number },
): Pick<ReferenceNode, "from" | "to"> {
  return {
    from: { ...node.from, row: area.row, column: area.column },
    to: {
      ...node.to,
      row: Math.min(area.row + area.rows, excelLimits.rows) - 1,
      column: Math.min(area.column + area.columns, excelLimits.columns) - 1,
    },
  };
}
