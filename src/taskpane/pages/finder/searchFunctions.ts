import type { FinderFunction } from "./FinderFunction";

/**
 * The functions that answer a need ("how much safety stock?"), best first. Every word counts where it begins a word of the
 * function's name (most), description, component, or arguments; planners' other words for a thing count too.
 */
export function searchFunctions(functions: readonly FinderFunction[], need: string): readonly FinderFunction[] {
  const words = wordsOf(need).filter((word) => !fillers.has(word));
  if (words.length === 0) return functions;
  return functions
    .map((each, index) => ({ each, index, score: scoreOf(each, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ each }) => each);
}

function scoreOf(each: FinderFunction, words: readonly string[]): number {
  const fields: readonly (readonly [weight: number, words: readonly string[]])[] = [
    [8, wordsOf(each.name)],
    [4, wordsOf(each.description)],
    [2, wordsOf(`${each.componentTitle} ${each.returns}`)],
    [1, each.parameters.flatMap((parameter) => wordsOf(`${parameter.name} ${parameter.description}`))],
  ];
  const bare = each.name
    .replace(/^AOP\./, "")
    .replaceAll(".", "")
    .toLowerCase();
  const joined = words.join("");
  const named = joined.length > 2 && bare.includes(joined) ? 20 : 0;
  return words.reduce((sum, word) => {
    const alike = [word, ...(synonyms[word] ?? [])];
    const best = fields.map(([weight, own]) =>
      own.some((known) => alike.some((each) => begins(known, each))) ? weight : 0,
    );
    return (
      sum +
      best.reduce((total, score) => total + score, 0) +
      (alike.includes(bare) ? 12 : bare.startsWith(word) ? 6 : 0)
    );
  }, named);
}

/** "forecasting" finds "forecast": a long word may end differently. */
function begins(known: string, word: string): boolean {
  const stem = word.length > 5 ? word.slice(0, -2) : word;
  return known.startsWith(stem);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const fillers = new Set(
  "a an the of for to in on is are how what which much many do i my me need want with and or by aop get find".split(
    " ",
  ),
);
const synonyms: Readonly<Record<string, readonly string[]>> = {
  predict: ["forecast"],
  prediction: ["forecast"],
  buffer: ["safety"],
  order: ["reorder", "eoq"],
  lot: ["eoq", "order"],
  stock: ["inventory"],
  inventory: ["stock"],
  error: ["accuracy"],
  mape: ["accuracy"],
  bias: ["accuracy"],
  material: ["explode", "bom"],
  materials: ["explode", "bom"],
  capacity: ["load", "utilization"],
  machine: ["load", "utilization"],
  variance: ["pvm"],
  bridge: ["pvm"],
  week: ["calendar", "period"],
  month: ["calendar", "period"],
  mrp: ["netreq"],
  net: ["netreq"],
  freight: ["cost"],
};
