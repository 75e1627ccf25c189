import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { DistributionNetwork, DistributionNode } from "../../core/logistics/distribution/DistributionNode";
import { distributionNetwork } from "../../core/logistics/distribution/distributionNetwork";
import { distributionPlan } from "../../core/logistics/distribution/distributionPlan";
import { limitedShipments } from "../../core/logistics/distribution/limitedShipments";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readKeys } from "../support";
import { readItemSeries } from "../support/readItemSeries";
import { readNames } from "../support/readNames";
import { readSiteUnits } from "../support/readSiteUnits";
import { readSourcing } from "../support/readSourcing";
import { sameRows } from "../support/sameRows";

/**
 * Which figures are returned.
 * @customenum {string}
 */
enum DistributionOutput {
  /** Shipments by lane, in the period in which they leave; first those that should have left before the first period. */
  shipments = "shipments",
  /** Orders of the sites without a source, in the period in which they are placed; first those that are past due. */
  orders = "orders",
  /** Receipts by site, what is in transit at the start not included. */
  receipts = "receipts",
  /** Gross requirements by site: its own demand and its shipments to others; past due shipments in the first period. */
  gross = "gross",
  /** Stock at the end of each period; first the opening stock. Negative with supply: units owed to customers. */
  closing = "closing",
  /** With supply: units that each lane waits for at the end of each period. */
  late = "late",
  /** By site: gross, in transit, receipts, closing and shipments (or orders), named in a further column. */
  all = "all",
}

type Figures = readonly [before: number, ...periods: number[]];
type Row = `${Exclude<DistributionOutput, "all" | "orders">}` | "inTransit";

/**
 * Distribution requirements planning: nets the demand of each site against its stock, and makes the shipments to a site the requirements of the site that supplies it, through all levels.
 * @customfunction DRP
 * @param sites Site of each row of demand. A site that comes twice (with the same item) adds up.
 * @param demand Units that customers of the site need, by period: a row a site (and item), a column a period. 0 or more.
 * @param sourcing Table, one row a site: site, source (blank: from outside the network), lead time in whole periods, [safety stock in units], [multiple: shipments are whole multiples], [minimum units of a shipment], [opening stock in units], [item; blank = every item without a row of its own]. A source without a row of its own has no limit.
 * @param [items] Item of each row of demand. If omitted, all is one item.
 * @param [inTransit] Units on the way at the start, by the period of their arrival: table of site, (item, if items are given,) then a column a period. If omitted, none.
 * @param {DistributionOutput} [output] shipments, orders, receipts, gross, closing, late or all. If omitted, shipments.
 * @param [supply] Units that a site without a source gets in each period, instead of all that it orders: table of site, (item, if items are given,) then one value or one a period. A source that is short then shares what it has in proportion to the needs, in whole multiples; the rest goes out later. If omitted, everything planned arrives.
 * @param [periods] Names of the periods for the heading. If omitted, 1, 2, 3 ...
 * @returns Table with a heading: source, site, item, (figure,) before the first period, then the periods; item by item, the sites in the order of sourcing. What is needed beyond the last period is not known, so shipments of the last periods of a lead time are 0.
 * @example =AOP.DRP({"Lyon";"Paris"}, {50,60,70;20,20,20}, {"Lyon","DC",1,10,25,0,80;"Paris","DC",0,0,0,0,30;"DC","",2,0,0,0,200}) -> {"Source","Site","Item","Past due",1,2,3;"DC","Lyon","",0,50,75,0;"DC","Paris","",0,0,10,20}
 * @example =AOP.DRP({"Lyon";"Paris"}, {50;70}, {"Lyon","DC",0;"Paris","DC",0}, , , "gross") -> {"Source","Site","Item","Before",1;"DC","Lyon","",0,50;"DC","Paris","",0,70;"","DC","",0,120}
 * @example =AOP.DRP({"Lyon";"Paris"}, {50;70}, {"Lyon","DC",0;"Paris","DC",0;"DC","",0}, , , , {"DC",60}) -> {"Source","Site","Item","Past due",1;"DC","Lyon","",0,25;"DC","Paris","",0,35}
 * @example =AOP.DRP("Lyon", {50,60}, {"Lyon","DC",1;"DC","Lyon",1}) -> #VALUE!
 * @source Martin (1995), Distribution Resource Planning, chapter 3; netting: Orlicky (1975), chapter 4; fair share: Ballou (2004), chapter 9.
 */
