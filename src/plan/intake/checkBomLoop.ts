import { DomainError } from "../../core/DomainError";
import type { BomRecord } from "../PlanData";

/** Refuses (invalid) a bill of materials in which an item goes into itself, and names the way round. */
export function checkBomLoop(bom: readonly BomRecord[], table: string): void {
  const components = new Map<string, string[]>();
  for (const line of bom) components.set(line.parent, [...(components.get(line.parent) ?? []), line.component]);
  const done = new Set<string>();
  for (const start of components.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    // Depth first with a stack of our own: a deep structure must not exhaust the call stack.
    const stack: { item: string; next: number }[] = [{ item: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { item: string; next: number };
      if (top.next === 0) {
        if (onPath.has(top.item)) {
          const loop = [...path.slice(path.indexOf(top.item)), top.item].join(" > ");
          throw new DomainError("invalid", "intake.bomLoop", { table, loop });
        }
        path.push(top.item);
        onPath.add(top.item);
      }
      const below = components.get(top.item) ?? [];
      const next = done.has(top.item) ? undefined : below[top.next++];
      if (next !== undefined) {
        if (!done.has(next)) stack.push({ item: next, next: 0 });
        continue;
      }
      top.next = below.length;
      done.add(top.item);
      onPath.delete(top.item);
      path.pop();
      stack.pop();
    }
  }
}
