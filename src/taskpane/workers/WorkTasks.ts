/** Calculations that take their time, each by its name. Where the page itself does the work, the signal tells a task between its steps that it was cancelled. */
// The input of each is its own: what is common to them is that they answer later.
export type WorkTasks = Readonly<Record<string, (input: never, signal?: AbortSignal) => Promise<unknown>>>;

/** What a worker is asked. */
export interface WorkRequest {
  readonly task: string;
  readonly input: unknown;
}
