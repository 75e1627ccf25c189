/** Thrown when a custom function's answer is not there yet: the formula waits, nothing half-calculated is shown. */
export class PendingCall extends Error {}
