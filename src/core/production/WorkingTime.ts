/** How long a resource works: hours a week, or shifts a working day; both with the shares that are lost. */
export type WorkingTime =
  | {
      readonly kind: "weekly";
      readonly hoursPerWeek: number;
      /** Share of the hours that yields standard hours, 0.85 for 85 %. */
      readonly efficiency: number;
    }
  | {
      readonly kind: "shifts";
      readonly shiftsPerDay: number;
      readonly hoursPerShift: number;
      readonly efficiency: number;
      /** Overall equipment effectiveness as a share; 1 where it is not used. */
      readonly oee: number;
      /** Equal machines of the resource. */
      readonly machines: number;
    };

/** Length of a period in both measures of WorkingTime. */
export interface PeriodLength {
  readonly weeks: number;
  readonly workingDays: number;
}
