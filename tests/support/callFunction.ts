import { readFileSync } from "node:fs";
import { functionFiles } from "../../tools/catalogue/functionFiles.cjs";
import { ExcelError } from "./excelRuntime";

type Implementation = (...given: unknown[]) => unknown;

/** An error as the cell shows it. */
export interface CellFailure {
  readonly error: string;
  readonly sentence: string;
}

const registered = new Map<string, Implementation>();
const places = new Map<string, string>();
for (const file of functionFiles()) {
  const id = /@customfunction\s+(\S+)/.exec(readFileSync(file, "utf8"))?.[1];
  if (id !== undefined) places.set(id.toUpperCase(), file);
}

/** The function that Excel would call for an id ("FORECAST.INTERVAL"). */
export async function registeredFunction(id: string): Promise<Implementation> {
  const known = registered.get(id);
  if (known) return known;
  const file = places.get(id);
  if (file === undefined) throw new Error(`No custom function is declared as ${id}.`);
  const name = new RegExp(
    `@customfunction\\s+${id.replaceAll(".", "\\.")}\\s[\\s\\S]*?\\nexport (?:async )?function (\\w+)`,
  ).exec(readFileSync(file, "utf8"))?.[1];
  const implementation = ((await import(file)) as Record<string, Implementation>)[name ?? ""];
  if (!implementation) throw new Error(`${file} exports no function for ${id}.`);
  registered.set(id, implementation);
  return implementation;
}

/**
 * Calls a custom function as Excel does: omitted arguments at the end become null. An error comes back as
 * `{ error, sentence }`; anything thrown that is no CustomFunctions.Error fails the test.
 */
export async function callFunction(id: string, ...given: unknown[]): Promise<unknown> {
  const implementation = await registeredFunction(id);
  const padded = [...given, ...Array.from({ length: Math.max(0, implementation.length - given.length) }, () => null)];
  try {
    return await implementation(...padded.map((value) => value ?? null));
  } catch (thrown) {
    if (!(thrown instanceof ExcelError)) throw thrown;
    return { error: thrown.code, sentence: thrown.message } satisfies CellFailure;
  }
}

/** The two ways in which Excel passes a blank cell inside a range. */
export const platforms = ["desktop", "web"] as const;

/** A range as the platform passes it: `null` marks a blank cell, which the desktop passes as 0. */
export function range(platform: (typeof platforms)[number], cells: readonly (readonly unknown[])[]): unknown[][] {
  return cells.map((row) => row.map((cell) => (cell === null && platform === "desktop" ? 0 : cell)));
}
