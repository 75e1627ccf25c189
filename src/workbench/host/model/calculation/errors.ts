import type { CellError } from "../WorkbookSnapshot";

/** The error values that native functions answer with. */
export const errors = {
  notAvailable: { error: "#N/A" },
  value: { error: "#VALUE!" },
  reference: { error: "#REF!" },
  division: { error: "#DIV/0!" },
  number: { error: "#NUM!" },
  name: { error: "#NAME?" },
  nothing: { error: "#NULL!" },
  calculation: { error: "#CALC!" },
  spill: { error: "#SPILL!" },
  busy: { error: "#BUSY!" },
} as const satisfies Record<string, CellError>;
