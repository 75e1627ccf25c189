import type { LaunchCurve } from "./LaunchCurve";

/** An S-curve runs through the middle 98 % of its mathematical course: the rest would take for ever. */
const firstShare = 0.01;

/**
 * Share of the curve that is reached after a time since the launch, 0 to 1. Bass (1969), A new product growth for model
 * consumer durables: (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t). Logistic (Verhulst 1838) and Gompertz (1825) are
 * taken from 1 % to 99 % and stretched to 0 and 1, so that they too are complete after their ramp.
 */
export function adoptedShare(curve: LaunchCurve, periodsSinceLaunch: number): number {
  if (periodsSinceLaunch <= 0) return 0;
  if (curve.kind === "bass") {
    const { innovation, imitation } = curve;
    const left = Math.exp(-(innovation + imitation) * periodsSinceLaunch);
    return (1 - left) / (1 + (imitation / innovation) * left);
  }
  const progress = periodsSinceLaunch / curve.rampPeriods;
  if (progress >= 1) return 1;
  if (curve.kind === "linear") return progress;
  const raw = curve.kind === "logistic" ? logistic(progress) : gompertz(progress);
  return (raw - firstShare) / (1 - 2 * firstShare);
}

function logistic(progress: number): number {
  return 1 / (1 + Math.exp(-2 * Math.log(1 / firstShare - 1) * (progress - 0.5)));
}

function gompertz(progress: number): number {
  const displacement = -Math.log(firstShare);
  const growth = Math.log(displacement / -Math.log(1 - firstShare));
  return Math.exp(-displacement * Math.exp(-growth * progress));
}
