import type { LaunchCurve } from "../../core/demand/launch/LaunchCurve";
import { launchProfile } from "../../core/demand/launch/launchProfile";
import { call, readChoice, readInteger, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * Curves of a launch.
 * @customenum {string}
 */
enum LaunchCurveName {
  /** Innovators and imitators (Bass). */
  bass = "bass",
  /** S-curve, fastest in the middle. */
  logistic = "logistic",
  /** S-curve, fastest early. */
  gompertz = "gompertz",
  /** A straight line. */
  linear = "linear",
}

/**
 * What the size of a launch counts.
 * @customenum {string}
 */
enum LaunchSize {
  /** Units of the whole market, each bought once: sales rise and fall. */
  market = "market",
  /** Units a period at the peak: Bass sales pass through it, the other curves climb to it and stay. */
  peak = "peak",
}

/**
 * Launch profile of a new item: sales by period along a Bass, logistic, Gompertz or straight curve.
 * @customfunction LAUNCH
 * @param size Units of the market, or of a period at the peak (see sizeIs): one value, or one an item.
 * @param horizon Periods to plan, 1 to 1000.
 * @param {LaunchCurveName} [curve] bass, logistic (or s-curve), gompertz or linear. If omitted, bass.
 * @param {LaunchSize} [sizeIs] market or peak. If omitted, market for bass and peak for the other curves.
 * @param [innovation] Bass p, a period, above 0. If omitted, 0.0025: the published average of 0.03 a year, by the month.
 * @param [imitation] Bass q, a period, 0 or more. If omitted, 0.0317: the published average of 0.38 a year, by the month.
 * @param [rampPeriods] Periods after which a logistic, gompertz or linear curve is complete. If omitted, 12.
 * @param [launchPeriod] Period of the horizon in which sales begin: 1 is the first; 0, -1 and so on: one, two periods ago. If omitted, 1.
 * @returns Units by period, a row an item. innovation, imitation, rampPeriods and launchPeriod may have one value an item.
 * @example =AOP.LAUNCH(1000, 4, "bass", , 0.03, 0.38) -> {35.76,49.3,65.44,82.65}
 * @example =AOP.LAUNCH(200, 5, "linear", "peak", , , 4) -> {50,100,150,200,200}
 * @example =AOP.LAUNCH({100;60}, 4, "linear", "market", , , 2, {1;2}) -> {50,50,0,0;0,30,30,0}
 * @example =AOP.LAUNCH(1000, 4, "bass", , 0) -> #VALUE!
 * @source Bass (1969), A new product growth for model consumer durables, Management Science 15; averages of p and q: Sultan, Farley and Lehmann (1990). Logistic and Gompertz curves from 1 % to 99 % of their course.
 */
export function launch(
  size: any[][],
  horizon: any,
  curve?: LaunchCurveName,
  sizeIs?: LaunchSize,
  innovation?: any[][],
  imitation?: any[][],
  rampPeriods?: any[][],
  launchPeriod?: any[][],
): any[][] {
  return call(() => {
    const kind = readChoice(curve, "curve", Object.values(LaunchCurveName), "bass", {
      scurve: LaunchCurveName.logistic,
      "s-curve": LaunchCurveName.logistic,
    });
    const counted = readChoice(sizeIs, "sizeIs", Object.values(LaunchSize), kind === "bass" ? "market" : "peak");
    const periods = readInteger(horizon, "horizon", { minimum: 1, maximum: 1000 });
    const { count } = itemsOf(size, innovation, imitation, rampPeriods, launchPeriod);
    const sizes = readPerItem(size, "size", count, { minimum: 0 });
    const p = readPerItem(innovation, "innovation", count, { default: 0.03 / 12, above: 0 });
    const q = readPerItem(imitation, "imitation", count, { default: 0.38 / 12, minimum: 0 });
    const ramps = readPerItem(rampPeriods, "rampPeriods", count, { default: 12, above: 0 });
    const launches = readPerItem(launchPeriod, "launchPeriod", count, { default: 1, integer: true });
    const curveOf = (item: number): LaunchCurve =>
      kind === "bass"
        ? { kind, innovation: p[item] ?? 0, imitation: q[item] ?? 0 }
        : { kind, rampPeriods: ramps[item] ?? 0 };
    return sizes.map((units, item) =>
      launchProfile({
        curve: curveOf(item),
        size: units,
        sizeIs: counted,
        horizon: periods,
        launchPeriod: launches[item] ?? 1,
      }),
    );
  });
}
