import type { DomainError } from "../../DomainError";

/** Standard cost of one unit of an item, by element. */
export interface ItemCost {
  readonly item: string;
  /** Made here: it has lines in the bill or operations. */
  readonly isMade: boolean;
  /** Money of each element, everything below included. */
  readonly elements: readonly number[];
  /** The part of it that the item's own level adds: its operations, overhead and outside charges, or the price of what is bought. */
  readonly added: readonly number[];
}

/** The costs of all items, parents before their components. */
export interface CostSheet {
  /** Names of the elements: material, labour, overhead, then the others as the tables name them. */
  readonly elements: readonly string[];
  readonly items: readonly string[];
  /** Cost of each of the items, or why it has none. */
  readonly costs: readonly (ItemCost | DomainError)[];
}
