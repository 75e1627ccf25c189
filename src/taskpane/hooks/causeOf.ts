import { DomainError } from "../../core/DomainError";

/**
 * What is behind a problem, which decides what the planner can do about it: there is no plan; the plan lacks a part, so that it is to be made again; a
 * cell of it shows an error; something else.
 */
export type ProblemCause = "noPlan" | "incomplete" | "cell" | "other";

/** The cause of what went wrong. */
export function causeOf(error: unknown): ProblemCause {
  if (!(error instanceof DomainError)) return "other";
  if (error.key === "office.noPlan") return "noPlan";
  if (error.key === "office.showsError") return "cell";
  return lacking.test(error.key) ? "incomplete" : "other";
}

const lacking = /^office\.(sheetGone|inventory\.noSheet|\w+\.missing)$/;
