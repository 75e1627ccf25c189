import { DomainError } from "../../DomainError";
import type { LearningCurve, LearningModel } from "./LearningCurve";

/** What was measured: the time of a unit (model "unit"), or the average time up to it (model "average"). */
export interface LearningObservation {
  readonly unit: number;
  readonly time: number;
}

/** The curve through one observation with a known rate. */
export function curveThrough({ unit, time }: LearningObservation, rate: number, model: LearningModel): LearningCurve {
  return { model, rate, first: time / unit ** Math.log2(rate) };
}

/** The curve of two observations, or of more by least squares on a log-log scale: Yelle (1979), The learning curve, Decision Sciences 10(2). */
export function fittedLearning(observations: readonly LearningObservation[], model: LearningModel): LearningCurve {
  const points = observations.map(({ unit, time }) => ({ x: Math.log(unit), y: Math.log(time) }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  if (points.length < 2 || spread < 1e-18) throw new DomainError("notEnoughData", "cost.learning.observations");
  const exponent = mean((point) => (point.x - x) * (point.y - y)) / spread;
  return { model, rate: 2 ** exponent, first: Math.exp(y - exponent * x) };
}
