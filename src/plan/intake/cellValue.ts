/** Whether a cell holds nothing that a reader sees. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Whether a cell shows an Excel error ("#N/A"). */
export function isErrorValue(value: unknown): boolean {
  if (typeof value === "string") return value.startsWith("#") && errorText.test(value.trim());
  return typeof value === "object" && value !== null && "error" in value;
}

/** A cell's text without outer blanks; the text of a number is its plain form. */
export function textOf(value: unknown): string {
  if (isBlank(value)) return "";
  return String(value).replace(hardSpaces, " ").trim();
}

const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;
const hardSpaces = /[\u00A0\u2007\u202F]/g;