export function drp(
  sites: any[][],
  demand: any[][],
  sourcing: any[][],
  items?: any[][],
  inTransit?: any[][],
  output?: DistributionOutput,
  supply?: any[][],
  periods?: any[][],
): any[][] {
  return call(() => {
    const siteOf = readKeys(sites, "sites");
    const { series } = readItemSeries(demand, "demand", [sites, items], { minimum: 0 });
    sameRows("sites", siteOf.length, "demand", series.length);
    const hasItems = !isOmitted(items);
    const itemOf = hasItems ? readKeys(items, "items") : siteOf.map(() => "");
    sameRows("items", itemOf.length, "demand", series.length);
    const network = distributionNetwork(readSourcing(sourcing, "sourcing"), distinct(itemOf));
    const names = readNames(periods, "periods", "demand", series[0]?.length ?? 0);
    const shown = readChoice(output, "output", Object.values(DistributionOutput), "shipments");
    const own = demandByNode(network, siteOf, itemOf, series);
    const shape = { network, hasItems, periods: names.length };
    const onTheWay = readSiteUnits(inTransit, "inTransit", shape).map((units) => units ?? names.map(() => 0));
    const plans = distributionPlan(network, own, onTheWay);
    const limits = isOmitted(supply) ? null : readSiteUnits(supply, "supply", shape);
    if (shown === "late" && !limits) throw new DomainError("invalid", "logistics.drp.late");
    limits?.forEach((units, node) => refuseSupplied(units, network, node));
    const limited = limits && limitedShipments({ network, plans, demand: own, inTransit: onTheWay, supply: limits });
    const figures = (row: Row, node: number): Figures => {
      const plan = plans[node];
      const real = limited?.[node];
      if (!plan) return [0];
      const opening = network.nodes[node]?.opening ?? 0;
      switch (row) {
        case "shipments":
          return real ? [0, ...real.shipments] : [plan.pastDue, ...plan.shipments];
        case "closing":
          return [opening, ...(real ?? plan).closing];
        case "inTransit":
          return [0, ...(onTheWay[node] ?? [])];
        case "late":
          return [0, ...(real?.late ?? [])];
        case "receipts":
          return [0, ...(real ?? plan).receipts];
        default:
          return [0, ...plan.gross];
      }
    };
    const name = (node: number): string[] => namesOf(network.nodes, node);
    const all = network.nodes.map((_, node) => node);
    const heading = (before: string, ...more: string[]): unknown[] => [
      ...["source", "site", "item", ...more, before].map(word),
      ...names,
    ];
    if (shown === "all")
      return [
        heading("before", "figure"),
        ...all.flatMap((node) =>
          figuresOfAll.map((row) => {
            const isOrder = row === "shipments" && network.nodes[node]?.source === null;
            return [...name(node), word(isOrder ? "orders" : row), ...figures(row, node)];
          }),
        ),
      ];
    const isLane = (node: number): boolean => network.nodes[node]?.source !== null;
    const [row, rows, before] = (
      {
        shipments: ["shipments", all.filter(isLane), "pastDue"],
        orders: ["shipments", all.filter((node) => !isLane(node)), "pastDue"],
        late: ["late", all.filter(isLane), "before"],
        receipts: ["receipts", all, "before"],
        gross: ["gross", all, "before"],
        closing: ["closing", all, "opening"],
      } as const
    )[shown];
    return [heading(before), ...rows.map((node) => [...name(node), ...figures(row, node)])];
  });
}

const figuresOfAll = ["gross", "inTransit", "receipts", "closing", "shipments"] as const;

const word = (key: string): string => functionMessage(`logistics.drp.word.${key}`);

const distinct = (names: readonly string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [comparableKey(name), name])).values()].reverse();

function namesOf(nodes: readonly DistributionNode[], node: number): string[] {
  const { site = "", item = "", source = null } = nodes[node] ?? {};
  return [source === null ? "" : (nodes[source]?.site ?? ""), site, item];
}

/** Demand of the sites' own customers, one row a node. */
function demandByNode(
  network: DistributionNetwork,
  siteOf: readonly string[],
  itemOf: readonly string[],
  series: readonly (readonly number[])[],
): number[][] {
  const own = network.nodes.map(() => (series[0] ?? []).map(() => 0));
  series.forEach((row, index) => {
    const [site, item] = [siteOf[index] ?? "", itemOf[index] ?? ""];
    if (site === "" && row.every((units) => units === 0)) return;
    const node = network.find(site, item);
    if (node === null) throw new DomainError("invalid", "logistics.drp.noSource", { row: index + 1, site, item });
    row.forEach((units, period) => ((own[node] ?? [])[period] = (own[node]?.[period] ?? 0) + units));
  });
  return own;
}

/** Only who is supplied from outside can have a supply of his own. */
function refuseSupplied(units: readonly number[] | null, { nodes }: DistributionNetwork, node: number): void {
  const source = nodes[node]?.source ?? null;
  if (units === null || source === null) return;
  throw new DomainError("invalid", "logistics.drp.supplied", {
    site: nodes[node]?.site ?? "",
    source: nodes[source]?.site ?? "",
  });
}
