import { decomposeHistory, type DecomposeInput } from "../../../core/demand/decomposition/decomposeHistory";
import type { Decomposition } from "../../../core/demand/decomposition/Decomposition";
import { cleanHistory, type CleanInput } from "../../../core/demand/history/cleanHistory";
import { demandOutliers, type OutlierInput } from "../../../core/demand/history/demandOutliers";
import type { Outlier } from "../../../core/demand/history/Outlier";
import { levelShifts, type LevelShift, type LevelShiftsInput } from "../../../core/demand/levelShifts/levelShifts";
import type { Task } from "./Task";

/** What the functions that look at a history ask of every item of a block. */
export const historyTasks = {
  outliers: {
    name: "demandOutliers",
    run: demandOutliers,
    milliseconds: ({ history }) => 0.02 * history.length,
  } as Task<OutlierInput, (Outlier | null)[]>,
  clean: {
    name: "cleanHistory",
    run: cleanHistory,
    milliseconds: ({ history }) => 0.03 * history.length,
  } as Task<CleanInput, number[]>,
  decomposition: {
    name: "decomposeHistory",
    run: decomposeHistory,
    milliseconds: ({ history, method }) => (method === "stl" ? 0.03 : 0.002) * history.length,
  } as Task<DecomposeInput, Decomposition>,
  levelShifts: {
    name: "levelShifts",
    run: levelShifts,
    // Places times places of breaks, beside a fixed part.
    milliseconds: ({ history, season }) => 2 + (history.length / 40) ** 2 + (season > 12 ? history.length / 2 : 0),
  } as Task<LevelShiftsInput, LevelShift[]>,
} as const;
