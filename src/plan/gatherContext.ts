import { assumedCrew } from "./assumedCrew";
import { assumedLogistics } from "./assumedLogistics";
import { assumedPlaces } from "./assumedPlaces";
import { assumedSentences } from "./assumedSentences";
import { assumedSuppliers } from "./assumedSuppliers";
import { assumedWork } from "./assumedWork";
import { channelSites } from "./channelSites";
import { defaultCostLines } from "./defaultCostLines";
import { freeSheetName } from "./freeSheetName";
import type { PlanChoices } from "./PlanChoices";
import type { PlanContext } from "./PlanContext";
import type { PlanData, ResourceRecord } from "./PlanData";
import { plannedItems } from "./plannedItems";
import { planTimeline } from "./planTimeline";
import { offersOf } from "./offersOf";
import { servedBy } from "./servedBy";
import { sheetsOf } from "./sheetsOf";
import { sheetTitles } from "./sheetTitles";
import { supplierLines } from "./supplierLines";
import { defaults } from "./defaults";
import { usedComponents } from "./usedComponents";
import { wholeCompany } from "./wholeCompany";
import { withOwnAccounts } from "./withOwnAccounts";

/** Everything the sheets are made from: the planner's data, its gaps filled with visible assumptions, and the timeline. */
export function gatherContext(data: PlanData, choices: PlanChoices, takenSheets: readonly string[]): PlanContext {
  const timeline = planTimeline(data.history, choices);
  const dates = data.history.map((line) => line.date);
  const historyDays = timeline.historyEnd - dates.reduce((first, date) => Math.min(first, date), Infinity) + 1;
  const planned = plannedItems(data, historyDays);
  const revenue = planned.items.reduce((sum, item) => sum + item.price * unitsOf(data, item.sku), 0);
  const work =
    data.routings.length > 0
      ? { resources: knownResources(data), routings: data.routings }
      : assumedWork(
          planned.items.map((item) => item.sku),
          busiestWeek(data, timeline.historyEnd),
        );
  const regions = [...new Set(data.history.map((line) => line.region ?? wholeCompany))];
  const missingRegions = regions.filter((region) => !data.lanes.some((lane) => lane.region === region));
  const lanes = servedBy(data.lanes, regions);
  const offers = offersOf(lanes, data.offers);
  const revenuePerPeriod = (revenue / historyDays) * (365.25 / timeline.periodsPerYear);
  const costLines = withOwnAccounts(data.costLines.length > 0 ? data.costLines : defaultCostLines(revenuePerPeriod));
  const sheets = sheetsOf(choices, {
    hasComponents: data.bom.length > 0,
    hasChannels: regions.length > 1,
    hasPurchases: data.purchases.length > 0,
    hasBought: supplierLines({ data, ...planned }).length > 0,
  });
  const isItem = new Set(planned.items.map((item) => item.sku));
  const placedStock = data.stock.filter((line) => line.location !== null && isItem.has(line.sku));
  const titles = new Map<string, string>();
  for (const [key, title] of Object.entries(sheetTitles)) {
    titles.set(key, freeSheetName(title, [...takenSheets, ...titles.values()]));
  }
  return {
    data,
    choices,
    timeline,
    items: planned.items,
    parts: planned.parts,
    resources: work.resources,
    routings: work.routings,
    lanes,
    offers,
    channels: regions,
    channelSites: channelSites(regions, placedStock),
    placedStock,
    costLines,
    componentCount: usedComponents(data, planned.items).length,
    assumed: [
      ...assumedSentences({ data, planned, assumedLanes: missingRegions.length }),
      ...(sheets.includes("resources") ? assumedCrew(work.resources) : []),
      ...(sheets.includes("supplierPrices") ? assumedSuppliers(supplierLines({ data, ...planned })) : []),
      ...(sheets.includes("lanes") ? assumedLogistics(lanes, offers) : []),
      ...(sheets.includes("sites") ? assumedPlaces(regions, placedStock) : []),
    ],
    sheets,
    has: (key) => sheets.includes(key),
    sheetName: (key) => {
      const title = titles.get(key);
      if (title === undefined) throw new Error(`No sheet of the plan has the key "${key}".`);
      return title;
    },
  };
}

function unitsOf(data: PlanData, sku: string): number {
  let units = 0;
  for (const line of data.history) if (line.sku === sku) units += line.units;
  return units;
}

/** The planner's resources, and one for each that only the routings name, sized like the assumed one. */
function knownResources(data: PlanData): readonly ResourceRecord[] {
  const known = new Set(data.resources.map((row) => row.resource));
  const named = [...new Set(data.routings.map((row) => row.resource))].filter((resource) => !known.has(resource));
  const used = new Set(data.routings.map((row) => row.resource));
  return [
    ...data.resources.filter((row) => used.has(row.resource)),
    ...named.map((resource) => ({
      resource,
      hoursPerWeek: 80,
      efficiency: defaults.resourceEfficiency,
      ratePerHour: defaults.handlingRatePerHour,
      overtimeShare: null,
      overtimePremium: null,
      people: null,
      heads: null,
    })),
  ];
}

/** Average week, in units, of the busiest 30 days of the last year of history. */
function busiestWeek(data: PlanData, historyEnd: number): number {
  const daysAMonth = 30;
  const months = new Array<number>(12).fill(0);
  for (const line of data.history) {
    const month = Math.floor((historyEnd - line.date) / daysAMonth);
    if (month >= 0 && month < months.length) months[month] = (months[month] ?? 0) + line.units;
  }
  return (Math.max(...months) / daysAMonth) * 7;
}
