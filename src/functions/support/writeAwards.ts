import type { Award, AwardPlan, CapacityUse } from "../../core/logistics/awards/AwardPlan";
import { functionMessage } from "../../messages/functionMessage";
import { awardReason } from "./awardReason";
import { fewNames } from "./fewNames";
import type { ReadAwards } from "./readAwards";

type Row = readonly (string | number | null)[];

/** Which part of an award is shown. */
export type AwardPart = "shipments" | "lanes" | "unserved" | "capacities";

/** An award as a table: its header, its status with the totals, and the rows of a part. */
export function writeAwards(read: ReadAwards, plan: AwardPlan, part: AwardPart): Row[] {
  const { columns, rows, totals } = tables[part](read, plan);
  const note = noteOf(read, plan, part);
  const values = totals(totalsOf(plan));
  return [
    columns.map((column) => word(`column.${column}`)),
    [
      word("status"),
      statusOf(plan),
      ...new Array<null>(columns.length - values.length - 3).fill(null),
      ...values,
      note,
    ],
    ...rows,
  ];
}

const word = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  functionMessage(`logistics.awards.${key}`, values);

interface Totals {
  readonly handling: number;
  readonly freight: number;
  readonly cost: number;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The totals that stand in the last columns before the note. */
  readonly totals: (totals: Totals) => readonly number[];
}

const tables: Readonly<Record<AwardPart, (read: ReadAwards, plan: AwardPlan) => Table>> = {
  shipments: shipmentTable,
  lanes: laneTable,
  unserved: unservedTable,
  capacities: capacityTable,
};
const costs = ({ handling, freight, cost }: Totals): number[] => [handling, freight, cost];
const isAward = (each: AwardPlan["awards"][number] | undefined): each is Award =>
  each !== undefined && !("reason" in each);

function totalsOf({ awards }: AwardPlan): Totals {
  const [handling, freight] = awards
    .filter(isAward)
    .reduce(([sum, more], each) => [sum + each.handling, more + each.freight], [0, 0] as [number, number]);
  return { handling, freight, cost: handling + freight };
}

function statusOf({ status, gap }: AwardPlan): string {
  if (status === "optimal") return word("optimal");
  return word("within", { percent: Number((100 * gap).toPrecision(2)) });
}

function noteOf({ input, others }: ReadAwards, { awards, mayServeMore }: AwardPlan, part: AwardPart): string {
  const count = awards.filter(isAward).length;
  const values = { count, all: awards.length, rest: awards.length - count, more: mayServeMore };
  const place = part === "shipments" || part === "unserved" ? "here" : "there";
  const served = count === awards.length ? word("allServed", values) : word(`someServed.${place}`, values);
  const sentences = [
    served,
    ...(mayServeMore > 0 ? [word(`mayServeMore.${input.goal}`, values)] : []),
    ...(others.length > 0 ? [word("others", { names: fewNames(others) })] : []),
  ];
  return sentences.join(" ");
}

function shipmentTable(read: ReadAwards, { awards }: AwardPlan): Table {
  const names = ["shipment", "warehouse", "port", "carrier", "mode", "destination", "days", "handling", "freight", "cost", "note"]; // prettier-ignore
  const rows = read.shipments.map(({ shipment, destination }, index): Row => {
    const award = awards[index];
    if (!isAward(award)) return [shipment, null, null, null, null, destination, null, null, null, null, award ? awardReason(read, index, award) : null]; // prettier-ignore
    const rate = read.rates[award.rate];
    const { handling, freight } = award;
    const note = read.shipments[index]?.weight === 0 ? word("weightless") : null;
    return [shipment, read.warehouses[award.warehouse] ?? "", rate?.origin ?? "", rate?.carrier ?? "", rate?.mode ?? "", destination, rate?.days ?? 0, handling, freight, handling + freight, note]; // prettier-ignore
  });
  return { columns: names, rows, totals: (totals) => [daysOf(read, awards), ...costs(totals)] };
}

/** Longest transit of all that is served. */
function daysOf(read: ReadAwards, awards: AwardPlan["awards"]): number {
  return awards.reduce((most, each) => (isAward(each) ? Math.max(most, read.rates[each.rate]?.days ?? 0) : most), 0);
}

