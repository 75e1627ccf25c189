/** Calculations that take their time, each by its name. */
// The input of each is its own: what is common to them is that they answer later.
export type WorkTasks = Readonly<Record<string, (input: never) => Promise<unknown>>>;

/** What a worker is asked. */
export interface WorkRequest {
  readonly task: string;
  readonly input: unknown;
}
