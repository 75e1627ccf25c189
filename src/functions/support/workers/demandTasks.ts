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

/** What the functions of drivers, promotions and new items ask of every item of a block. */
export const demandTasks = {
  drivers: {
    name: "driverForecast",
    run: driverForecast,
    milliseconds: ({ history }) => 2.5 * history.length,
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
