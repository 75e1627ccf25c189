import type { RandomNumbers } from "../../statistics/random/randomNumbers";

/** From where a search begins, and where it may end. */
export interface SearchStart {
  /** Order of the operations on every machine. */
  readonly sequences: readonly (readonly number[])[];
  /** Schedules to calculate at most. */
  readonly left: number;
  readonly random: RandomNumbers;
}

/** The best orders that a search has met. */
export interface SearchResult {
  readonly sequences: number[][];
  readonly value: number;
  /** Schedules calculated. */
  readonly moves: number;
}

/** What makes a schedule good, and how to look for better ones. */
export interface ShopGoal {
  /** A value that no schedule can beat. */
  readonly bound: number;
  /** From how many schedules the search begins, and from how many of the best it goes on. */
  readonly starts: number;
  readonly search: (start: SearchStart) => SearchResult;
}

/** A result with the value that no schedule can beat. */
export interface BoundedResult {
  readonly sequences: number[][];
  readonly value: number;
  readonly bound: number;
}
