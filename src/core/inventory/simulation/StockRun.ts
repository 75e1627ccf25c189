import type { PeriodRecord } from "./PeriodRecord";

/** Times this near are the same: sums of fractions of a period differ in their last digits. */
const sameTime = 1e-9;

/** A stock on its way through time, and what is written down of it. Time in periods from 0; the first `warmUp` of them are not recorded. */
export class StockRun {
  readonly records: PeriodRecord[];
  /** Stock less what is owed. */
  private net: number;
  private onOrder = 0;
  private time = 0;
  private isCycleShort = false;
  /** What is on its way, the first to come first. */
  private readonly coming: { readonly at: number; readonly units: number }[] = [];

  constructor(
    opening: number,
    private readonly shortages: "backlog" | "lost",
    private readonly warmUp: number,
    periods: number,
  ) {
    this.net = opening;
    this.records = Array.from({ length: periods }, nothingYet);
  }

  /** Stock and what is on order, less what is owed. */
  get position(): number {
    return this.net + this.onOrder;
  }

  /** Goes on to a time, taking in what comes until then. */
  advance(to: number): void {
    for (let next = this.coming[0]; next && next.at <= to + sameTime; next = this.coming[0]) {
      this.pass(Math.min(to, next.at));
      let units = 0;
      // What comes at the same time ends one cycle, not several.
      while (this.coming[0] && this.coming[0].at <= next.at + sameTime) units += this.coming.shift()?.units ?? 0;
      this.receive(units);
    }
    this.pass(to);
  }

  order(units: number, time: number, leadTime: number): void {
    const record = this.recordAt(time);
    if (record) {
      record.ordered += units;
      record.orders += 1;
    }
    this.onOrder += units;
    if (leadTime <= sameTime) return this.receive(units);
    const at = time + leadTime;
    let place = this.coming.length;
    while (place > 0 && (this.coming[place - 1]?.at ?? 0) > at) place--;
    this.coming.splice(place, 0, { at, units });
  }

  /** Serves a demand now, as far as the stock goes. */
  serve(demand: number): void {
    const short = demand - Math.min(demand, Math.max(0, this.net));
    if (short > 0) this.isCycleShort = true;
    // Set, not subtracted: no dust of a lost demand's last digits may stay owed.
    this.net = this.shortages === "lost" && short > 0 ? Math.min(this.net, 0) : this.net - demand;
    const record = this.recordAt(this.time);
    if (!record) return;
    record.demand += demand;
    record.short += short;
    record.closing = this.net;
  }

  private receive(units: number): void {
    this.net += units;
    this.onOrder -= units;
    const record = this.recordAt(this.time);
    if (record) {
      record.received += units;
      record.closing = this.net;
      record.cycles += 1;
      record.shortCycles += this.isCycleShort ? 1 : 0;
    }
    this.isCycleShort = false;
  }

  /** Lets time pass in which nothing happens, period by period. */
  private pass(to: number): void {
    while (this.time < to) {
      const end = Math.min(to, Math.floor(this.time + sameTime) + 1);
      const record = this.recordAt(this.time);
      if (record) {
        const length = end - this.time;
        record.stock += length * Math.max(0, this.net);
        record.owed += length * Math.max(0, -this.net);
        record.closing = this.net;
      }
      this.time = end;
    }
  }

  private recordAt(time: number): PeriodRecord | undefined {
    return this.records[Math.floor(time + sameTime) - this.warmUp];
  }
}

/** A literal of one shape: made of spread parts the records made a simulation of 10,000 periods take 160 ms instead of 10. */
const nothingYet = (): PeriodRecord => ({
  received: 0,
  ordered: 0,
  orders: 0,
  demand: 0,
  short: 0,
  stock: 0,
  owed: 0,
  closing: 0,
  cycles: 0,
  shortCycles: 0,
});
