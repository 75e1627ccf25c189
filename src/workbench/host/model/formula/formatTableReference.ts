import type { TableNode } from "./FormulaNode";

const escape = (column: string): string => column.replace(/['[\]#@]/g, "'$&");

/** The structured reference in Excel's own notation. */
export function formatTableReference(node: Pick<TableNode, "table" | "parts" | "from" | "to">): string {
  const { parts, from, to } = node;
  const table = node.table ?? "";
  if (from === undefined || to === undefined) {
    if (parts.length === 0) return `${table}[]`;
    return parts.length === 1 ? `${table}[${parts[0]}]` : `${table}[${parts.map((part) => `[${part}]`).join(",")}]`;
  }
  const range = from === to ? `[${escape(from)}]` : `[${escape(from)}]:[${escape(to)}]`;
  if (parts.length === 0) return from === to ? table + range : `${table}[${range}]`;
  return `${table}[${parts.map((part) => `[${part}],`).join("")}${range}]`;
}
