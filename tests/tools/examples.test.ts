import path from "node:path";
import "../support/excelRuntime";
import { evaluateExample } from "../support/evaluateExample";
import { readCatalogue, type CataloguedFunction } from "../../tools/catalogue.cjs";
import { functionFiles } from "../../tools/catalogue/functionFiles.cjs";

/** A documented number is shown rounded: 4.43 stands for anything from 4.425 to 4.435. */
function agrees(shown: string, actual: unknown): boolean {
  if (shown.startsWith('"')) return actual === shown.slice(1, -1);
  if (shown === "TRUE" || shown === "FALSE") return actual === (shown === "TRUE");
  if (shown.startsWith("#")) return typeof actual === "object" && (actual as { code?: string }).code === shown;
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return typeof actual === "number" && Math.abs(actual - Number(shown)) <= 0.5 * 10 ** -decimals + 1e-9;
}

function cellsOf(shown: string): string[][] {
  const rows = [[""]];
  let quoted = false;
  for (const letter of shown.slice(1, -1)) {
    if (letter === '"') quoted = !quoted;
    const row = rows[rows.length - 1] as string[];
    if (letter === "," && !quoted) row.push("");
    else if (letter === ";" && !quoted) rows.push([""]);
    else row[row.length - 1] += letter;
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}

let functions: readonly CataloguedFunction[] = [];
beforeAll(async () => {
  functions = (await readCatalogue()).functions;
});

const files = functionFiles().map((file) => ({ name: path.basename(file, ".ts"), file }));

test.each(files)("the examples of $name give what they document", async ({ file }) => {
  const wrong: unknown[] = [];
  const examples = functions.filter((each) => each.file === file).flatMap((each) => each.examples);
  expect(examples.length).toBeGreaterThanOrEqual(2);
  for (const { formula, result } of examples) {
    const actual = await evaluateExample(formula, functions);
    const error = actual !== null && typeof actual === "object" && !Array.isArray(actual) ? actual : null;
    if (error) {
      // Excel shows the sentence for #VALUE! and #N/A; the others have one too, for the pane.
      if (error.error !== result || !error.sentence) wrong.push({ formula, result, actual });
      continue;
    }
    const block = Array.isArray(actual) ? actual : [[actual]];
    const shown = result.startsWith("{") ? cellsOf(result) : [[result]];
    const same =
      shown.length === block.length &&
      shown.every((row, i) => row.length === block[i]?.length && row.every((cell, j) => agrees(cell, block[i]?.[j])));
    if (!same) wrong.push({ formula, result, actual });
  }
  expect(wrong).toEqual([]);
});
