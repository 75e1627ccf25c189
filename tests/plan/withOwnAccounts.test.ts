import { defaultCostLines } from "../../src/plan/defaultCostLines";
import { withOwnAccounts } from "../../src/plan/withOwnAccounts";

test("an account that bears the name of a row of the statements gets one of its own, the others stay", () => {
  const [line] = defaultCostLines(10_000);
  if (!line) throw new Error("There is no cost line.");
  const accounts = ["Freight", "Stock", " revenue ", "Cash from operations"].map((account) => ({ ...line, account }));
  expect(withOwnAccounts(accounts).map(({ account }) => account)).toEqual([
    "Freight",
    "Stock cost",
    "revenue cost",
    "Cash from operations cost",
  ]);
});
