import type { CustomFunctionDeclaration } from "../CustomFunctionGateway";
import type { CellError, CellValue } from "../WorkbookSnapshot";
import { AreaReference } from "./AreaReference";
import { Block } from "./Block";
import { errors } from "./errors";
import type { EvaluationContext } from "./EvaluationContext";
import { isCellError } from "./isCellError";
import type { Operand } from "./Operand";
import { toBoolean } from "./toBoolean";
import { toNumber } from "./toNumber";
import { toText } from "./toText";

type Parameter = CustomFunctionDeclaration["parameters"][number];

/**
 * Calls a custom function as Excel does: ranges go out as rows of cells, a blank as null (the gateway turns it into what the platform
 * passes, 0 on the desktop), a single cell as [[v]] where a range is declared, omitted arguments as null, repeating arguments as one list;
 * an error among the arguments is the answer, and a scalar parameter that is given a block makes one call for each cell.
 */
export function customFunctionValues(
  context: EvaluationContext,
  declaration: CustomFunctionDeclaration,
  operands: readonly (Operand | undefined)[],
): Operand {
  const { parameters } = declaration;
  const last = parameters.at(-1);
  const most = last?.repeating ? Infinity : parameters.length;
  const needed = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  if (operands.length > most || operands.length < needed) return errors.value;
  const slots = Array.from({ length: Math.max(parameters.length, operands.length) }, (_, index) => ({
    parameter: parameters[Math.min(index, parameters.length - 1)] as Parameter,
    operand: operands[index],
  }));
  const values = slots.map(({ parameter, operand }) => read(context, parameter, operand));
  if (!declaration.allowErrors) {
    for (const value of values) {
      const error = errorIn(value);
      if (error) return error;
    }
  }
  const lifted = values.map(
    (value, index) => value instanceof Block && slots[index]?.parameter.dimensionality === "scalar",
  );
  const call = (chosen: readonly (CellValue | Block | undefined)[]): CellValue | Block => {
    const converted = chosen.map((value, index) => convert(slots[index]?.parameter as Parameter, value));
    const wrong = declaration.allowErrors ? undefined : converted.find(isCellError);
    if (wrong) return wrong;
    return context.workbook.callCustomFunction(declaration, grouped(declaration, converted), context.place);
  };
  return lifted.includes(true) ? callForEach(context, values, lifted, call) : call(values);
}

function read(
  context: EvaluationContext,
  parameter: Parameter,
  operand: Operand | undefined,
): CellValue | Block | undefined {
  if (operand === undefined) return undefined;
  if (parameter.dimensionality === "matrix") return context.block(operand);
  const value = context.value(operand);
  return operand instanceof AreaReference && value === null ? 0 : value;
}

function errorIn(value: CellValue | Block | undefined): CellError | undefined {
  return value instanceof Block ? value.cells.find(isCellError) : isCellError(value) ? value : undefined;
}

function convert(parameter: Parameter, value: CellValue | Block | undefined): unknown {
  if (value === undefined) return null;
  if (value instanceof Block) return value.toRows();
  if (isCellError(value)) return value;
  if (parameter.type === "number") return toNumber(value);
  if (parameter.type === "string") return toText(value);
  return parameter.type === "boolean" ? toBoolean(value) : (value ?? 0);
}

/** Arguments of a repeating parameter travel as one list. */
function grouped(declaration: CustomFunctionDeclaration, values: readonly unknown[]): readonly unknown[] {
  if (!declaration.parameters.at(-1)?.repeating) return values;
  const first = declaration.parameters.length - 1;
  return [...values.slice(0, first), values.slice(first).filter((value) => value !== null)];
}

/** Every cell of the blocks given to scalar parameters is asked, so that all calls go out together; then the answers form a block. */
function callForEach(
  context: EvaluationContext,
  values: readonly (CellValue | Block | undefined)[],
  lifted: readonly boolean[],
  call: (chosen: readonly (CellValue | Block | undefined)[]) => CellValue | Block,
): Block {
  const blocks = values.filter((value, index): value is Block => lifted[index] === true && value instanceof Block);
  const rows = Math.max(...blocks.map((block) => block.rows));
  const columns = Math.max(...blocks.map((block) => block.columns));
  let waiting: unknown;
  const result = Block.build(rows, columns, (row, column) => {
    const chosen = values.map((value, index) => {
      if (!lifted[index] || !(value instanceof Block)) return value;
      const inside = (value.rows === 1 || row < value.rows) && (value.columns === 1 || column < value.columns);
      return inside ? value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column) : errors.notAvailable;
    });
    const wrong = chosen.find((value, index) => lifted[index] && isCellError(value));
    if (wrong !== undefined && isCellError(wrong)) return wrong;
    try {
      return context.single(call(chosen));
    } catch (problem) {
      waiting = problem;
      return null;
    }
  });
  if (waiting !== undefined) throw waiting;
  return result;
}
