/** Whether a cell's value is one of Excel's errors; "#BUSY!" is not: it will change. */
export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && errors.has(value);
}

/** Whether a cell waits for its answer. */
export function isPendingText(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

const errors = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT!".split(" "),
);
