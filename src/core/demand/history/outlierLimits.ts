/** When a value may be called odd. */
export const outlierLimits = {
  /** Robust standard deviations from which it is, unless the planner says otherwise: Iglewicz and Hoaglin (1993). */
  deviations: 3.5,
  /** Periods since the launch below which nothing can be said. */
  periods: 5,
} as const;
