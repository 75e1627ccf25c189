import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { Operand } from "../calculation/Operand";
import { errorValues } from "../formula/errorValues";
import type { CellValue } from "../WorkbookSnapshot";
import { univerFunctionClasses } from "./univerFunctionClasses";

/** Calculates the long tail of Excel's functions (PMT, NORM.S.INV, FORECAST.LINEAR ...) with Univer's library; #NAME? for what is no function. */
export function univerFunction(
  context: EvaluationContext,
  name: string,
  operands: () => readonly (Operand | undefined)[],
): Operand {
  const type = univerFunctionClasses.get(name);
  if (!type) return errors.name;
  const values = operands().map((operand) =>
    operand === undefined ? NullValueObject.create() : toUniver(context.value(operand)),
  );
  const executor = new type(name);
  if (values.length < executor.minParams || (executor.maxParams >= 0 && values.length > executor.maxParams))
    return errors.value;
  try {
    return fromUniver(executor.calculate(...values) as BaseValueObject);
  } catch {
    // Functions that need Univer's own references or locale cannot answer here.
    return errors.value;
  }
}

function toUniver(value: CellValue | Block): BaseValueObject {
  if (!(value instanceof Block)) return cellToUniver(value);
  return ArrayValueObject.create({
    calculateValueList: value.toRows().map((row) => row.map(cellToUniver)),
    rowCount: value.rows,
    columnCount: value.columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellToUniver(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isCellError(value)) return ErrorValueObject.create(value.error as Parameters<typeof ErrorValueObject.create>[0]);
  return StringValueObject.create(value);
}

function fromUniver(value: BaseValueObject): Operand {
  if (!value.isArray()) return cellFromUniver(value);
  const array = value as ArrayValueObject;
  return Block.build(array.getRowCount(), array.getColumnCount(), (row, column) => {
    const cell = array.get(row, column);
    return cell ? cellFromUniver(cell) : null;
  });
}

function cellFromUniver(value: BaseValueObject): CellValue {
  if (value.isError()) return errorValues.get(String(value.getValue())) ?? errors.value;
  if (value.isNull()) return null;
  const raw = value.getValue();
  if (value.isBoolean()) return Boolean(raw);
  return typeof raw === "number" && !Number.isFinite(raw) ? errors.number : raw;
}
