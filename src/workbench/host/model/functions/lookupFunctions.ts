import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { broadcast } from "../calculation/broadcast";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toBoolean } from "../calculation/toBoolean";
import { toNumber } from "../calculation/toNumber";
import type { CellValue } from "../WorkbookSnapshot";
import { partOf } from "./partOf";
import { type MatchMode, searchVector } from "./searchVector";

const isVector = (block: Block): boolean => block.rows === 1 || block.columns === 1;
const numberOr = (context: EvaluationContext, operand: Operand | undefined, otherwise: number): number => {
  const number = operand === undefined ? otherwise : toNumber(context.single(operand));
  return typeof number === "number" ? number : NaN;
};

/** Looks each value up and answers its place from 0, or -1. */
function finder(
  context: EvaluationContext,
  vector: Block,
  modeGiven: Operand | undefined,
  searchGiven: Operand | undefined,
): ((wanted: CellValue) => number) | undefined {
  const mode = numberOr(context, modeGiven, 0);
  const search = numberOr(context, searchGiven, 1);
  if (![0, -1, 1, 2].includes(mode) || ![1, -1, 2, -2].includes(search)) return undefined;
  return searchVector(vector.cells, mode as MatchMode, search === -1, search === 2 ? 1 : search === -2 ? -1 : 0);
}

const XMATCH: NativeFunction = {
  minimum: 2,
  maximum: 4,
  evaluate: (context, [wanted, where, mode, search]) => {
    const vector = context.block(where);
    const find = finder(context, vector, mode, search);
    if (!find || !isVector(vector)) return errors.value;
    return broadcast([context.value(wanted)], (value = null) => {
      if (isCellError(value)) return value;
      const place = find(value);
      return place < 0 ? errors.notAvailable : place + 1;
    });
  },
};

const MATCH: NativeFunction = {
  minimum: 2,
  maximum: 3,
  evaluate: (context, [wanted, where, typeGiven]) => {
    const vector = context.block(where);
    if (!isVector(vector)) return errors.notAvailable;
    const type = numberOr(context, typeGiven, 1);
    const find =
      type === 0
        ? searchVector(vector.cells, 2, false, 0)
        : searchVector(vector.cells, type > 0 ? -1 : 1, false, type > 0 ? 1 : -1);
    return broadcast([context.value(wanted)], (value = null) => {
      if (isCellError(value)) return value;
      const place = find(value);
      return place < 0 ? errors.notAvailable : place + 1;
    });
  },
};

const XLOOKUP: NativeFunction = {
  minimum: 3,
  maximum: 6,
  evaluate: (context, [wanted, where, from, missing, mode, search]) => {
    const vector = context.block(where);
    const results = context.block(from);
    const find = finder(context, vector, mode, search);
    const down = vector.columns === 1 && (vector.rows > 1 || results.rows === 1);
    const length = vector.cells.length;
    if (!find || !isVector(vector) || (down ? results.rows : results.columns) !== length) return errors.value;
    const value = context.value(wanted);
    if (value instanceof Block) {
      const otherwise = missing === undefined ? errors.notAvailable : context.value(missing);
      return broadcast([value, otherwise], (cell = null, other = null) => {
        if (isCellError(cell)) return cell;
        const place = find(cell);
        return place < 0 ? other : down ? results.at(place, 0) : results.at(0, place);
      });
    }
    if (isCellError(value)) return value;
    const place = find(value);
    if (place < 0) return missing === undefined ? errors.notAvailable : missing;
    if (from instanceof AreaReference)
      return new AreaReference(from.sheetId, partOf(from.area, down ? place : undefined, down ? undefined : place));
    return down ? new Block(1, results.columns, results.row(place)) : new Block(results.rows, 1, results.column(place));
  },
};

/** VLOOKUP and HLOOKUP: `along` turns a table on its side for the latter. */
function tableLookup(along: (block: Block) => Block): NativeFunction {
  return {
    minimum: 3,
    maximum: 4,
    evaluate: (context, [wanted, table, number, nearGiven]) => {
      const block = along(context.block(table));
      const near = nearGiven === undefined ? true : toBoolean(context.single(nearGiven));
      if (isCellError(near)) return near;
      const find = near ? searchVector(block.column(0), -1, false, 1) : searchVector(block.column(0), 2, false, 0);
      return broadcast([context.value(wanted), context.value(number)], (value = null, columnGiven = null) => {
        const column = toNumber(columnGiven);
        if (isCellError(value)) return value;
        if (isCellError(column)) return column;
        if (column < 1) return errors.value;
        if (column > block.columns) return errors.reference;
        const place = find(value);
        return place < 0 ? errors.notAvailable : block.at(place, Math.trunc(column) - 1);
      });
    },
  };
}

const CHOOSE: NativeFunction = {
  minimum: 2,
  maximum: 255,
  lazy: (context, [indexNode, ...choices]) => {
    const index = indexNode ? context.value(context.evaluate(indexNode)) : null;
    if (index instanceof Block) {
      const values = context.evaluateAll(choices).map((choice) => context.value(choice));
      return broadcast([index, ...values], (cell = null, ...cells) => {
        const number = toNumber(cell);
        return isCellError(number)
          ? number
          : (cells[Math.trunc(number) - 1] ?? (number >= 1 && number < cells.length + 1 ? null : errors.value));
      });
    }
    const number = toNumber(index);
    if (isCellError(number)) return number;
    const choice = choices[Math.trunc(number) - 1];
    return choice ? context.evaluate(choice) : errors.value;
  },
};

/** Finding by value or place. INDEX has a file of its own. */
export const lookupFunctions: NativeFunctions = {
  XMATCH,
  MATCH,
  XLOOKUP,
  VLOOKUP: tableLookup((block) => block),
  HLOOKUP: tableLookup((block) => block.transpose()),
  CHOOSE,
};
