import { message } from "../messages/message";
import type { SupplierLine } from "./supplierLines";

/** What the planner's tables did not say about suppliers, a sentence each. */
export function assumedSuppliers(lines: readonly SupplierLine[]): readonly string[] {
  const unnamed = lines.filter(({ supplier }) => supplier === null).length;
  const unused = lines.filter(({ share }) => share === 0).length;
  return [
    ...(unnamed > 0 ? [message("plan.assumed.suppliersUnnamed", { count: unnamed })] : []),
    ...(unused > 0 ? [message("plan.assumed.suppliersUnused", { count: unused })] : []),
  ];
}
