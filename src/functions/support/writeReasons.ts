import type { Remedy, SupplyReasons } from "../../core/supply/constrained/SupplyReasons";
import { functionMessage } from "../../messages/functionMessage";

type Row = readonly (string | number | null)[];

/** Parts of the table of reasons. */
export type ReasonPart = "all" | "short" | "binding" | "remedies" | "conflict";

/** Where a table of reasons gets the names of its periods, which part it shows, and how many rows of each kind at most. */
export interface ReasonTable {
  readonly periods: readonly (string | number)[];
  readonly part: ReasonPart;
  readonly most: number;
}

/** Why a plan is short, as a table: what, where, when, how much, in which unit, at what price, and what the whole plan then costs. */
export function writeReasons(reasons: SupplyReasons, { periods, part, most }: ReasonTable): Row[] {
  const name = (period: number | null): string | number =>
    period === null ? word("before") : (periods[period] ?? period + 1);
  const parts: Readonly<Record<Exclude<ReasonPart, "all">, () => Row[]>> = {
    short: () => shortRows(reasons, name, most),
    conflict: () =>
      cut(
        reasons.conflict.map((each) => {
          const [first, last] = [each.periods[0] ?? 0, each.periods.at(-1) ?? 0];
          const span = first === last ? name(first) : word("span", { first: name(first), last: name(last) });
          return [word(`conflict.${each.kind}`), each.name, span, each.quantity, unitOf(each.kind), null, null];
        }),
        most,
      ),
    binding: () =>
      cut(
        reasons.binding.map((each) => [
          word(`binding.${each.kind}`),
          each.name,
          name(each.period),
          each.used,
          unitOf(each.kind),
          each.price,
          null,
        ]),
        most,
      ),
    remedies: () => reasons.remedies.flatMap((remedy, index) => remedyRows(remedy, index + 1, name, most)),
  };
  const header = ["what", "where", "period", "quantity", "unit", "price", "planCost"].map((each) => word(each));
  const shown = part === "all" ? Object.values(parts).flatMap((rows) => rows()) : parts[part]();
  return [header, [word("status"), word(`status.${reasons.status}`), null, null, null, null, null], ...shown];
}

const word = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  functionMessage(`supply.why.${key}`, values);

/** Hours of resources, units of items. */
function unitOf(kind: string): string {
  return word(kind === "hours" || kind === "overtime" || kind === "capacity" ? "hours" : "units");
}

function shortRows({ shortages }: SupplyReasons, name: (period: number) => string | number, most: number): Row[] {
  return cut(
    shortages.map((each) => [
      word(`short.${each.kind}`),
      each.name,
      name(each.period),
      each.quantity,
      unitOf(each.kind),
      null,
      null,
    ]),
    most,
  );
}

/** A remedy: all of it with its mean price and the cost of the plan, then where it is used, then what stays short all the same. */
function remedyRows(
  { kind, uses, stillShort, totalCost }: Remedy,
  rank: number,
  name: (period: number | null) => string | number,
  most: number,
): Row[] {
  const quantity = uses.reduce((sum, each) => sum + each.quantity, 0);
  const isPriced = uses.length > 0 && uses.every(({ price }) => price !== null);
  const price = isPriced ? uses.reduce((sum, each) => sum + each.quantity * (each.price ?? 0), 0) / quantity : null;
  const title = word("remedy", { rank, kind: word(`remedy.${kind}`) });
  const [all, unit] = uses.length > 0 ? [quantity, unitOf(kind)] : [null, null];
  const rest: Row[] = stillShort > 0 ? [[word("stillShort"), null, null, stillShort, word("units"), null, null]] : [];
  return [
    [title, null, null, all, unit, price, totalCost],
    ...cut(
      uses.map((use) => [word("use"), use.name, name(use.period), use.quantity, unitOf(kind), use.price, null]),
      most,
    ),
    ...rest,
  ];
}

/** The first rows, and how many there are besides. */
function cut(rows: readonly Row[], most: number): Row[] {
  if (rows.length <= most) return [...rows];
  return [...rows.slice(0, most), [word("more", { count: rows.length - most }), null, null, null, null, null, null]];
}
