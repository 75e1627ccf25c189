import { directMilliseconds } from "./directMilliseconds";

/** Keeps count of the work that is done directly in one turn of the event loop, in which Excel may call many functions. */
export class TurnBudget {
  private spent = 0;

  /** Takes the milliseconds if this turn has them left. */
  take(milliseconds: number): boolean {
    if (this.spent + milliseconds > directMilliseconds) return false;
    if (this.spent === 0) setTimeout(() => (this.spent = 0), 0);
    this.spent += milliseconds;
    return true;
  }
}
