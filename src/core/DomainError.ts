/** What went wrong, in the terms of the calculation; each edge maps the kind to its own code (Excel: see functions/support). */
export type DomainErrorKind =
  /** The user can mend it: wrong kind or shape of input, a number out of its range. Excel: #VALUE! */
  | "invalid"
  /** Too little data for an answer. Excel: #N/A */
  | "notEnoughData"
  /** The problem has no feasible answer. Excel: #N/A */
  | "infeasible"
  /** The mathematics divides by zero. Excel: #DIV/0! */
  | "divisionByZero"
  /** A calculation does not converge. Excel: #NUM! */
  | "noConvergence";

/**
 * The one error that the calculations throw. `key` names a sentence in messages/, `values` fill its blanks:
 * the core says what happened, messages/ says it in a planner's words.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: DomainErrorKind,
    readonly key: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${kind}: ${key} ${JSON.stringify(values)}`);
    this.name = "DomainError";
  }
}
