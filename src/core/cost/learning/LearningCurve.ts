/** "unit": the time of unit n is first x n^b (Crawford); "average": the average of the first n units is (Wright). */
export type LearningModel = "unit" | "average";

/** A learning curve. */
export interface LearningCurve {
  readonly model: LearningModel;
  /** Time or cost of the first unit. */
  readonly first: number;
  /** What is left of the time whenever the number of units doubles: 0.8 for an 80 % curve. */
  readonly rate: number;
}
