import { DomainError } from "../../core/DomainError";
import { certainPlan } from "../../core/risk/simulation/certainPlan";
import { riskFigures, type PlanRisk, type PlanUncertainty, type RiskFigure } from "../../core/risk/simulation/PlanRisk";
import { riskBands } from "../../core/risk/simulation/riskBands";
import { simulatePlan, type PlanTrials } from "../../core/risk/simulation/simulatePlan";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readBlock, readChoice, readInteger, readItemSeries, readPerItem } from "../support";
import { ShortageMode } from "../support/choices/ShortageMode";
import { readSettings, type Setting } from "../support/readSettings";
import { answerEach } from "../support/workers/answerEach";
import { riskTasks } from "../support/workers/riskTasks";

/**
 * What the answer shows.
 * @customenum {string}
 */
enum RiskAnswer {
  /** A row a figure: plan, mean, levels, target, chance of missing it. */
  bands = "bands",
  /** A row a trial, for a chart of how the figures scatter. */
  trials = "trials",
}

const share: Setting = { each: "plan", minimum: 0, maximum: 2 };
const part: Setting = { each: "plan", minimum: 0, maximum: 1 };
const uncertainties: Readonly<Record<keyof PlanUncertainty, Setting>> = {
  ...{ market: share, item: share, price: share, cost: share, rate: share, imported: part },
  ...{ fixed: share, yield: share, delay: part },
};
const target: Setting = { each: "plan" };
const targetsKnown = Object.fromEntries(riskFigures.map((figure) => [figure, target])) as Record<RiskFigure, Setting>;
/** The parts in which trials are run, over the cores there are: always the same, so that the answer does not depend on the machine. */
const partTrials = 1000;
/** Some ten seconds of one core. */
const mostSteps = 100_000_000;

/**
 * What a year may come to: draws demand, prices, costs, exchange rate, yield and late receipts many times through the plan's own relations, and tells P10, P50 and P90 of units, revenue, cost, margin, stock, service and cash, and the chance of missing a target. The same seed gives the same answer.
 * @customfunction RISKBAND
 * @param demand Planned demand in units: rows = items, columns = periods; a single column is one item.
 * @param price Price a unit: one value, one an item, one a period, or a block like demand.
 * @param unitCost Cost a unit, likewise.
 * @param [uncertainty] Table of name and value, standard deviations as shares of the plan (0.1 = 10 %). market: demand of all items, the whole year; item: of each item, the whole year; price: all prices; cost: all unit costs; rate: the exchange rate, and imported: the share of unit cost paid in it; fixed: fixed cost; yield: each receipt; delay: chance that a receipt comes a period late. If omitted, 0.
 * @param [demandDeviation] Standard deviation of the demand of each item and period by itself (forecast error), as a share of it: one value, one an item, one a period, or a block. If omitted, 0.
 * @param [supply] Planned receipts in units, like demand. If omitted, all demand is served, and stock plays no part.
 * @param [opening] With supply: units in stock at the beginning, one value or one an item. If omitted, 0.
 * @param [fixedCost] Fixed cost of each period, money: one value for every period, or one a period. If omitted, 0.
 * @param {ShortageMode} [shortages] With supply: backlog, demand that finds no stock is served later; lost, it is lost. If omitted, backlog.
 * @param [targets] Table of figure (units, revenue, cost, margin, stock, service, cash) and value to reach; cost and stock are missed above it. If omitted, the plan.
 * @param [levels] Chances of the levels shown, 0 to 1. If omitted, 0.1, 0.5, 0.9.
 * @param [trials] Trials. If omitted, 10000.
 * @param [seed] Whole number; another gives other draws. If omitted, 1.
 * @param {RiskAnswer} [answer] bands or trials. If omitted, bands.
 * @returns Table with a header row. Stock is the mean of the closing stocks at unit cost, service the share of demand served in its period, cash revenue less what came in at unit cost and fixed cost. Without supply stock and service are left out.
 * @example =INDEX(AOP.RISKBAND({100,120}, 10, 6, {"market",0}), 5, 5) -> 880
 * @example =AOP.RISKBAND({100,120}, 10, 6, {"market",0}, , {100,120}, 20, 50, , {"margin",800}, 0.5, 10) -> {"Figure","Plan","Mean","P50","Target","Chance of missing";"Units",220,220,220,220,0;"Revenue",2200,2200,2200,2200,0;"Cost",1420,1420,1420,1420,0;"Margin",780,780,780,800,1;"Stock",120,120,120,120,0;"Service",1,1,1,1,0;"Cash",780,780,780,780,0}
 * @example =AOP.RISKBAND({100,120}, 10, 6, {"markt",0.1}) -> #VALUE!
 * @source Law (2015), Simulation Modeling and Analysis, chapters 4 and 8; random numbers: Blackman & Vigna (2021), xoshiro128**.
 */
