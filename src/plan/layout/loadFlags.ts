import type { ConditionalFormatSpecification } from "../PlanSpecification";

type Area = Omit<ConditionalFormatSpecification, "rule">;

const looks = { Over: "bad", Tight: "warning" } as const;
/** Hours as sums leave noise behind; a millionth of an hour is no overload. */
const above = (hours: string, limit: string) => `ROUND(${hours}-${limit},6)>0`;

/** What the load of a resource in a period is called, and how the cells of the heat map and of the words look. */
export const loadFlags = {
  formula: (load: string, capacity: string): string =>
    `=IF(${above(load, capacity)},"Over",IF(${above(load, `Band_High*${capacity}`)},"Tight",IF(${above(`Band_Low*${capacity}`, load)},"Idle","")))`,
  /** Looks of shares: over 100 %, above the band, in it; below it none. */
  shareFormats: (area: Area): readonly ConditionalFormatSpecification[] => [
    { ...area, rule: { kind: "greater", value: "=1.0000001", look: "bad" } },
    { ...area, rule: { kind: "greater", value: "=Band_High", look: "warning" } },
    { ...area, rule: { kind: "greater", value: "=Band_Low", look: "good" } },
  ],
  wordFormats: (area: Area): readonly ConditionalFormatSpecification[] =>
    Object.entries(looks).map(([word, look]) => ({ ...area, rule: { kind: "equal", value: `="${word}"`, look } })),
} as const;
