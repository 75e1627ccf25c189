import { DomainError } from "../../DomainError";
import type { SequencedJob } from "./jobSequence";

/** How good a sequence is. Flow time: from now to the finish of a job. */
export interface SequenceFigures {
  readonly meanFlow: number;
  /** Figures of tardiness are null where no job has a due date. */
  readonly meanTardiness: number | null;
  readonly greatestTardiness: number | null;
  readonly tardyJobs: number | null;
  /** Process time / total flow time. */
  readonly utilization: number;
  /** Total flow time / process time. */
  readonly meanJobsInSystem: number;
}

/** Mean flow time, tardiness, utilization and jobs in the system. Heizer & Render, Operations Management, sequencing jobs. */
export function sequenceFigures(sequence: readonly SequencedJob[], now: number): SequenceFigures {
  const totalFlow = sequence.reduce((sum, { finish }) => sum + finish - now, 0);
  const work = (sequence.at(-1)?.finish ?? now) - now;
  if (work === 0) throw new DomainError("divisionByZero", "production.sequence.noTime");
  const tardiness = sequence.flatMap((each) => (each.tardiness === null ? [] : [each.tardiness]));
  const hasDueDates = tardiness.length > 0;
  return {
    meanFlow: totalFlow / sequence.length,
    meanTardiness: hasDueDates ? tardiness.reduce((sum, each) => sum + each, 0) / tardiness.length : null,
    greatestTardiness: hasDueDates ? Math.max(...tardiness) : null,
    tardyJobs: hasDueDates ? tardiness.filter((each) => each > 0).length : null,
    utilization: work / totalFlow,
    meanJobsInSystem: totalFlow / work,
  };
}
