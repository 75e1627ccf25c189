import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import { formatNumber } from "../calculation/formatNumber";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import { parseNumberText } from "../calculation/parseNumberText";
import { toBoolean } from "../calculation/toBoolean";
import { toNumber } from "../calculation/toNumber";
import { toText } from "../calculation/toText";
import type { CellError, CellValue } from "../WorkbookSnapshot";
import { elementwise } from "./elementwise";
import { roundTo } from "./roundTo";
import { wildcardPattern } from "./wildcardPattern";

/** A function whose arguments become texts. */
const texts = (minimum: number, maximum: number, calculate: (...texts: string[]) => CellValue): NativeFunction =>
  elementwise.values(minimum, maximum, (...cells) => calculate(...cells.map((cell) => toText(cell) as string)));

/** A function of a text and numbers. */
const textAndNumbers = (
  minimum: number,
  maximum: number,
  calculate: (text: string, ...numbers: number[]) => CellValue,
): NativeFunction =>
  elementwise.values(minimum, maximum, (cell = null, ...rest) => {
    const numbers: number[] = [];
    for (const value of rest) {
      const number = toNumber(value);
      if (isCellError(number)) return number;
      numbers.push(number);
    }
    return calculate(toText(cell) as string, ...numbers);
  });

const placeOf = (wildcards: boolean): NativeFunction =>
  elementwise.values(2, 3, (wanted = null, within = null, startGiven = 1) => {
    const [needle, text, start] = [toText(wanted) as string, toText(within) as string, toNumber(startGiven)];
    if (isCellError(start)) return start;
    if (start < 1 || start > text.length + 1) return errors.value;
    const rest = text.slice(Math.trunc(start) - 1);
    let place = rest.indexOf(needle);
    if (wildcards) {
      const pattern = wildcardPattern(needle)
        .source.slice(1, -1)
        .replace(/\[\\s\\S\]\*/g, "[\\s\\S]*?");
      place = rest.search(new RegExp(pattern, "i"));
    }
    return place < 0 ? errors.value : place + Math.trunc(start);
  });

const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function substitute(text: string, before: string, after: string, which: number | undefined): string {
  if (before === "") return text;
  if (which === undefined) return text.split(before).join(after);
  const parts = text.split(before);
  if (which >= parts.length) return text;
  return `${parts.slice(0, which).join(before)}${after}${parts.slice(which).join(before)}`;
}

/** CONCAT, TEXTJOIN: every cell of every argument, joined. */
function join(blocks: readonly Block[], delimiter: string, skipEmpty: boolean): string | CellError {
  const parts: string[] = [];
  for (const block of blocks) {
    for (const cell of block.cells) {
      const text = toText(cell);
      if (isCellError(text)) return text;
      if (text !== "" || !skipEmpty) parts.push(text);
    }
  }
  const result = parts.join(delimiter);
  return result.length > 32_767 ? errors.value : result;
}

/** TEXTBEFORE and TEXTAFTER: at the n-th delimiter, from the end for a negative n. */
const beside = (after: boolean): NativeFunction =>
  elementwise.values(2, 3, (cell = null, delimiterGiven = null, numberGiven = 1) => {
    const [text, delimiter, number] = [toText(cell) as string, toText(delimiterGiven) as string, toNumber(numberGiven)];
    if (isCellError(number)) return number;
    const parts = text.split(delimiter);
    const cut = number > 0 ? Math.trunc(number) : parts.length + Math.trunc(number);
    if (number === 0) return errors.value;
    if (cut < 1 || cut >= parts.length) return errors.notAvailable;
    return (after ? parts.slice(cut) : parts.slice(0, cut)).join(delimiter);
  });

