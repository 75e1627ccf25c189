import {
  driverForecast,
  type DriverForecast,
  type DriverForecastInput,
} from "../../../core/demand/drivers/driverForecast";
import type { PromotionEffect } from "../../../core/demand/events/PromotionEffect";
import type { PromotionInput } from "../../../core/demand/events/PromotionInput";
import { promotionLift } from "../../../core/demand/events/promotionLift";
import { likeItemForecast, type LikeItemInput } from "../../../core/demand/launch/likeItemForecast";
import type { Task } from "./Task";

/** Of exponential smoothing nine forms with a season, each with its first states as columns, three without. */
function driverMilliseconds({ history, season, errors }: DriverForecastInput): number {
  const arima = errors === "ets" ? 0 : 2.5 * history.length;
  const smoothing = season > 1 ? 100 + 2 * history.length : 50;
  return arima + (errors === "arima" ? 0 : smoothing);
}

/** What the functions of drivers, promotions and new items ask of every item of a block. */
export const demandTasks = {
  drivers: {
    name: "driverForecast",
    run: driverForecast,
    milliseconds: driverMilliseconds,
  } as Task<DriverForecastInput, DriverForecast>,
  // With other items a second regression measures what they lose.
  promotion: {
    name: "promotionLift",
    run: promotionLift,
    milliseconds: ({ history, others }) => 1.4 * history.length * (others ? 2 : 1),
  } as Task<PromotionInput, PromotionEffect>,
  likeItem: {
    name: "likeItemForecast",
    run: likeItemForecast,
    milliseconds: ({ history }) => 8 * Math.max(1, history.length / 120),
  } as Task<LikeItemInput, number[]>,
} as const;
