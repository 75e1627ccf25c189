import type { FormulaNode } from "../formula/FormulaNode";

/** Visits a formula's parts, outer ones first. */
export function visitNodes(node: FormulaNode, visit: (node: FormulaNode) => void): void {
  visit(node);
  switch (node.kind) {
    case "unary":
    case "spill":
      visitNodes(node.operand, visit);
      break;
    case "binary":
      visitNodes(node.left, visit);
      visitNodes(node.right, visit);
      break;
    case "invoke":
      visitNodes(node.callee, visit);
      node.arguments.forEach((part) => visitNodes(part, visit));
      break;
    case "call":
      node.arguments.forEach((part) => visitNodes(part, visit));
      break;
    default:
  }
}
