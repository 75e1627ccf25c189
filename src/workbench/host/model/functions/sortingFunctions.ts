import { Block } from "../calculation/Block";
import { compareValues } from "../calculation/compareValues";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toBoolean } from "../calculation/toBoolean";
import { toNumber } from "../calculation/toNumber";
import type { CellValue } from "../WorkbookSnapshot";

/** Blanks stand last whatever the direction, errors before them. */
function compareForSort(a: CellValue, b: CellValue, direction: number): number {
  const place = (value: CellValue): number => (value === null ? 2 : isCellError(value) ? 1 : 0);
  const [placeA, placeB] = [place(a), place(b)];
  return placeA !== 0 || placeB !== 0 ? placeA - placeB : compareValues(a, b) * direction;
}

const rowsAt = (block: Block, places: readonly number[]): Block =>
  new Block(
    places.length,
    block.columns,
    places.flatMap((place) => block.row(place)),
  );
const flag = (context: EvaluationContext, operand: Operand | undefined): boolean =>
  operand === undefined ? false : toBoolean(context.single(operand)) === true;
const numbers = (context: EvaluationContext, operand: Operand | undefined): number[] =>
  operand === undefined ? [1] : context.block(operand).cells.map((cell) => Number(toNumber(cell)));

const SORT: NativeFunction = {
  minimum: 1,
  maximum: 4,
  evaluate: (context, [array, keysGiven, ordersGiven, byColumnGiven]) => {
    const byColumn = flag(context, byColumnGiven);
    const given = context.block(array);
    const block = byColumn ? given.transpose() : given;
    const keys = numbers(context, keysGiven);
    const orders = numbers(context, ordersGiven);
    if (keys.some((key) => !(key >= 1 && key <= block.columns)) || orders.some((order) => order !== 1 && order !== -1))
      return errors.value;
    const places = Array.from({ length: block.rows }, (_, row) => row);
    places.sort((a, b) => {
      for (const [index, key] of keys.entries()) {
        const difference = compareForSort(
          block.at(a, key - 1),
          block.at(b, key - 1),
          orders[Math.min(index, orders.length - 1)] ?? 1,
        );
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    const sorted = rowsAt(block, places);
    return byColumn ? sorted.transpose() : sorted;
  },
};

const SORTBY: NativeFunction = {
  minimum: 2,
  maximum: 254,
  evaluate: (context, [array, ...rest]) => {
    const given = context.block(array);
    const keys: { block: Block; order: number }[] = [];
    for (let index = 0; index < rest.length; index += 2) {
      keys.push({ block: context.block(rest[index]), order: numbers(context, rest[index + 1])[0] ?? 1 });
    }
    const across = keys[0]?.block.rows === 1 && given.rows !== 1;
    const length = across ? given.columns : given.rows;
    if (keys.some(({ block, order }) => block.cells.length !== length || (order !== 1 && order !== -1)))
      return errors.value;
    const places = Array.from({ length }, (_, place) => place);
    places.sort((a, b) => {
      for (const { block, order } of keys) {
        const difference = compareForSort(block.cells[a] ?? null, block.cells[b] ?? null, order);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    return across ? rowsAt(given.transpose(), places).transpose() : rowsAt(given, places);
  },
};

const FILTER: NativeFunction = {
  minimum: 2,
  maximum: 3,
  evaluate: (context, [array, include, ifEmpty]) => {
    const given = context.block(array);
    const chosen = context.block(include);
    const across = chosen.rows === 1 && chosen.columns === given.columns && given.columns > 1;
    if (!across && (chosen.columns !== 1 || chosen.rows !== given.rows)) return errors.value;
    const places: number[] = [];
    for (const [place, cell] of chosen.cells.entries()) {
      const truth = toBoolean(cell);
      if (isCellError(truth)) return truth;
      if (truth) places.push(place);
    }
    if (places.length === 0) return ifEmpty === undefined ? errors.calculation : ifEmpty;
    return across ? rowsAt(given.transpose(), places).transpose() : rowsAt(given, places);
  },
};

const keyOf = (value: CellValue): string =>
  typeof value === "string" ? `t${value.toLowerCase()}` : JSON.stringify(value);

const UNIQUE: NativeFunction = {
  minimum: 1,
  maximum: 3,
  evaluate: (context, [array, byColumnGiven, onceGiven]) => {
    const byColumn = flag(context, byColumnGiven);
    const given = context.block(array);
    const block = byColumn ? given.transpose() : given;
    const counts = new Map<string, { place: number; count: number }>();
    for (let row = 0; row < block.rows; row += 1) {
      const key = block.row(row).map(keyOf).join("\u0000");
      const entry = counts.get(key);
      if (entry) entry.count += 1;
      else counts.set(key, { place: row, count: 1 });
    }
    const once = flag(context, onceGiven);
    const places = [...counts.values()].filter(({ count }) => !once || count === 1).map(({ place }) => place);
    if (places.length === 0) return errors.calculation;
    const result = rowsAt(block, places);
    return byColumn ? result.transpose() : result;
  },
};

/** Sorted, chosen and distinct rows. */
export const sortingFunctions: NativeFunctions = { SORT, SORTBY, FILTER, UNIQUE };
