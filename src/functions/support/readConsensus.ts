import { comparableKey } from "../../core/comparableKey";
import { accuracyWeights } from "../../core/demand/consensus/accuracyWeights";
import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { readBlock } from "./readBlock";
import { readKeys } from "./readKeys";
import { readSparseBlock } from "./readSparseBlock";
import { sameRows } from "./sameRows";

/** The arguments of AOP.CONSENSUS as Excel passes them; the word is read already. */
export interface RawConsensus {
  readonly inputs: unknown;
  readonly weights: unknown;
  readonly pastInputs: unknown;
  readonly pastActual: unknown;
  readonly items: unknown;
  /** Whether a blank or 0 means that a source has no opinion. */
  readonly skipsBlanks: boolean;
}

type Opinions = readonly (readonly (number | null)[])[];

/** The sources of the items: rows of inputs of one item together. */
export interface Consensus {
  readonly inputs: Opinions;
  /** Rows of inputs of each item, the items in the order of their first row. */
  readonly groups: readonly (readonly number[])[];
  /** Weights of each row of inputs: one, or one a period. */
  readonly weights: readonly (readonly number[])[];
}

/** Reads sources, and their weights as they are given or follow from the past; equal ones where neither is given. */
export function readConsensus(raw: RawConsensus): Consensus {
  const opinions = (block: unknown, argument: string): Opinions =>
    readSparseBlock(block, argument).map((row) => row.map((value) => (raw.skipsBlanks ? value || null : (value ?? 0))));
  const inputs = opinions(raw.inputs, "inputs");
  const groups = readGroups(raw.items, inputs.length);
  const hasPast = !isOmitted(raw.pastInputs) || !isOmitted(raw.pastActual);
  if (hasPast && !isOmitted(raw.weights)) throw new DomainError("invalid", "demand.consensus.both");
  if (!hasPast) return { inputs, groups, weights: readWeights(raw.weights, inputs) };
  if (isOmitted(raw.pastInputs) || isOmitted(raw.pastActual))
    throw new DomainError("invalid", "demand.consensus.pastPair");
  const past = opinions(raw.pastInputs, "pastInputs");
  if (past.length !== inputs.length)
    throw new DomainError("invalid", "demand.consensus.pastRows", { rows: inputs.length, found: past.length });
  const actualOf = readActual(raw.pastActual, past, groups);
  const weights = inputs.map((): number[] => []);
  groups.forEach((rows, item) => {
    const found = accuracyWeights({ past: rows.map((row) => past[row] ?? []), actual: actualOf(item) });
    rows.forEach((row, index) => (weights[row] = [found[index] ?? 0]));
  });
  return { inputs, groups, weights };
}

function readGroups(items: unknown, rows: number): number[][] {
  if (isOmitted(items)) return [Array.from({ length: rows }, (_, row) => row)];
  const keys = readKeys(items, "items");
  sameRows("items", keys.length, "inputs", rows);
  const groups = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const comparable = comparableKey(key);
    groups.set(comparable, [...(groups.get(comparable) ?? []), row]);
  });
  return [...groups.values()];
}

function readWeights(raw: unknown, inputs: Opinions): number[][] {
  if (isOmitted(raw)) return inputs.map(() => [1]);
  const block = readBlock(raw, "weights", { minimum: 0 });
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  // One a source may stand in a row as well as in a column.
  if ((rows === 1 || columns === 1) && rows * columns === inputs.length) return block.flat().map((weight) => [weight]);
  if (rows === inputs.length && columns === inputs[0]?.length) return block;
  throw new DomainError("invalid", "demand.consensus.weights", {
    rows: inputs.length,
    foundRows: rows,
    foundColumns: columns,
  });
}

function readActual(
  raw: unknown,
  past: Opinions,
  groups: readonly (readonly number[])[],
): (item: number) => readonly number[] {
  const block = readBlock(raw, "pastActual");
  const columns = past[0]?.length ?? 0;
  const [foundRows, foundColumns] = [block.length, block[0]?.length ?? 0];
  const isKnownCount = [1, groups.length, past.length].includes(foundRows);
  if (!isKnownCount || foundColumns !== columns)
    throw new DomainError("invalid", "demand.consensus.pastActual", {
      columns,
      items: groups.length,
      foundRows,
      foundColumns,
    });
  return (item) => {
    if (foundRows === 1) return block[0] ?? [];
    return block[foundRows === groups.length ? item : (groups[item]?.[0] ?? 0)] ?? [];
  };
}