/** Texts. */
export const textFunctions: NativeFunctions = {
  TEXT: elementwise.values(2, 2, (value = null, format = null) => {
    const pattern = toText(format) as string;
    const number = typeof value === "string" ? (parseNumberText(value) ?? value) : (value ?? 0);
    return pattern === "" ? "" : (formatNumber(number, pattern) ?? errors.value);
  }),
  VALUE: elementwise.values(1, 1, (value = null) => (typeof value === "boolean" ? errors.value : toNumber(value))),
  LEN: texts(1, 1, (text) => text.length),
  UPPER: texts(1, 1, (text) => text.toUpperCase()),
  LOWER: texts(1, 1, (text) => text.toLowerCase()),
  PROPER: texts(1, 1, proper),
  TRIM: texts(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // Control characters are just what CLEAN removes.

  CLEAN: texts(1, 1, (text) => text.replace(/[\u0000-\u001f]/g, "")),
  EXACT: texts(2, 2, (one, two) => one === two),
  LEFT: textAndNumbers(1, 2, (text, count = 1) => (count < 0 ? errors.value : text.slice(0, Math.trunc(count)))),
  RIGHT: textAndNumbers(1, 2, (text, count = 1) =>
    count < 0 ? errors.value : count < 1 ? "" : text.slice(-Math.trunc(count)),
  ),
  MID: textAndNumbers(3, 3, (text, start = 1, count = 0) =>
    start < 1 || count < 0
      ? errors.value
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  REPT: textAndNumbers(2, 2, (text, times = 0) =>
    times < 0 || text.length * times > 32_767 ? errors.value : text.repeat(Math.trunc(times)),
  ),
  FIND: placeOf(false),
  SEARCH: placeOf(true),
  SUBSTITUTE: elementwise.values(3, 4, (cell = null, before = null, after = null, which) => {
    const number = which === undefined ? undefined : toNumber(which);
    if (isCellError(number)) return number;
    if (number !== undefined && number < 1) return errors.value;
    return substitute(
      toText(cell) as string,
      toText(before) as string,
      toText(after) as string,
      number === undefined ? undefined : Math.trunc(number),
    );
  }),
  REPLACE: elementwise.values(4, 4, (cell = null, startGiven = null, countGiven = null, other = null) => {
    const [text, start, count] = [toText(cell) as string, toNumber(startGiven), toNumber(countGiven)];
    if (isCellError(start)) return start;
    if (isCellError(count)) return count;
    return start < 1 || count < 0
      ? errors.value
      : text.slice(0, start - 1) + (toText(other) as string) + text.slice(start - 1 + count);
  }),
  CONCAT: {
    minimum: 1,
    maximum: 254,
    evaluate: (context, operands) =>
      join(
        operands.map((operand) => context.block(operand)),
        "",
        false,
      ),
  },
  CONCATENATE: texts(1, 255, (...parts) => parts.join("")),
  TEXTJOIN: {
    minimum: 3,
    maximum: 254,
    evaluate: (context, [delimiter, skipGiven, ...operands]) => {
      const skip = toBoolean(context.single(skipGiven));
      const between = toText(context.single(delimiter));
      if (isCellError(skip)) return skip;
      return isCellError(between)
        ? between
        : join(
            operands.map((operand) => context.block(operand)),
            between,
            skip,
          );
    },
  },
  TEXTBEFORE: beside(false),
  TEXTAFTER: beside(true),
  CHAR: elementwise.numbers(1, 1, (number) =>
    number < 1 || number > 255 ? errors.value : String.fromCharCode(number),
  ),
  UNICHAR: elementwise.numbers(1, 1, (number) =>
    number < 1 || number > 0x10ffff ? errors.value : String.fromCodePoint(number),
  ),
  CODE: texts(1, 1, (text) => (text === "" ? errors.value : text.charCodeAt(0))),
  UNICODE: texts(1, 1, (text) => text.codePointAt(0) ?? errors.value),
  FIXED: elementwise.values(1, 3, (value = null, digits = 2, plain = false) => {
    const [number, places] = [toNumber(value), toNumber(digits)];
    if (isCellError(number)) return number;
    if (isCellError(places)) return places;
    const decimals = places > 0 ? `.${"0".repeat(Math.trunc(places))}` : "";
    return (
      formatNumber(roundTo(number, places, "nearest"), (toBoolean(plain) === true ? "0" : "#,##0") + decimals) ??
      errors.value
    );
  }),
};
