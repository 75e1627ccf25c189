import { AreaReference } from "../calculation/AreaReference";
import { Evaluation } from "../calculation/Evaluation";
import { PendingCall } from "../calculation/PendingCall";
import { FormulaSyntaxError } from "../formula/FormulaSyntaxError";
import { parseFormula } from "../formula/parseFormula";
import type { SheetArea } from "../SheetArea";
import type { WorkbookCore } from "./WorkbookCore";

/** The cells behind a reference in words: A1, Sheet!A:C, a name, a spill, a table ("Items" alone is its data). */
export function resolveReference(core: WorkbookCore, reference: string, sheetId: string): SheetArea | undefined {
  try {
    const node = parseFormula(reference);
    const evaluation = new Evaluation(core.calculator.workbookForFormulas, { sheetId, row: 0, column: 0 });
    if (node.kind === "name" && node.sheet === undefined && !core.names.meaning(node.name, sheetId)) {
      const area = core.tables.areaOf(
        { kind: "table", table: node.name, parts: [], start: 0, end: 0 },
        { sheetId, row: 0, column: 0 },
      );
      return area && { sheetId: area.sheetId, ...area.area };
    }
    const operand = evaluation.evaluate(node);
    return operand instanceof AreaReference ? { sheetId: operand.sheetId, ...operand.area } : undefined;
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError || problem instanceof PendingCall) return undefined;
    throw problem;
  }
}
