import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { broadcast } from "../calculation/broadcast";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { parseNumberText } from "../calculation/parseNumberText";
import type { CellValue } from "../WorkbookSnapshot";
import { criterion } from "./criterion";
import { sumOf } from "./sumOf";

type Summary = (chosen: readonly CellValue[]) => CellValue;

const numbersIn = (values: readonly CellValue[]): number[] =>
  values.filter((value): value is number => typeof value === "number");
const firstError = (values: readonly CellValue[]): CellValue | undefined => values.find(isCellError);

const total: Summary = (chosen) => firstError(chosen) ?? sumOf(numbersIn(chosen));
const mean: Summary = (chosen) => {
  const numbers = numbersIn(chosen);
  return firstError(chosen) ?? (numbers.length === 0 ? errors.division : sumOf(numbers) / numbers.length);
};
const most: Summary = (chosen) =>
  firstError(chosen) ?? numbersIn(chosen).reduce((a, b, index) => (index === 0 ? b : Math.max(a, b)), 0);
const least: Summary = (chosen) =>
  firstError(chosen) ?? numbersIn(chosen).reduce((a, b, index) => (index === 0 ? b : Math.min(a, b)), 0);

/** Tests cells against one or more criteria; criteria that are blocks give a block of answers. `undefined` values: the cells are only counted. */
function choose(
  context: EvaluationContext,
  values: Block | undefined,
  pairs: readonly { cells: Block; wanted: Operand | undefined }[],
  summary: Summary,
): Operand {
  const size = values ?? pairs[0]?.cells;
  if (!size || pairs.some(({ cells }) => cells.rows !== size.rows || cells.columns !== size.columns))
    return errors.value;
  const finders = pairs.map(({ cells }) => finderIn(cells));
  const wanted = pairs.map(({ wanted: operand }) => context.value(operand));
  return broadcast(wanted, (...criteria) => {
    let places = finders[0]?.(criteria[0] ?? null) ?? [];
    for (let index = 1; index < finders.length && places.length > 0; index += 1) {
      const test = criterion(criteria[index] ?? null);
      const cells = pairs[index]?.cells.cells ?? [];
      places = places.filter((place) => test(cells[place] ?? null));
    }
    return summary(values ? places.map((place) => values.cells[place] ?? null) : places.map(() => 1));
  });
}

/** Finds the cells that meet a criterion; plain texts through an index, so that a thousand criteria do not mean a thousand passes. */
function finderIn(block: Block): (wanted: CellValue) => readonly number[] {
  let byText: Map<string, number[]> | undefined;
  let asked = 0;
  return (wanted) => {
    asked += 1;
    if (asked > 3 && typeof wanted === "string" && isPlainText(wanted)) {
      byText ??= indexOf(block);
      return byText.get(wanted.toLowerCase()) ?? [];
    }
    const test = criterion(wanted);
    const places: number[] = [];
    block.cells.forEach((value, place) => test(value) && places.push(place));
    return places;
  };
}

const isPlainText = (text: string): boolean =>
  text !== "" && !/^[<>=]|[*?~]|^(true|false)$/i.test(text) && parseNumberText(text) === undefined;

function indexOf(block: Block): Map<string, number[]> {
  const index = new Map<string, number[]>();
  block.cells.forEach((value, place) => {
    if (typeof value !== "string") return;
    const key = value.toLowerCase();
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  });
  return index;
}

/** SUMIFS and its relatives: values first, then pairs of cells and criterion. */
function manyCriteria(summary: Summary): NativeFunction {
  return {
    minimum: 3,
    maximum: 255,
    evaluate: (context, [values, ...rest]) =>
      rest.length % 2 === 1 ? errors.value : choose(context, context.block(values), pairsOf(context, rest), summary),
  };
}

/** SUMIF and AVERAGEIF: the cells summed begin where the third argument begins and are as many as those tested. */
function oneCriterion(summary: Summary): NativeFunction {
  return {
    minimum: 2,
    maximum: 3,
    evaluate: (context, [tested, wanted, summed]) => {
      const cells = context.block(tested);
      let values = summed === undefined ? cells : context.block(summed);
      if (summed instanceof AreaReference && (values.rows !== cells.rows || values.columns !== cells.columns)) {
        values = context.block(
          new AreaReference(summed.sheetId, { ...summed.area, rows: cells.rows, columns: cells.columns }),
        );
      }
      return choose(context, values, [{ cells, wanted }], summary);
    },
  };
}

function pairsOf(
  context: EvaluationContext,
  operands: readonly (Operand | undefined)[],
): { cells: Block; wanted: Operand | undefined }[] {
  return Array.from({ length: operands.length / 2 }, (_, pair) => ({
    cells: context.block(operands[pair * 2]),
    wanted: operands[pair * 2 + 1],
  }));
}

/** Sums, counts, means and extremes of the cells that meet criteria. */
export const conditionalFunctions: NativeFunctions = {
  SUMIFS: manyCriteria(total),
  AVERAGEIFS: manyCriteria(mean),
  MAXIFS: manyCriteria(most),
  MINIFS: manyCriteria(least),
  SUMIF: oneCriterion(total),
  AVERAGEIF: oneCriterion(mean),
  COUNTIF: {
    minimum: 2,
    maximum: 2,
    evaluate: (context, operands) => choose(context, undefined, pairsOf(context, operands), (chosen) => chosen.length),
  },
  COUNTIFS: {
    minimum: 2,
    maximum: 254,
    evaluate: (context, operands) =>
      operands.length % 2 === 1
        ? errors.value
        : choose(context, undefined, pairsOf(context, operands), (chosen) => chosen.length),
  },
};
