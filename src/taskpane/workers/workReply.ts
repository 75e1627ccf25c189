import { DomainError } from "../../core/DomainError";

/** What a worker answers, as data that can cross from it: the result, what the core found wrong, or a defect. */
export type WorkReply =
  | { readonly result: unknown }
  | { readonly wrong: Pick<DomainError, "kind" | "key" | "values"> }
  | { readonly defect: string };

/** The answer of work that a worker does. */
export async function workReply(work: () => Promise<unknown>): Promise<WorkReply> {
  try {
    return { result: await work() };
  } catch (thrown) {
    if (thrown instanceof DomainError) return { wrong: { kind: thrown.kind, key: thrown.key, values: thrown.values } };
    return { defect: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
