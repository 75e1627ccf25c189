import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { JobDue } from "../../core/production/jobShop/JobShop";
import { isOmitted } from "./isOmitted";
import { readTable } from "./readTable";

/**
 * When each of the jobs is due, and its weight, from a table with a row a job: every job must have one; rows of other jobs do not
 * count. Without `needsWeights` every weight is 1.
 */
export function readJobDues(raw: unknown, argument: string, jobs: readonly string[], needsWeights: boolean): JobDue[] {
  if (isOmitted(raw)) throw new DomainError("invalid", "functions.required", { argument });
  const byJob = new Map<string, { due: number; weight: number; rowNumber: number }>();
  const rows = readTable(raw, argument, {
    job: { kind: "key" },
    due: { kind: "number" },
    weight: { kind: "number", optional: true, default: 0, minimum: 0 },
  });
  for (const row of rows) {
    const first = byJob.get(comparableKey(row.job));
    if (first)
      throw new DomainError("invalid", "functions.duplicateKey", {
        argument,
        key: row.job,
        first: first.rowNumber,
        second: row.rowNumber,
      });
    byJob.set(comparableKey(row.job), row);
  }
  return jobs.map((job) => {
    const found = byJob.get(comparableKey(job));
    if (!found) throw new DomainError("invalid", "production.jobShop.noDue", { argument, job });
    if (!needsWeights) return { due: found.due, weight: 1 };
    // A blank weight is 0 on the desktop: it is asked for, not guessed.
    if (found.weight === 0)
      throw new DomainError("invalid", "production.jobShop.noWeight", { argument, job, row: found.rowNumber });
    return { due: found.due, weight: found.weight };
  });
}
