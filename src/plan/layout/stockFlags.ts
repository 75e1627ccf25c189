import type { ConditionalFormatSpecification } from "../PlanSpecification";

const looks = { Short: "bad", "Below safety": "warning", Excess: "warning" } as const;
/** Stocks as sums leave noise behind; a millionth of a unit is neither short nor below. */
const below = (stock: string, level: string) => `ROUND(${stock}-${level},6)<0`;

/** What a stock at the end of a period is called, the worst first, and how its cells look. */
export const stockFlags = {
  words: Object.keys(looks),
  formula: (stock: string, safety: string, cover: string): string =>
    `=IF(${below(stock, "0")},"Short",IF(${below(stock, safety)},"Below safety",IF(${cover}>Excess_Days,IF(${stock}>0,"Excess",""),"")))`,
  formats: (area: Omit<ConditionalFormatSpecification, "rule">): readonly ConditionalFormatSpecification[] =>
    Object.entries(looks).map(([word, look]) => ({ ...area, rule: { kind: "equal", value: `="${word}"`, look } })),
} as const;
