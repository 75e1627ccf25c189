import { readFileSync } from "node:fs";
import path from "node:path";

/** A question with a known answer: facts with their source, one file a component in tests/fixtures/cases. */
export interface ReferenceCase {
  readonly id: string;
  readonly topic: string;
  // The shape differs from topic to topic; each test reads what its topic has.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly inputs: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly expected: any;
  readonly tolerance: { readonly rel?: number; readonly abs?: number };
  readonly source: string;
}

/** The reference cases of a component, by id: `referenceCases("demand_planning")("DEM-FC-01")`. */
export function referenceCases(component: string): (id: string) => ReferenceCase {
  const file = path.resolve(__dirname, "../fixtures/cases", `${component}.json`);
  const cases = new Map((JSON.parse(readFileSync(file, "utf8")) as ReferenceCase[]).map((each) => [each.id, each]));
  return (id) => {
    const found = cases.get(id);
    if (!found) throw new Error(`${component}.json has no case ${id}.`);
    return found;
  };
}

/** Expects numbers (or blocks of them, or texts) to agree within the tolerance of the case. */
export function expectWithin(tolerance: ReferenceCase["tolerance"], actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) ? actual.length : actual).toBe(expected.length);
    expected.forEach((each, index) => expectWithin(tolerance, (actual as unknown[])[index], each));
    return;
  }
  if (typeof expected !== "number") {
    expect(actual).toEqual(expected);
    return;
  }
  if (typeof actual !== "number") throw new Error(`Expected ${expected}, received ${JSON.stringify(actual)}.`);
  const allowed = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(expected), 1e-12);
  expect({ actual, distanceWithin: Math.abs(actual - expected) <= allowed }).toEqual({ actual, distanceWithin: true });
}
