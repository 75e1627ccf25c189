/** A branch of a forest of stages, seen from the stage that it hangs from: its least cost by the service time between the two. */
export interface ServiceBranch {
  /** Service time of the first entry of the lists; the others follow unit by unit. */
  readonly low: number;
  readonly costs: readonly number[];
  /** The branch's own service time that has this cost: not always the one agreed, as serving earlier than that is allowed. */
  readonly own: readonly number[];
  /** For each own service time (not the agreed one) the other one of the stage: its inbound for its outbound, or the reverse. */
  readonly partners: readonly number[];
}
