import { DomainError } from "../core/DomainError";

/** Stops the work between two batches when the user pressed Cancel. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DomainError("invalid", "office.cancelled");
}
