import type { FormulaNode } from "../formula/FormulaNode";
import type { SheetArea } from "../SheetArea";
import { AreaReference } from "./AreaReference";
import { areaOfReference } from "./areaOfReference";
import { cellKey } from "./cellKey";
import type { FormulaPlace, FormulaWorkbook } from "./FormulaWorkbook";
import { visitNodes } from "./visitNodes";

type Surroundings = Pick<FormulaWorkbook, "sheetIdOf" | "nameOf" | "tableArea" | "spillOf">;

/** What a formula reads where it stands: areas in the order of the formula, and the names and tables it uses (lower case). */
export interface FormulaReads {
  readonly areas: readonly SheetArea[];
  readonly uses: ReadonlySet<string>;
}

/** Resolves a formula's references, structured references and names (through and through) to areas; a spill reads its anchor too. */
export function formulaReads(node: FormulaNode, workbook: Surroundings, place: FormulaPlace): FormulaReads {
  const areas = new Map<string, SheetArea>();
  const uses = new Set<string>();
  const add = (reference: AreaReference | undefined): void => {
    if (!reference) return;
    const { sheetId, area } = reference;
    areas.set(`${sheetId}/${cellKey(area.row, area.column)}/${area.rows}/${area.columns}`, { sheetId, ...area });
  };
  const collect = (part: FormulaNode, home: FormulaPlace, open: ReadonlySet<string>): void =>
    visitNodes(part, (inner) => {
      if (inner.kind === "reference") add(areaOfReference(inner, workbook, home.sheetId));
      else if (inner.kind === "table") {
        if (inner.table !== undefined) uses.add(inner.table.toLowerCase());
        add(workbook.tableArea(inner, home));
      } else if (inner.kind === "spill") add(spilled(inner.operand, workbook, home, open));
      else if (inner.kind === "name" || inner.kind === "call") {
        const key = inner.name.toLowerCase();
        if (inner.kind === "name") uses.add(key);
        const sheetId =
          inner.kind === "name" && inner.sheet !== undefined ? workbook.sheetIdOf(inner.sheet) : home.sheetId;
        const meaning = sheetId === undefined || open.has(key) ? undefined : workbook.nameOf(inner.name, sheetId);
        if (!meaning) return;
        uses.add(key);
        collect(meaning, home, new Set([...open, key]));
      }
    });
  collect(node, place, new Set());
  return { areas: [...areas.values()], uses };
}

function spilled(
  operand: FormulaNode,
  workbook: Surroundings,
  home: FormulaPlace,
  open: ReadonlySet<string>,
): AreaReference | undefined {
  let anchor: AreaReference | undefined;
  if (operand.kind === "reference") anchor = areaOfReference(operand, workbook, home.sheetId);
  else if (operand.kind === "name" && !open.has(operand.name.toLowerCase())) {
    const meaning = workbook.nameOf(operand.name, home.sheetId);
    if (meaning?.kind === "reference") anchor = areaOfReference(meaning, workbook, home.sheetId);
  }
  if (!anchor?.isOneCell) return undefined;
  const area = workbook.spillOf(anchor.sheetId, anchor.area.row, anchor.area.column);
  return area ? new AreaReference(anchor.sheetId, area) : anchor;
}
