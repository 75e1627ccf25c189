import { DomainError } from "../../core/DomainError";
import { rulesByDueDate } from "../../core/production/sequencing/jobOrder";
import { jobSequence } from "../../core/production/sequencing/jobSequence";
import { sequenceFigures } from "../../core/production/sequencing/sequenceFigures";
import { call, isOmitted, readChoice, readNumber, readPerItem, readVector } from "../support";
import { readNames } from "../support/readNames";

/**
 * The rule that orders the jobs.
 * @customenum {string}
 */
enum SequenceRuleWord {
  /** First come, first served: the order of the list. */
  fcfs = "fcfs",
  /** Shortest processing time: least mean flow time. */
  spt = "spt",
  /** Longest processing time. */
  lpt = "lpt",
  /** Earliest due date: least greatest lateness. */
  edd = "edd",
  /** Weighted shortest processing time: least weighted flow time. */
  wspt = "wspt",
  /** Critical ratio: time left until due over processing time. */
  cr = "cr",
  /** Moore-Hodgson: fewest tardy jobs. */
  moore = "moore",
}

/**
 * What the answer shows.
 * @customenum {string}
 */
enum SequenceOutput {
  /** A row a job. */
  schedule = "schedule",
  /** How good the sequence is. */
  figures = "figures",
}

/**
 * Order of the jobs on one machine by a rule, with start, finish and tardiness of each.
 * @customfunction SEQUENCE
 * @param processingTimes Time of each job in any unit (hours), a row or a column in the order in which the jobs came.
 * @param [dueDates] When each job should be finished, in the same unit from the same zero. Needed for edd, cr and moore.
 * @param {SequenceRuleWord} [rule] fcfs, spt, lpt, edd, wspt, cr or moore. If omitted, edd with dueDates, else spt.
 * @param [weights] How much the waiting of each job matters, for wspt.
 * @param [jobs] Names of the jobs. If omitted, 1, 2, 3 ...
 * @param [now] When the first job starts. If omitted, 0.
 * @param {SequenceOutput} [output] schedule or figures. If omitted, schedule.
 * @returns A row a job in its place: job, start, finish, tardiness (blank without dueDates). figures: mean flow time, mean tardiness, greatest tardiness, tardy jobs, utilization, mean jobs in the system.
 * @example =AOP.SEQUENCE({6,2,8}, {8,6,18}, "spt") -> {2,0,2,0;1,2,8,0;3,8,16,0}
 * @example =AOP.SEQUENCE({6;2;8;3;9}, {8;6;18;15;23}, "lpt", , , , "figures") -> {20.6,9.6,22,3,0.271845,3.678571}
 * @example =AOP.SEQUENCE({6,2,8}, , "moore") -> #VALUE!
 * @source Jackson (1955); Smith (1956); Moore (1968); figures: Heizer & Render, Operations Management, sequencing jobs.
 */
export function sequence(
  processingTimes: any[][],
  dueDates?: any[][],
  rule?: SequenceRuleWord,
  weights?: any[][],
  jobs?: any[][],
  now?: any,
  output?: SequenceOutput,
): any[][] {
  return call(() => {
    const { values: times } = readVector(processingTimes, "processingTimes", { minimum: 0 });
    const due = isOmitted(dueDates) ? null : readPerItem(dueDates, "dueDates", times.length);
    const word = readChoice(rule, "rule", Object.values(SequenceRuleWord), due ? "edd" : "spt");
    if (!due && rulesByDueDate.includes(word))
      throw new DomainError("invalid", "production.sequence.due", { rule: word });
    if (word === "wspt" && isOmitted(weights)) throw new DomainError("invalid", "production.sequence.weights");
    const importance = readPerItem(weights, "weights", times.length, { minimum: 0, default: 1 });
    const names = readNames(jobs, "jobs", "processingTimes", times.length);
    const start = readNumber(now, "now", { default: 0 });
    const list = times.map((time, job) => ({ time, due: due?.[job] ?? null, weight: importance[job] ?? 1 }));
    const placed = jobSequence(list, word, start);
    if (readChoice(output, "output", Object.values(SequenceOutput), "schedule") === "figures") {
      const figures = sequenceFigures(placed, start);
      const { meanFlow, meanTardiness, greatestTardiness, tardyJobs, utilization, meanJobsInSystem } = figures;
      return [[meanFlow, meanTardiness, greatestTardiness, tardyJobs, utilization, meanJobsInSystem]];
    }
    return placed.map(({ job, start: begin, finish, tardiness }) => [names[job], begin, finish, tardiness]);
  });
}
