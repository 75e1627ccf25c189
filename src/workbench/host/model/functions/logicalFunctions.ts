import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { broadcast } from "../calculation/broadcast";
import { compareValues } from "../calculation/compareValues";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import { toBoolean } from "../calculation/toBoolean";
import type { CellValue } from "../WorkbookSnapshot";
import { elementwise } from "./elementwise";

/** AND, OR, XOR: truth values and numbers in cells, texts ignored there; #VALUE! when there is nothing to judge. */
function junction(combine: (truths: readonly boolean[]) => boolean): NativeFunction {
  return {
    minimum: 1,
    maximum: 255,
    evaluate: (context, operands) => {
      const truths: boolean[] = [];
      for (const operand of operands) {
        const value = operand instanceof AreaReference ? context.block(operand) : context.value(operand);
        for (const cell of value instanceof Block ? value.cells : [value]) {
          if (isCellError(cell)) return cell;
          if (value instanceof Block && (cell === null || typeof cell === "string")) continue;
          const truth = toBoolean(cell);
          if (isCellError(truth)) return truth;
          truths.push(truth);
        }
      }
      return truths.length === 0 ? errors.value : combine(truths);
    },
  };
}

/** IFERROR and IFNA: where the first argument has (such) an error, the second. */
function instead(applies: (value: CellValue) => boolean): NativeFunction {
  return {
    minimum: 2,
    maximum: 2,
    lazy: (context, [first, second]) => {
      const value = first ? context.value(context.evaluate(first)) : null;
      const wrong = value instanceof Block ? value.cells.some(applies) : applies(value);
      if (!wrong) return value;
      const otherwise = second ? context.value(context.evaluate(second)) : null;
      return broadcast([value, otherwise], (cell = null, other = null) => (applies(cell) ? other : cell));
    },
  };
}

const IF: NativeFunction = {
  minimum: 2,
  maximum: 3,
  lazy: (context, nodes) => {
    const [testNode, thenNode, elseNode] = nodes;
    const test = testNode ? context.value(context.evaluate(testNode)) : null;
    // A third argument that is left out is FALSE; one that is empty (IF(x,1,)) is 0.
    if (!(test instanceof Block)) {
      const truth = toBoolean(test);
      if (isCellError(truth)) return truth;
      const node = truth ? thenNode : elseNode;
      return node ? context.evaluate(node) : false;
    }
    const [whenTrue, whenFalse] = context.evaluateAll([
      thenNode ?? { kind: "literal", value: true },
      elseNode ?? { kind: "literal", value: false },
    ]);
    return broadcast([test, context.value(whenTrue), context.value(whenFalse)], (cell = null, a = null, b = null) => {
      const truth = toBoolean(cell);
      return isCellError(truth) ? truth : truth ? a : b;
    });
  },
};

/** Branches in turn for blocks: the first whose test holds. */
const IFS: NativeFunction = {
  minimum: 2,
  maximum: 254,
  evaluate: (context, operands) =>
    broadcast(
      operands.map((operand) => context.value(operand)),
      (...cells) => {
        for (let index = 0; index + 1 < cells.length; index += 2) {
          const truth = toBoolean(cells[index] ?? null);
          if (isCellError(truth)) return truth;
          if (truth) return cells[index + 1] ?? null;
        }
        return errors.notAvailable;
      },
    ),
};

const SWITCH: NativeFunction = {
  minimum: 3,
  maximum: 254,
  evaluate: (context, operands) =>
    broadcast(
      operands.map((operand) => context.value(operand)),
      (value = null, ...cells) => {
        if (isCellError(value)) return value;
        let index = 0;
        for (; index + 1 < cells.length; index += 2) {
          const candidate = cells[index] ?? null;
          if (!isCellError(candidate) && compareValues(value, candidate) === 0) return cells[index + 1] ?? null;
        }
        return index < cells.length ? (cells[index] ?? null) : errors.notAvailable;
      },
    ),
};

/** Conditions. */
export const logicalFunctions: NativeFunctions = {
  IF,
  IFS,
  SWITCH,
  IFERROR: instead(isCellError),
  IFNA: instead((value) => isCellError(value) && value.error === "#N/A"),
  AND: junction((truths) => truths.every(Boolean)),
  OR: junction((truths) => truths.some(Boolean)),
  XOR: junction((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: elementwise.values(1, 1, (value = null) => {
    const truth = toBoolean(value);
    return isCellError(truth) ? truth : !truth;
  }),
  TRUE: { minimum: 0, maximum: 0, evaluate: () => true },
  FALSE: { minimum: 0, maximum: 0, evaluate: () => false },
};
