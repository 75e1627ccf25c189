import { ExcelError } from "../../support/excelRuntime";
import { DomainError, type DomainErrorKind } from "../../../src/core/DomainError";
import { call } from "../../../src/functions/support";

const thrownBy = (work: () => unknown): ExcelError => {
  try {
    call(work);
  } catch (thrown) {
    return thrown as ExcelError;
  }
  throw new Error("Nothing was thrown.");
};
const fail = (thrown: unknown) => (): never => {
  throw thrown;
};

test.each<[DomainErrorKind, string]>([
  ["invalid", "#VALUE!"],
  ["notEnoughData", "#N/A"],
  ["infeasible", "#N/A"],
  ["divisionByZero", "#DIV/0!"],
  ["noConvergence", "#NUM!"],
])("a %s DomainError shows as %s with its sentence", (kind, code) => {
  const error = thrownBy(fail(new DomainError(kind, "functions.required", { argument: "history" })));
  expect(error).toBeInstanceOf(ExcelError);
  expect({ code: error.code, message: error.message }).toEqual({
    code,
    message: "history is missing. Give it a value.",
  });
});

test("any other exception is #VALUE! with a sentence that says it is our mistake", () => {
  const error = thrownBy(fail(new TypeError("x is undefined")));
  expect(error.code).toBe("#VALUE!");
  expect(error.message).toMatch(/AOP Planner made a mistake here, you did not.*x is undefined/);
});

test("a sentence that nobody wrote is our mistake too, not an empty cell", () => {
  expect(thrownBy(fail(new DomainError("invalid", "no.such.key"))).message).toMatch(/made a mistake/);
});

test.each([NaN, Infinity, -Infinity])("%p never leaves a function, alone or in a block", (value) => {
  expect(thrownBy(() => value).code).toBe("#VALUE!");
  expect(
    thrownBy(() => [
      [1, 2],
      [3, value],
    ]).message,
  ).toMatch(/row 2, column 2/);
});

test("null and undefined in an answer become empty texts, and -0 becomes 0", () => {
  expect(call(() => [[null, undefined, -0, "a", false]])).toEqual([["", "", 0, "a", false]]);
});

test("an answer that is no rectangle, or empty, is an error", () => {
  expect(thrownBy(() => [[1, 2], [3]]).message).toMatch(/differ in length/);
  expect(thrownBy(() => []).code).toBe("#N/A");
  expect(thrownBy(() => [[]]).code).toBe("#N/A");
});

test("a DomainError in a cell is that cell's error value", () => {
  const answer = call<unknown[][]>(() => [[1, new DomainError("divisionByZero", "demand.accuracy.noDemand")]]);
  expect(answer[0]?.[0]).toBe(1);
  expect(answer[0]?.[1]).toMatchObject({ code: "#DIV/0!" });
});

test("promises are checked and worded like answers", async () => {
  await expect(call(() => Promise.resolve([[null]]))).resolves.toEqual([[""]]);
  await expect(call(() => Promise.resolve(NaN))).rejects.toMatchObject({ code: "#VALUE!" });
  const refused = call(() => Promise.reject(new DomainError("infeasible", "functions.empty")));
  await expect(refused).rejects.toMatchObject({ code: "#N/A" });
});
