import type { TablePart } from "./FormulaNode";

/** What a structured reference's brackets say: which rows of the table, which columns. */
export interface TableReferenceParts {
  readonly parts: readonly TablePart[];
  readonly from?: string;
  readonly to?: string;
}

const partNames: Readonly<Record<string, TablePart>> = {
  "#all": "#All",
  "#headers": "#Headers",
  "#data": "#Data",
  "#totals": "#Totals",
  "#this row": "#This Row",
};

const unescape = (text: string): string => text.replace(/'(.)/g, "$1");

/** Reads the inside of Table[...]; undefined when it makes no sense. */
export function parseTableReference(inside: string): TableReferenceParts | undefined {
  const text = inside.trim();
  if (text === "") return { parts: [] };
  if (text.startsWith("@")) return thisRow(text.slice(1).trim());
  if (!text.startsWith("[")) {
    const part = partNames[text.toLowerCase()];
    return part ? { parts: [part] } : { parts: [], from: unescape(text), to: unescape(text) };
  }
  return bracketList(text);
}

function thisRow(text: string): TableReferenceParts | undefined {
  if (text === "") return { parts: ["#This Row"] };
  if (!text.startsWith("[")) return { parts: ["#This Row"], from: unescape(text), to: unescape(text) };
  const list = bracketList(text);
  return list && { ...list, parts: ["#This Row", ...list.parts] };
}

/** [#Headers],[a]:[b] */
function bracketList(text: string): TableReferenceParts | undefined {
  const parts: TablePart[] = [];
  const columns: string[] = [];
  let rest = text;
  for (;;) {
    const item = /^\s*\[((?:'.|[^\]'])*)\]\s*/.exec(rest);
    if (!item) return undefined;
    const content = (item[1] ?? "").trim();
    const part = partNames[content.toLowerCase()];
    if (part) parts.push(part);
    else columns.push(unescape(content));
    rest = rest.slice(item[0].length);
    if (rest === "") break;
    if (!/^[,:;]/.test(rest)) return undefined;
    rest = rest.slice(1);
  }
  const [from, to = from, ...more] = columns;
  if (more.length > 0) return undefined;
  return from === undefined || to === undefined ? { parts } : { parts, from, to };
}
