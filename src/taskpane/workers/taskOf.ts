import type { WorkTasks } from "./WorkTasks";

/** A task by its name, as what takes whatever was sent. */
export function taskOf(tasks: WorkTasks, name: string): (input: unknown, signal?: AbortSignal) => Promise<unknown> {
  const task = tasks[name];
  if (!task) throw new Error(`There is no task ${name}.`);
  return task as (input: unknown, signal?: AbortSignal) => Promise<unknown>;
}
