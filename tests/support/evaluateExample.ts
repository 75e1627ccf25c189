import type { CataloguedFunction } from "../../tools/catalogue.cjs";
import { callFunction } from "./callFunction";

type Cell = number | string | boolean | null;
type Value = Cell | Cell[][] | { error: string; sentence?: string };

/**
 * Calculates the formula of an example as Excel would: AOP functions (nested too), array constants, texts, numbers, TRUE and
 * FALSE, arguments left empty, and the few native functions that make examples short: INDEX, SUM, ROWS, COLUMNS.
 */
export async function evaluateExample(formula: string, functions: readonly CataloguedFunction[]): Promise<Value> {
  const text = formula.trim().replace(/^=/, "");
  let at = 0;
  const peek = (): string => text[at] ?? "";
  const skip = (): void => {
    while (peek() === " ") at++;
  };
  const take = (pattern: RegExp): string | null => {
    skip();
    const found = new RegExp(pattern.source, "y");
    found.lastIndex = at;
    const match = found.exec(text);
    if (!match) return null;
    at += match[0].length;
    return match[0];
  };

  async function expression(): Promise<Value> {
    const quoted = take(/"(?:[^"]|"")*"/);
    if (quoted !== null) return quoted.slice(1, -1).replaceAll('""', '"');
    const number = take(/-?\d+(?:\.\d+)?(?:E-?\d+)?/);
    if (number !== null) return take(/%/) === null ? Number(number) : Number(number) / 100;
    if (take(/\{/) !== null) return array();
    const name = take(/[A-Z][A-Z0-9._]*/);
    if (name === "TRUE" || name === "FALSE") return name === "TRUE";
    if (name === null || take(/\(/) === null) throw new Error(`Cannot read ${formula} at "${text.slice(at)}".`);
    return apply(name, await argumentsOf());
  }

  async function array(): Promise<Cell[][]> {
    const rows: Cell[][] = [[]];
    for (;;) {
      const row = rows[rows.length - 1];
      row?.push((await expression()) as Cell);
      if (take(/,/) !== null) continue;
      if (take(/;/) !== null) rows.push([]);
      else if (take(/\}/) !== null) return rows;
      else throw new Error(`Cannot read the array in ${formula}.`);
    }
  }

  async function argumentsOf(): Promise<Value[]> {
    const given: Value[] = [];
    if (take(/\)/) !== null) return given;
    for (;;) {
      skip();
      given.push(peek() === "," || peek() === ")" ? null : await expression());
      if (take(/,/) !== null) continue;
      if (take(/\)/) !== null) return given;
      throw new Error(`Cannot read the arguments in ${formula} at "${text.slice(at)}".`);
    }
  }

  async function apply(name: string, given: Value[]): Promise<Value> {
    const failed = given.find((value) => value !== null && typeof value === "object" && !Array.isArray(value));
    if (failed !== undefined) return failed;
    if (!name.startsWith("AOP.")) return native(name, given);
    const declared = functions.find((each) => `AOP.${each.declared.name}` === name)?.declared;
    if (!declared) throw new Error(`${formula} calls ${name}, which is no function of ours.`);
    if (given.length > declared.parameters.length) throw new Error(`${formula} gives too many arguments to ${name}.`);
    const shaped = given.map((value, index) => {
      const isMatrix = declared.parameters[index]?.dimensionality === "matrix";
      return isMatrix && value !== null && !Array.isArray(value) ? [[value]] : value;
    });
    return (await callFunction(declared.id, ...shaped)) as Value;
  }

  const result = await expression();
  skip();
  if (at < text.length) throw new Error(`${formula} has something behind its end: ${text.slice(at)}`);
  return result;
}

function native(name: string, given: Value[]): Value {
  const [block, ...others] = given.map((value) => (Array.isArray(value) ? value : [[value as Cell]]));
  const cells = block ?? [[]];
  if (name === "SUM") return cells.flat().reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0);
  if (name === "ROWS") return cells.length;
  if (name === "COLUMNS") return cells[0]?.length ?? 0;
  if (name !== "INDEX") throw new Error(`Examples may not use ${name}.`);
  // As in Excel: a single 0 is the whole row or column; arrays of positions pick cells.
  const pick = (selector: Cell[][] | undefined, count: number): number[] => {
    const positions = (selector ?? [[0]]).flat().map(Number);
    if (positions.length > 1 && positions.includes(0)) throw new Error("INDEX takes 0 only alone.");
    return positions[0] === 0 ? Array.from({ length: count }, (_, index) => index + 1) : positions;
  };
  const isWhole = (selector: Cell[][] | undefined): boolean => selector === undefined || selector.flat()[0] === 0;
  if (others.some((selector) => selector.flat().length > 1) && (isWhole(others[0]) || isWhole(others[1])))
    throw new Error("INDEX with an array of positions and a whole row or column gives one cell each in Excel.");
  const columns = pick(others[1], cells[0]?.length ?? 0);
  const picked = pick(others[0], cells.length).map((row) =>
    columns.map((column) => cells[row - 1]?.[column - 1] ?? null),
  );
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : picked;
}
