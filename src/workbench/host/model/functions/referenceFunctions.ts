import { AreaReference } from "../calculation/AreaReference";
import { areaOfReference } from "../calculation/areaOfReference";
import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toNumber } from "../calculation/toNumber";
import { excelLimits } from "../excelLimits";
import { FormulaSyntaxError } from "../formula/FormulaSyntaxError";
import { parseFormula } from "../formula/parseFormula";

const sizeOf = (context: EvaluationContext, operand: Operand | undefined): { rows: number; columns: number } =>
  operand instanceof AreaReference ? operand.area : context.block(operand);

const size = (pick: (size: { rows: number; columns: number }) => number): NativeFunction => ({
  minimum: 1,
  maximum: 1,
  evaluate: (context, [operand]) => (isCellError(operand) ? operand : pick(sizeOf(context, operand))),
});

/** ROW and COLUMN: of an area all its row (column) numbers; without argument the formula's own. */
const numbering = (down: boolean): NativeFunction => ({
  minimum: 0,
  maximum: 1,
  evaluate: (context, [operand]) => {
    if (operand === undefined) return (down ? context.place.row : context.place.column) + 1;
    if (isCellError(operand)) return operand;
    if (!(operand instanceof AreaReference)) return errors.value;
    const { row, column, rows, columns } = operand.area;
    if (down) return rows === 1 ? row + 1 : Block.build(rows, 1, (index) => row + index + 1);
    return columns === 1 ? column + 1 : Block.build(1, columns, (_row, index) => column + index + 1);
  },
});

const OFFSET: NativeFunction = {
  minimum: 3,
  maximum: 5,
  volatile: true,
  evaluate: (context, [from, ...given]) => {
    if (!(from instanceof AreaReference)) return isCellError(from) ? from : errors.value;
    const [down = 0, right = 0, rows = from.area.rows, columns = from.area.columns] = given.map((operand) =>
      operand === undefined ? undefined : toNumber(context.single(operand)),
    );
    for (const value of [down, right, rows, columns]) if (isCellError(value)) return value;
    const area = {
      row: from.area.row + Number(down),
      column: from.area.column + Number(right),
      rows: Number(rows),
      columns: Number(columns),
    };
    const inside = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
    const ends = area.row + area.rows <= excelLimits.rows && area.column + area.columns <= excelLimits.columns;
    return inside && ends ? new AreaReference(from.sheetId, area) : errors.reference;
  },
};

const INDIRECT: NativeFunction = {
  minimum: 1,
  maximum: 2,
  volatile: true,
  evaluate: (context, [text]) => {
    const written = context.single(text);
    if (isCellError(written)) return written;
    try {
      const node = parseFormula(String(written ?? ""));
      if (node.kind === "reference")
        return areaOfReference(node, context.workbook, context.place.sheetId) ?? errors.reference;
      const operand =
        node.kind === "name" || node.kind === "table" || node.kind === "spill"
          ? context.evaluate(node)
          : errors.reference;
      return operand instanceof AreaReference ? operand : errors.reference;
    } catch (problem) {
      if (problem instanceof FormulaSyntaxError) return errors.reference;
      throw problem;
    }
  },
};

/** Where and how large cells are. */
export const referenceFunctions: NativeFunctions = {
  ROWS: size((area) => area.rows),
  COLUMNS: size((area) => area.columns),
  ROW: numbering(true),
  COLUMN: numbering(false),
  OFFSET,
  INDIRECT,
  HYPERLINK: { minimum: 1, maximum: 2, evaluate: (context, [target, label]) => context.single(label ?? target) },
};
