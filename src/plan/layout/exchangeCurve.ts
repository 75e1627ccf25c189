/** Where the exchange curve stands on Service and stock, and the targets it is drawn at; the planner may change these on the sheet. */
export const exchangeCurve = {
  column: 10,
  targets: [0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.995, 0.999],
  /** Columns of its parts, counted from its first. */
  parts: { target: 0, equal: 1, balanced: 5, point: 6, plan: 7 },
} as const;
