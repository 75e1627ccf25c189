import { parseDateText } from "./parseDateText";

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** The number a text stands for, as Excel (US English) reads it: 1,234.5; 12%; (5); $3; 2025-01-31. undefined when it is none. */
export function parseNumberText(text: string): number | undefined {
  let rest = text.trim();
  let factor = 1;
  if (/^\(.*\)$/.test(rest)) {
    rest = rest.slice(1, -1).trim();
    factor = -1;
  }
  if (rest.endsWith("%")) {
    rest = rest.slice(0, -1).trim();
    factor /= 100;
  }
  rest = rest.replace(/^([+-]?)[$€£]/, "$1");
  if (plain.test(rest)) return Number(rest) * factor;
  if (grouped.test(rest)) return Number(rest.replace(/,/g, "")) * factor;
  return factor === 1 ? parseDateText(text)?.serial : undefined;
}