function laneTable(read: ReadAwards, { awards }: AwardPlan): Table {
  const names = ["warehouse", "port", "destination", "carrier", "mode", "days", "shipments", "units", "weight", "handling", "freight", "cost", "note"]; // prettier-ignore
  const groups = new Map<string, { first: Award; sums: [number, number, number, number, number] }>();
  awards.forEach((award, index) => {
    if (!isAward(award)) return;
    const rate = read.rates[award.rate];
    const { units, weight } = read.shipments[index] ?? { units: 0, weight: 0 };
    const isLoad = read.input.rates[award.rate]?.charge === "load";
    const id = [award.warehouse, award.port, rate?.destination, rate?.carrier, rate?.mode, rate?.days, isLoad && award.rate].join("\n"); // prettier-ignore
    const group = groups.get(id) ?? { first: award, sums: [0, 0, 0, 0, 0] };
    [1, units, weight, award.handling, award.freight].forEach((each, place) => {
      group.sums[place] = (group.sums[place] ?? 0) + each;
    });
    groups.set(id, group);
  });
  const all = [...groups.values()].sort((a, b) => a.first.warehouse - b.first.warehouse || a.first.rate - b.first.rate);
  const rows = all.map(({ first, sums }): Row => {
    const rate = read.rates[first.rate];
    const note = read.input.rates[first.rate]?.charge === "load" ? word("load", { row: rate?.rowNumber ?? 0 }) : null;
    return [read.warehouses[first.warehouse] ?? "", rate?.origin ?? "", rate?.destination ?? "", rate?.carrier ?? "", rate?.mode ?? "", rate?.days ?? 0, ...sums, sums[3] + sums[4], note]; // prettier-ignore
  });
  const sum = (place: 0 | 1 | 2): number => all.reduce((total, { sums }) => total + sums[place], 0);
  return { columns: names, rows, totals: (totals) => [sum(0), sum(1), sum(2), ...costs(totals)] };
}

function unservedTable(read: ReadAwards, { awards }: AwardPlan): Table {
  const names = ["shipment", "customer", "product", "destination", "units", "weight", "note"];
  const rows = awards.flatMap((award, index): Row[] => {
    const row = read.shipments[index];
    if (isAward(award) || !row) return [];
    return [[row.shipment, row.customer, row.product, row.destination, row.units, row.weight, awardReason(read, index, award)]]; // prettier-ignore
  });
  const sum = (column: 4 | 5): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  return { columns: names, rows, totals: () => [sum(4), sum(5)] };
}

function capacityTable(read: ReadAwards, { capacities }: AwardPlan): Table {
  const names = ["capacity", "name", "unit", "limit", "used", "moreServed", "moreCost", "note"];
  const rows = capacities.map((each): Row => {
    return [word(`of.${each.of}`), nameOf(read, each), word(`unit.${each.of}`), each.capacity, each.used, each.worth?.moreServed ?? null, each.worth?.moreCost ?? null, worthOf(each)]; // prettier-ignore
  });
  return { columns: names, rows, totals: ({ cost }) => [cost] };
}

function nameOf(read: ReadAwards, { of, index }: CapacityUse): string {
  if (of === "warehouse") return read.warehouses[index] ?? "";
  if (of === "carrier" || of === "carrierWeight") return read.carriers[index] ?? "";
  const { carrier, origin, destination, rowNumber } = read.rates[index] ?? { carrier: "", origin: "", destination: "", rowNumber: 0 }; // prettier-ignore
  return word("rateName", { carrier, origin, destination, row: rowNumber });
}

/** What one more unit of a capacity does, in a sentence. */
function worthOf({ of, capacity, used, worth }: CapacityUse): string {
  if (!worth) return word("worth.unknown");
  const values = {
    served: Number(worth.moreServed.toPrecision(4)),
    cost: Number(Math.abs(worth.moreCost).toFixed(2)),
    unit: word(`one.${of}`),
    about: worth.isAbout ? word("about") : "",
  };
  if (worth.moreServed > 0) return word(worth.moreCost >= 0 ? "worth.serves" : "worth.servesCheaper", values);
  if (worth.moreCost < 0) return word("worth.saves", values);
  return word(used < capacity ? "worth.free" : "worth.nothing", values);
}
