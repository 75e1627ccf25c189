import type { BinaryOperator, CallNode, FormulaNode } from "../formula/FormulaNode";
import { isUniverFunction } from "../functions/isUniverFunction";
import { nativeFunctions } from "../functions/nativeFunctions";
import { univerFunction } from "../functions/univerFunction";
import type { CellValue } from "../WorkbookSnapshot";
import { AreaReference } from "./AreaReference";
import { areaOfReference } from "./areaOfReference";
import { Block } from "./Block";
import { broadcast } from "./broadcast";
import { calculateBinary } from "./calculateBinary";
import { customFunctionValues } from "./customFunctionValues";
import { errors } from "./errors";
import type { EvaluationContext } from "./EvaluationContext";
import type { FormulaPlace, FormulaWorkbook } from "./FormulaWorkbook";
import { isCellError } from "./isCellError";
import { Lambda } from "./Lambda";
import type { Operand } from "./Operand";
import { PendingCall } from "./PendingCall";
import { toNumber } from "./toNumber";

/** Calculates one formula at its place. Names bound by LET and LAMBDA are `locals`. */
export class Evaluation implements EvaluationContext {
  constructor(
    readonly workbook: FormulaWorkbook,
    readonly place: FormulaPlace,
    private readonly locals: ReadonlyMap<string, Operand> = new Map(),
  ) {}

  with(locals: Iterable<readonly [string, Operand]>): Evaluation {
    return new Evaluation(this.workbook, this.place, new Map([...this.locals, ...locals]));
  }