export function riskBand(
  demand: any[][],
  price: any[][],
  unitCost: any[][],
  uncertainty?: any[][],
  demandDeviation?: any[][],
  supply?: any[][],
  opening?: any[][],
  fixedCost?: any[][],
  shortages?: ShortageMode,
  targets?: any[][],
  levels?: any[][],
  trials?: any,
  seed?: any,
  answer?: RiskAnswer,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, matching } = readItemSeries(demand, "demand", [opening], { minimum: 0 });
    const [items, periods] = [series.length, series[0]?.length ?? 0];
    for (const [argument, raw] of [
      ["opening", opening],
      ["shortages", shortages],
    ] as const)
      if (isOmitted(supply) && !isOmitted(raw)) throw new DomainError("invalid", "risk.band.supply", { argument });
    const settings = isOmitted(uncertainty) ? {} : readSettings(uncertainty, "uncertainty", uncertainties, periods);
    const plan: PlanRisk = {
      ...{ demand: series, price: matching(price, "price"), unitCost: matching(unitCost, "unitCost", { minimum: 0 }) },
      supply: isOmitted(supply) ? null : matching(supply, "supply", { minimum: 0 }),
      opening: readPerItem(opening, "opening", items, { default: 0 }),
      fixedCost: readPerItem(fixedCost, "fixedCost", periods, { default: 0 }),
      shortages: readChoice(shortages, "shortages", Object.values(ShortageMode), "backlog"),
      demandDeviation: matching(demandDeviation, "demandDeviation", { default: 0, minimum: 0, maximum: 5 }),
      uncertainty: Object.fromEntries(
        Object.keys(uncertainties).map((name) => [name, settings[name as keyof PlanUncertainty]?.[0] ?? 0]),
      ) as unknown as PlanUncertainty,
    };
    const most = Math.max(1, Math.floor(mostSteps / (items * periods)));
    const count = readInteger(trials, "trials", { default: Math.min(10_000, most), minimum: 1, maximum: 100_000 });
    if (count > most) throw new DomainError("invalid", "risk.band.long", { trials: count, items, periods, most });
    const start = readInteger(seed, "seed", { default: 1, minimum: 0, maximum: 2 ** 31 });
    const goals = isOmitted(targets) ? {} : readSettings(targets, "targets", targetsKnown, periods);
    const chances = isOmitted(levels)
      ? [0.1, 0.5, 0.9]
      : readBlock(levels, "levels", { minimum: 0, maximum: 1 }).flat();
    const wanted = readChoice(answer, "answer", Object.values(RiskAnswer), "bands");
    const planned = simulatePlan({ plan: certainPlan(plan), trials: 1, seed: 1, part: 0 });
    const target = (figure: RiskFigure): number => goals[figure]?.[0] ?? planned[riskFigures.indexOf(figure)] ?? 0;
    const parts = Array.from({ length: Math.ceil(count / partTrials) }, (_, index): PlanTrials => {
      return { plan, trials: Math.min(partTrials, count - index * partTrials), seed: start, part: index };
    });
    const shown = riskFigures.filter((figure) => plan.supply || (figure !== "stock" && figure !== "service"));
    return answerEach(riskTasks.plan, parts, (results) => {
      const drawn = results.map((result) => {
        if (result instanceof DomainError) throw result;
        return result;
      });
      if (wanted === "trials") return trialRows(drawn, shown);
      const goalOf = Object.fromEntries(riskFigures.map((figure) => [figure, target(figure)]));
      const bands = riskBands(drawn, chances, goalOf).filter(({ figure }) => shown.includes(figure));
      const names = chances.map((chance) => word("level", { percent: Number((100 * chance).toPrecision(6)) }));
      return [
        [word("figure"), word("plan"), word("mean"), ...names, word("target"), word("missing")],
        ...bands.map(({ figure, mean, levels: found, missing }) => [
          ...[word(figure), planned[riskFigures.indexOf(figure)] ?? 0, mean],
          ...[...found, target(figure), missing],
        ]),
      ];
    });
  });
}

const word = (name: string, values: Readonly<Record<string, number>> = {}): string =>
  functionMessage(`risk.band.${name}`, values);

function trialRows(parts: readonly Float64Array[], shown: readonly RiskFigure[]): (string | number)[][] {
  const rows: (string | number)[][] = [[word("trial"), ...shown.map((figure) => word(figure))]];
  const columns = shown.map((figure) => riskFigures.indexOf(figure));
  for (const part of parts)
    for (let at = 0; at < part.length; at += riskFigures.length)
      rows.push([rows.length, ...columns.map((column) => part[at + column] ?? 0)]);
  return rows;
}
