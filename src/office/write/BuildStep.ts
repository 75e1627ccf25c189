/** One batch of a build: what it is called in the progress, and what it puts into the batch. */
export interface BuildStep {
  readonly label: string;
  readonly write: (context: Excel.RequestContext) => void;
}
