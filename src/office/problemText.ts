import { DomainError } from "../core/DomainError";
import { message } from "../messages/message";

/**
 * What went wrong, as a sentence for the planner: what happened, where, what to do. Excel's own refusals are known by
 * their codes (OfficeExtension.Error); anything else is a defect of ours and says so, with the technical text.
 */
export function problemText(error: unknown): string {
  if (error instanceof DomainError) return message(error.key, error.values);
  const code = codeOf(error);
  const key = code === null ? undefined : sentences[code];
  if (key !== undefined) return message(key);
  return message("office.problem.unexpected", { text: error instanceof Error ? error.message : String(error) });
}

/** Whether the user stopped the work. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DomainError && error.key === "office.cancelled";
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return String(error.code);
}

const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "office.problem.cellEdit",
  AccessDenied: "office.problem.protected",
  ItemAlreadyExists: "office.problem.nameTaken",
  RequestPayloadSizeLimitExceeded: "office.problem.tooLarge",
  ResponsePayloadSizeLimitExceeded: "office.problem.tooLarge",
  ActivityLimitReached: "office.problem.busy",
  InvalidOrTimedOutSession: "office.problem.session",
  UnsupportedOperation: "office.problem.unsupported",
  ApiNotFound: "office.problem.unsupported",
};
