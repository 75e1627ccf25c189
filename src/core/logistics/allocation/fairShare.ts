import { DomainError } from "../../DomainError";
import { largestRemainder } from "../../statistics/largestRemainder";
import { equalDays } from "./equalDays";
import type { FairShareInput } from "./FairShareInput";

/**
 * Shares a supply. What each is promised at the least comes first; a supply too small for the promises is shared in proportion to them. By proportion and by
 * priority nobody gets more than he needs, and what is then left stays; for equal days all of it is given. Rounded shares add up to the same
 * total. Errors: "invalid" where equal days have nobody who uses anything.
 */
export function fairShare(input: FairShareInput): number[] {
  const { supply, needs, minimums, rule, decimals } = input;
  const promised = sum(minimums);
  if (supply <= promised) return rounded(promised > 0 ? scaled(minimums, supply) : minimums, decimals);
  const left = supply - promised;
  const wanted = needs.map((need, index) => Math.max(0, need - (minimums[index] ?? 0)));
  const more =
    rule === "equaldays"
      ? daysOf(input, left)
      : rule === "priority"
        ? byPriority(wanted, input.priorities, left)
        : proportional(wanted, left);
  return rounded(
    minimums.map((units, index) => units + (more[index] ?? 0)),
    decimals,
  );
}

function daysOf({ needs, minimums, stock }: FairShareInput, left: number): number[] {
  if (sum(needs) <= 0) throw new DomainError("invalid", "logistics.fairShare.nobody");
  const held = stock.map((units, index) => units + (minimums[index] ?? 0));
  return equalDays(held, needs, left);
}

function byPriority(wanted: readonly number[], priorities: readonly number[], supply: number): number[] {
  const shares = wanted.map(() => 0);
  let left = supply;
  for (const rank of [...new Set(priorities)].sort((one, other) => one - other)) {
    const own = wanted.map((units, index) => (priorities[index] === rank ? units : 0));
    const given = proportional(own, left);
    given.forEach((units, index) => (shares[index] = (shares[index] ?? 0) + units));
    left = Math.max(0, left - sum(given));
  }
  return shares;
}

function proportional(wanted: readonly number[], supply: number): number[] {
  const total = sum(wanted);
  return total <= supply ? [...wanted] : scaled(wanted, supply);
}

function scaled(weights: readonly number[], total: number): number[] {
  return largestRemainder(total, weights, null);
}

/** Shares in whole steps: their total is rounded down, because there is no more. */
function rounded(shares: readonly number[], decimals: number | null): number[] {
  const total = sum(shares);
  if (decimals === null || total === 0) return [...shares];
  const step = 10 ** decimals;
  return largestRemainder(Math.floor(total * step + 1e-9) / step, shares, decimals);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
