import { attempt, type Outcome } from "./Outcome";
import { taskNamed } from "./taskNamed";
import { unprepared } from "./unprepared";

/** What a worker is asked: a task for some inputs. */
export interface WorkRequest {
  readonly task: string;
  readonly inputs: readonly unknown[];
}

/** What it answers: an outcome for each input in their order, or the sentence of a defect. */
export type WorkReply = { readonly outcomes: readonly Outcome<unknown>[] } | { readonly defect: string };

/** The work of a worker. */
export async function answerRequest({ task, inputs }: WorkRequest): Promise<WorkReply> {
  try {
    const found = taskNamed(task);
    return { outcomes: (await unprepared(found, inputs)) ?? inputs.map((input) => attempt(found, input)) };
  } catch (thrown) {
    return { defect: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
