import { DomainError } from "../../DomainError";

/** The work of one centre by period, and the people it has. */
export interface HeadcountInput {
  readonly hours: readonly number[];
  /** Hours that one head who is there works in each period. */
  readonly productiveHours: readonly number[];
  /** Share of its time for which a head is away, in each period. */
  readonly absence: readonly number[];
  /** Whole periods from hiring to the first productive hour. */
  readonly rampUp: number;
  /** Trained heads before the first period; null for as many as the first period needs. */
  readonly opening: number | null;
  /** Whether heads leave when they are no longer needed. */
  readonly keepsHeads: boolean;
}

/** Heads of one centre; every row one value a period. */
export interface HeadcountPlan {
  /** Trained heads that the hours need. */
  readonly needed: readonly number[];
  /** Heads on the payroll, those in training included. */
  readonly heads: readonly number[];
  readonly hires: readonly number[];
  readonly leavers: readonly number[];
  /** Hires that should have begun before the first period. */
  readonly pastDue: number;
  readonly opening: number;
}

/** Noise of a division, as a share: 10.000000000000002 heads are 10. */
const tolerance = 1e-12;

/**
 * Heads = hours / (productive hours x (1 - absence)), rounded up, and the hires and leavers that lead to them. A head counts
 * from `rampUp` periods after its hiring; so everyone who is needed within the next `rampUp` periods is on the payroll now, and a
 * dip that is over before a new head would be trained is bridged: nobody leaves while a successor is in training. Hires that
 * should have begun before the plan are past due and counted as made in time. Manpower planning as in Nahmias & Olsen (2015), chapter 3.
 */
export function headcountPlan(input: HeadcountInput): HeadcountPlan {
  const { rampUp, keepsHeads } = input;
  const needed = neededHeads(input);
  const opening = input.opening ?? needed[0] ?? 0;
  const pastDue = Math.max(0, mostOf(needed.slice(0, rampUp)) - opening);
  let payroll = opening + pastDue;
  const [heads, hires, leavers]: number[][] = [[], [], []];
  needed.forEach((_, period) => {
    const wanted = mostOf(needed.slice(period, period + rampUp + 1));
    const next = keepsHeads ? Math.max(payroll, wanted) : wanted;
    hires?.push(Math.max(0, next - payroll));
    leavers?.push(Math.max(0, payroll - next));
    heads?.push(next);
    payroll = next;
  });
  return { needed, heads: heads ?? [], hires: hires ?? [], leavers: leavers ?? [], pastDue, opening };
}

function neededHeads({ hours, productiveHours, absence }: HeadcountInput): number[] {
  return hours.map((work, period) => {
    if (work === 0) return 0;
    const perHead = (productiveHours[period] ?? 0) * (1 - (absence[period] ?? 0));
    if (perHead === 0) throw new DomainError("invalid", "supply.headcount.noTime", { period: period + 1, hours: work });
    return Math.ceil((work / perHead) * (1 - tolerance));
  });
}

const mostOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);
