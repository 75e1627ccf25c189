import type { FinderFunction, FinderParameter } from "./FinderFunction";

/** The formula for what was filled in; null while a required argument is missing. Optional ones at the end are left out. */
export function formulaFrom(chosen: FinderFunction, entries: Readonly<Record<string, string>>): string | null {
  const values = chosen.parameters.map((parameter) => (entries[parameter.name] ?? "").trim());
  const lacks = chosen.parameters.some((parameter, index) => !parameter.isOptional && values[index] === "");
  if (lacks) return null;
  const last = values.findLastIndex((value) => value !== "");
  const given = values.slice(0, last + 1);
  return `=${chosen.name}(${given.map((value, index) => argumentText(value, chosen.parameters[index])).join(",")})`;
}

/** A number, a cell, a range, a name or a formula as it is; a choice, or words that are none of these, in quotes. */
function argumentText(value: string, parameter: FinderParameter | undefined): string {
  if (value === "" || value.startsWith('"')) return value;
  if (value.startsWith("=")) return value.slice(1);
  if (parameter?.choices?.some((choice) => choice.value === value)) return `"${value}"`;
  if (parameter?.isRange || !/\s/.test(value) || value.includes("!") || /[()*+/{}[\]-]/.test(value)) return value;
  return `"${value.replaceAll('"', '""')}"`;
}
