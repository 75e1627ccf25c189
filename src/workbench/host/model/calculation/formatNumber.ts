import { numfmt } from "@univerjs/core";
import type { CellValue } from "../WorkbookSnapshot";
import { isCellError } from "./isCellError";

/** A value as a number format shows it ("General", "#,##0.0", "yyyy-mm-dd", "@" ...); undefined for a format that is none. */
export function formatNumber(value: CellValue, format: string): string | undefined {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(format, value, {
      nbsp: false,
      dateErrorThrows: false,
      dateErrorNumber: false,
      overflow: "######",
    } as object);
  } catch {
    return undefined;
  }
}
