import { DomainError } from "../../DomainError";
import { unexplainedShare } from "../../statistics/unexplainedShare";
import { seasonStructures, type SeasonStructure } from "../drivers/seasonStructures";
import type { PromotionInput } from "./PromotionInput";

/** Share of the flags' variation that lies within the periods of the season: below it the season must be in the regression, whether it shows or not. */
const seasonalFlags = 0.5;

/** The columns of a regression on promotions (the flags, and the periods after them), and how the season may enter it. Refuses what no history can tell apart. */
export function promotionColumns(
  { history, flags, season, isSeasonGiven, dipPeriods }: PromotionInput,
  launch: number,
): { readonly columns: readonly (readonly number[])[]; readonly seasons: readonly SeasonStructure[] } {
  const own = flags.slice(launch);
  const periods = own.length;
  const columns = dipPeriods > 0 ? [own, afterwards(flags, dipPeriods).slice(launch)] : [own];
  const needed = 2 * columns.length + 6;
  if (periods < needed) throw new DomainError("notEnoughData", "demand.promoLift.short", { needed, periods });
  if (own.every((flag) => flag === 0)) throw new DomainError("notEnoughData", "demand.promoLift.none");
  if (own.every((flag) => flag === own[0])) throw new DomainError("notEnoughData", "demand.promoLift.always");
  // Without the first periods, in which nothing went before: error models do not count them either.
  const [settled = [], after = []] = columns.map((column) => column.slice(2));
  if (dipPeriods > 0 && unexplainedShare(after, [settled]) < 0.01)
    throw new DomainError("notEnoughData", "demand.promoLift.dip", { periods: dipPeriods });
  const isShort = history.length - launch < 2 * season;
  if (season > 1 && isShort && isSeasonGiven)
    throw new DomainError("notEnoughData", "demand.promoLift.season", { season, needed: 2 * season, periods });
  if (season <= 1 || isShort) return { columns, seasons: seasonStructures(periods, 1) };
  const share = Math.min(...columns.map((column) => withinSeasons(column, season)));
  if (share < 1e-9) throw new DomainError("notEnoughData", "demand.promoLift.seasonal", { season });
  return { columns, seasons: seasonStructures(periods, season, share < seasonalFlags) };
}

/** How often (or strongly) each period follows a promotion within some periods. */
function afterwards(flags: readonly number[], periods: number): number[] {
  return flags.map((_, at) => flags.slice(Math.max(0, at - periods), at).reduce((sum, flag) => sum + flag, 0));
}

/** Share of a column's variation that its means by period of the season leave: 0 where every season is the same. */
function withinSeasons(values: readonly number[], season: number): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const squares = (list: readonly number[]): number => {
    const centre = mean(list);
    return list.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  };
  let within = 0;
  for (let position = 0; position < season; position++)
    within += squares(values.filter((_, period) => period % season === position));
  const total = squares(values);
  return total > 0 ? within / total : 1;
}
