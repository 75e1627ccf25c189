import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunctions } from "../calculation/NativeFunction";
import type { CellValue } from "../WorkbookSnapshot";
import { elementwise } from "./elementwise";

const is = (test: (value: CellValue) => boolean) => elementwise.raw(1, 1, (value = null) => test(value));
const errorNumbers: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#SPILL!": 9,
  "#CALC!": 14,
};

/** What a value is. */
export const informationFunctions: NativeFunctions = {
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isCellError),
  ISERR: is((value) => isCellError(value) && value.error !== "#N/A"),
  ISNA: is((value) => isCellError(value) && value.error === "#N/A"),
  ISEVEN: elementwise.numbers(1, 1, (number) => Math.trunc(number) % 2 === 0),
  ISODD: elementwise.numbers(1, 1, (number) => Math.trunc(number) % 2 !== 0),
  ISREF: { minimum: 1, maximum: 1, evaluate: (_context, [operand]) => operand instanceof AreaReference },
  ISFORMULA: {
    minimum: 1,
    maximum: 1,
    evaluate: (context, [operand]) => {
      if (!(operand instanceof AreaReference)) return errors.value;
      const { sheetId, area } = operand;
      const has = (row: number, column: number) =>
        context.workbook.formulaAt(sheetId, area.row + row, area.column + column) !== undefined;
      return operand.isOneCell ? has(0, 0) : Block.build(area.rows, area.columns, has);
    },
  },
  N: elementwise.values(1, 1, (value = null) => (typeof value === "number" ? value : value === true ? 1 : 0)),
  T: elementwise.values(1, 1, (value = null) => (typeof value === "string" ? value : "")),
  NA: { minimum: 0, maximum: 0, evaluate: () => errors.notAvailable },
  TYPE: {
    minimum: 1,
    maximum: 1,
    evaluate: (context, [operand]) => {
      const value = context.value(operand);
      if (value instanceof Block) return 64;
      return isCellError(value) ? 16 : typeof value === "boolean" ? 4 : typeof value === "string" ? 2 : 1;
    },
  },
  "ERROR.TYPE": elementwise.raw(1, 1, (value = null) =>
    isCellError(value) ? (errorNumbers[value.error] ?? errors.notAvailable) : errors.notAvailable,
  ),
  FORMULATEXT: {
    minimum: 1,
    maximum: 1,
    evaluate: (context, [operand]) =>
      operand instanceof AreaReference
        ? (context.workbook.formulaAt(operand.sheetId, operand.area.row, operand.area.column) ?? errors.notAvailable)
        : errors.notAvailable,
  },
};
