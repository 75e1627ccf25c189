import path from "node:path";
import { functionFiles } from "../../tools/catalogue/functionFiles.cjs";
import { allWords, wordsOf } from "../../tools/catalogue/wordsOf.cjs";

const fileOf = (name: string): string => path.resolve(__dirname, `../../src/functions/${name}.ts`);

test("every word written for the functions comes with the chunk of some function", () => {
  const all = allWords();
  const said = wordsOf(functionFiles(), all);
  expect(Object.keys(all).filter((key) => !(key in said))).toEqual([]);
});

test("a function has the words of what it imports, keys put together from a beginning included, and not another's", () => {
  const whyShort = Object.keys(wordsOf([fileOf("supply/whyShort")]));
  // shortageError puts its key together: `supply.plan.short.${kind}`.
  expect(whyShort).toEqual(expect.arrayContaining(["supply.plan.short.hours", "functions.defect", "functions.ragged"]));
  const forecast = Object.keys(wordsOf([fileOf("demand/forecast")]));
  expect(forecast).toContain("demand.season");
  expect(forecast.filter((key) => /^(logistics|production|cost)\./.test(key))).toEqual([]);
});
