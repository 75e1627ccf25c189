import type { PlanData } from "./PlanData";

/** Components that the planned items need, at any level of the bill of materials; a loop ends where it closes. */
export function usedComponents(data: PlanData, items: readonly { readonly sku: string }[]): readonly string[] {
  const children = new Map<string, string[]>();
  for (const line of data.bom) {
    const list = children.get(line.parent) ?? [];
    list.push(line.component);
    children.set(line.parent, list);
  }
  const found = new Set<string>();
  const open = items.map((item) => item.sku);
  for (let sku = open.pop(); sku !== undefined; sku = open.pop()) {
    for (const component of children.get(sku) ?? []) {
      if (found.has(component)) continue;
      found.add(component);
      open.push(component);
    }
  }
  return [...found];
}
