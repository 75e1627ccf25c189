import type { ForecastInput } from "../../core/demand/forecastSeries";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { ForecastModel } from "./choices/ForecastModel";
import { eachItem } from "./eachItem";
import { isOmitted } from "./isOmitted";
import { readChoicePerItem } from "./readChoicePerItem";
import { readInteger } from "./readInteger";
import { readSeason } from "./readSeason";
import { readSeries } from "./readSeries";
import { readVector } from "./readVector";
import type { Direction } from "./Vector";

/** The arguments that all forecast functions share, as Excel passes them. */
export interface RawForecastRequest {
  readonly history: unknown;
  readonly horizon: unknown;
  readonly season: unknown;
  readonly model: unknown;
  readonly workingDays: unknown;
}

/** The forecasts that are asked for, one for each series of the block. */
export interface ForecastRequest {
  readonly inputs: readonly ForecastInput[];
  /** Items whose model cannot be read, by their position; their input says auto. */
  readonly refused: ReadonlyMap<number, DomainError>;
  readonly direction: Direction;
}

/** Reads the shared arguments of the forecast functions; an automatic season is detected from the whole block, the model may be one word or one an item. */
export function readForecastRequest(raw: RawForecastRequest): ForecastRequest {
  const { series, direction } = readSeries(raw.history, "history");
  const horizon = readInteger(raw.horizon, "horizon", { minimum: 1, maximum: 1000 });
  const season = readSeason(raw.season) ?? seasonLength(series);
  const modelOf = readChoicePerItem(raw.model, "model", series.length, Object.values(ForecastModel), "auto");
  const models = eachItem(series.length, modelOf);
  const workingDays = readWorkingDays(raw.workingDays, series[0]?.length ?? 0, horizon);
  const refused = new Map(models.flatMap((model, item) => (model instanceof DomainError ? [[item, model]] : [])));
  const inputs = series.map((history, item): ForecastInput => {
    const model = models[item] ?? "auto";
    return { history, horizon, season, model: model instanceof DomainError ? "auto" : model, workingDays };
  });
  return { inputs, refused, direction };
}

function readWorkingDays(raw: unknown, history: number, horizon: number): readonly number[] | null {
  if (isOmitted(raw)) return null;
  const { values } = readVector(raw, "workingDays", { above: 0 });
  const wanted = history + horizon;
  if (values.length === wanted) return values;
  throw new DomainError("invalid", "demand.workingDays.count", { history, horizon, wanted, count: values.length });
}
