import { DomainError } from "../DomainError";
import { overrideEntry } from "./overrideEntry";

/** Whether an override entry says something that can be done: blank counts as read, a text that is no entry, a negative figure or "/0" do not. */
export function isReadableOverride(entry: string | number | null): boolean {
  try {
    overrideEntry(entry);
    return true;
  } catch (thrown) {
    if (thrown instanceof DomainError) return false;
    throw thrown;
  }
}