  evaluate(node: FormulaNode): Operand {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "omitted":
        return null;
      case "array":
        return Block.fromRows(node.rows);
      case "reference":
        return areaOfReference(node, this.workbook, this.place.sheetId) ?? errors.reference;
      case "table":
        return this.workbook.tableArea(node, this.place) ?? errors.reference;
      case "name":
        return this.named(node.name, node.sheet);
      case "spill":
        return this.spillOf(this.evaluate(node.operand));
      case "unary":
        return this.unary(node.operator, node.operand);
      case "binary":
        return this.binary(node.operator, node.left, node.right);
      case "call":
        return this.call(node);
      case "invoke":
        return this.invoke(this.evaluate(node.callee), this.evaluateAll(node.arguments));
    }
  }

  /** A single value or a block; a reference to one cell becomes its value. */
  value(operand: Operand | undefined): CellValue | Block {
    if (operand === undefined) return null;
    if (operand instanceof AreaReference) {
      const block = this.workbook.read(operand);
      return operand.isOneCell ? block.at(0, 0) : block;
    }
    return operand instanceof Lambda ? errors.calculation : operand;
  }

  block(operand: Operand | undefined): Block {
    if (operand instanceof AreaReference) return this.workbook.read(operand);
    const value = this.value(operand);
    return value instanceof Block ? value : new Block(1, 1, [value]);
  }

  /** One value: the top left one of a block. */
  single(operand: Operand | undefined): CellValue {
    const value = this.value(operand);
    return value instanceof Block ? value.at(0, 0) : value;
  }

  /** Calculates every argument, even when one waits, so that all waiting calls go out together. */
  evaluateAll(nodes: readonly FormulaNode[]): (Operand | undefined)[] {
    let waiting: PendingCall | undefined;
    const values = nodes.map((node) => {
      if (node.kind === "omitted") return undefined;
      try {
        return this.evaluate(node);
      } catch (problem) {
        if (!(problem instanceof PendingCall)) throw problem;
        waiting = problem;
        return undefined;
      }
    });
    if (waiting) throw waiting;
    return values;
  }

  invoke(callee: Operand, values: readonly (Operand | undefined)[]): Operand {
    if (callee instanceof Lambda) return callee.call(values);
    return isCellError(callee) ? callee : errors.reference;
  }

  private named(name: string, sheet: string | undefined): Operand {
    const local = sheet === undefined ? this.locals.get(name.toLowerCase()) : undefined;
    if (local !== undefined) return local;
    const sheetId = sheet === undefined ? this.place.sheetId : this.workbook.sheetIdOf(sheet);
    const meaning = sheetId === undefined ? undefined : this.workbook.nameOf(name, sheetId);
    if (!meaning) return errors.name;
    return new Evaluation(this.workbook, this.place).evaluate(meaning);
  }

  private spillOf(operand: Operand): Operand {
    if (isCellError(operand)) return operand;
    if (!(operand instanceof AreaReference) || !operand.isOneCell) return errors.reference;
    const { row, column } = operand.area;
    const area = this.workbook.spillOf(operand.sheetId, row, column);
    if (area) return new AreaReference(operand.sheetId, area);
    const value = this.workbook.read(operand).at(0, 0);
    if (isCellError(value)) return value;
    return this.workbook.formulaAt(operand.sheetId, row, column) === undefined ? errors.reference : operand;
  }

  private unary(operator: "-" | "+" | "%" | "@", node: FormulaNode): Operand {
    const operand = this.evaluate(node);
    if (operator === "+") return operand;
    if (operator === "@") return this.intersect(operand);
    return broadcast([this.value(operand)], (cell) => {
      const number = toNumber(cell);
      return isCellError(number) ? number : operator === "-" ? -number : number / 100;
    });
  }

  /** Implicit intersection: of a column the cell in the formula's row, of a row the one in its column; of an array the first. */
  private intersect(operand: Operand): Operand {
    if (!(operand instanceof AreaReference)) return operand instanceof Block ? operand.at(0, 0) : operand;
    const { row, column, rows, columns } = operand.area;
    if (rows === 1 && columns === 1) return operand;
    const inRows = this.place.row >= row && this.place.row < row + rows;
    const inColumns = this.place.column >= column && this.place.column < column + columns;
    if (columns === 1 && inRows)
      return new AreaReference(operand.sheetId, { row: this.place.row, column, rows: 1, columns: 1 });
    if (rows === 1 && inColumns)
      return new AreaReference(operand.sheetId, { row, column: this.place.column, rows: 1, columns: 1 });
    return errors.value;
  }

  private binary(operator: BinaryOperator, leftNode: FormulaNode, rightNode: FormulaNode): Operand {
    const [left = null, right = null] = this.evaluateAll([leftNode, rightNode]);
    if (operator === ":" || operator === " ") return joinAreas(operator, left, right);
    return broadcast([this.value(left), this.value(right)], (a = null, b = null) => calculateBinary(operator, a, b));
  }

  private call(node: CallNode): Operand {
    const native = nativeFunctions[node.name];
    if (native) {
      if (node.arguments.length < native.minimum || node.arguments.length > native.maximum) return errors.value;
      if ("lazy" in native) return native.lazy(this, node.arguments);
      return native.evaluate(this, this.evaluateAll(node.arguments));
    }
    const local = this.locals.get(node.name.toLowerCase());
    if (local !== undefined) return this.invoke(local, this.evaluateAll(node.arguments));
    const declaration = this.workbook.customFunction(node.name);
    if (declaration) return customFunctionValues(this, declaration, this.evaluateAll(node.arguments));
    const meaning = this.workbook.nameOf(node.name, this.place.sheetId);
    if (meaning)
      return this.invoke(new Evaluation(this.workbook, this.place).evaluate(meaning), this.evaluateAll(node.arguments));
    if (!isUniverFunction(node.name) && this.workbook.isCustomFunctionExpected(node.name))
      throw new PendingCall(node.name);
    return univerFunction(this, node.name, () => this.evaluateAll(node.arguments));
  }
}

function joinAreas(operator: ":" | " ", left: Operand, right: Operand): Operand {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (!(left instanceof AreaReference) || !(right instanceof AreaReference) || left.sheetId !== right.sheetId)
    return errors.value;
  const [a, b] = [left.area, right.area];
  const join = operator === ":";
  const row = join ? Math.min(a.row, b.row) : Math.max(a.row, b.row);
  const column = join ? Math.min(a.column, b.column) : Math.max(a.column, b.column);
  const ends = [a.row + a.rows, b.row + b.rows, a.column + a.columns, b.column + b.columns] as const;
  const rows = (join ? Math.max(ends[0], ends[1]) : Math.min(ends[0], ends[1])) - row;
  const columns = (join ? Math.max(ends[2], ends[3]) : Math.min(ends[2], ends[3])) - column;
  return rows > 0 && columns > 0 ? new AreaReference(left.sheetId, { row, column, rows, columns }) : errors.nothing;
}
