import { comparableKey } from "../comparableKey";
import { DomainError } from "../DomainError";
import type { Bill, BillLine } from "./Bill";
import type { BomLine } from "./BomLine";

/**
 * Reads the lines of a bill of materials into a structure with low-level codes (Orlicky 1975, chapter 4). An item that
 * is part of itself is an error that names the loop: A > B > A. Two lines with the same parent and component both count.
 */
export function billOfMaterials(bomLines: readonly BomLine[]): Bill {
  const items: string[] = [];
  const numberOf = new Map<string, number>();
  const lines: BillLine[][] = [];
  const number = (item: string): number => {
    const key = comparableKey(item);
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, items.length);
    lines.push([]);
    return items.push(item) - 1;
  };
  for (const line of bomLines) lines[number(line.parent)]?.push({ ...line, componentNumber: number(line.component) });
  const lowLevelCodes = lowLevelCodesOf(items, lines);
  const code = (item: number): number => lowLevelCodes[item] ?? 0;
  const order = items.map((_, index) => index).sort((a, b) => code(a) - code(b) || a - b);
  return { items, numberOf, lines, lowLevelCodes, order };
}

/** Takes items off from the top; what cannot be taken off lies in or under a loop. */
function lowLevelCodesOf(items: readonly string[], lines: readonly (readonly BillLine[])[]): number[] {
  const codes = items.map(() => 0);
  const parentsLeft = items.map(() => 0);
  for (const line of lines.flat()) parentsLeft[line.componentNumber] = (parentsLeft[line.componentNumber] ?? 0) + 1;
  const ready = items.map((_, index) => index).filter((index) => parentsLeft[index] === 0);
  for (let taken = 0; taken < ready.length; taken++) {
    const parent = ready[taken] ?? 0;
    for (const { componentNumber } of lines[parent] ?? []) {
      codes[componentNumber] = Math.max(codes[componentNumber] ?? 0, (codes[parent] ?? 0) + 1);
      parentsLeft[componentNumber] = (parentsLeft[componentNumber] ?? 0) - 1;
      if (parentsLeft[componentNumber] === 0) ready.push(componentNumber);
    }
  }
  if (ready.length < items.length) throw loopError(items, lines, (item) => (parentsLeft[item] ?? 0) > 0);
  return codes;
}

/** Walks up from a stuck item, from stuck parent to stuck parent, until one comes again: that is the loop, read downwards. */
function loopError(
  items: readonly string[],
  lines: readonly (readonly BillLine[])[],
  isStuck: (item: number) => boolean,
): DomainError {
  const stuckParent = new Map<number, number>();
  lines.forEach((own, parent) => {
    if (!isStuck(parent)) return;
    for (const { componentNumber } of own)
      if (!stuckParent.has(componentNumber)) stuckParent.set(componentNumber, parent);
  });
  const walked: number[] = [];
  let item = items.findIndex((_, index) => isStuck(index));
  while (!walked.includes(item)) {
    walked.push(item);
    item = stuckParent.get(item) ?? item;
  }
  const upwards = walked.slice(walked.indexOf(item));
  // A loop has no first item: begin with the one that the table names first.
  const first = upwards.indexOf(Math.min(...upwards));
  const downwards = [...upwards.slice(first), ...upwards.slice(0, first)].reverse();
  const start = downwards.pop() ?? item;
  const loop = [start, ...downwards, start].map((each) => items[each]).join(" > ");
  return new DomainError("invalid", "supply.bom.loop", { loop });
}
