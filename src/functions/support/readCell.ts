import type { Cell } from "./Cell";

/**
 * What a cell holds. Excel passes numbers, texts and booleans as they are, a blank as null (web), "" or, inside a
 * range on the desktop, as 0 that nothing tells from a zero; data types as `{ type, basicValue }`; errors as
 * CustomFunctions.Error or as an object with a code.
 */
export function readCell(raw: unknown): Cell {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "number" || typeof raw === "string" || typeof raw === "boolean") return raw;
  if (typeof raw !== "object") return String(raw);
  const { code, type, basicValue, errorType } = raw as Record<string, unknown>;
  if (type === "Empty") return null;
  if (typeof code === "string") return { code };
  if (type === "Error") return { code: String(basicValue ?? errorType ?? "#VALUE!") };
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return basicValue === "" ? null : basicValue;
  return { code: "#VALUE!" };
}
