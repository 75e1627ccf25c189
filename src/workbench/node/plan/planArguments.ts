import { parseArgs } from "node:util";

/** The tables that can be given by name, in the order of their sheets. */
export const tableOptions = [
  "history",
  "items",
  "bom",
  "routings",
  "resources",
  "suppliers",
  "purchases",
  "stock",
  "lanes",
  "offers",
  "costs",
] as const;
export type TableOption = (typeof tableOptions)[number];

/** What the planner chose on the command line; what is absent the add-in suggests. */
export interface ChosenOptions {
  readonly planName?: string;
  /** Excel serial of the first day of the planned year. */
  readonly fiscalYearStart?: number;
  readonly pattern?: string;
  readonly horizon?: number;
  readonly currency?: string;
  readonly template?: string;
}

/** What the user asked of `npm run plan`. */
export interface PlanArguments {
  readonly help: boolean;
  readonly files: Readonly<Partial<Record<TableOption, string>>>;
  readonly folder?: string;
  readonly sample: boolean;
  readonly superstore: boolean;
  readonly out: string;
  readonly chosen: ChosenOptions;
}

/** An argument that cannot be used; the message says what to write instead. */
export class ArgumentError extends Error {}

export const help = `npm run plan -- [tables] [choices] --out FILE.xlsx
Makes a plan workbook from sales history, without Excel: the same add-in, the same result.

  Tables (.csv or .xlsx; column names are recognised)
    --history FILE     sales by date, item and quantity; region and revenue if there are
    --items FILE  --bom FILE  --routings FILE  --resources FILE  --suppliers FILE
    --purchases FILE  --stock FILE  --lanes FILE
    --offers FILE  --costs FILE
    --dir FOLDER       every .csv file of a folder; each is recognised
    --sample           the sample company
    --superstore       the Superstore sales (9,994 order lines)
  Choices (the add-in suggests what is not given)
    --start 2027-01    first month of the planned year        --horizon 12    periods to plan
    --pattern month    month, 445, 454, 544, 13x4 or week     --currency USD  ISO code
    --name TEXT        name of the plan                       --template demand  essential, demand or inventory
  --out FILE.xlsx      the workbook to write (plan.xlsx)
  --help               this text

Exit code 0: all checks of the plan pass and no cell shows an error.`;

const templates = ["essential", "demand", "inventory"];
const patterns = ["month", "445", "454", "544", "13x4", "week"];

/** Reads the arguments. Refuses (ArgumentError) an unknown option, a value that cannot be, and a call without tables. */
export function planArguments(words: readonly string[]): PlanArguments {
  const values = parsed(words);
  const files: Partial<Record<TableOption, string>> = {};
  for (const option of tableOptions) {
    const file = values[option];
    if (typeof file === "string") files[option] = file;
  }
  const out = text(values.out) ?? "plan.xlsx";
  if (!out.toLowerCase().endsWith(".xlsx"))
    throw new ArgumentError(`--out names a workbook: it ends in .xlsx, not "${out}".`);
  const folder = text(values.dir);
  const wanted = { sample: values.sample === true, superstore: values.superstore === true };
  const isHelp = values.help === true;
  if (!isHelp && Object.keys(files).length === 0 && folder === undefined && !wanted.sample && !wanted.superstore) {
    throw new ArgumentError(
      "There is nothing to plan from. Give a sales history with --history FILE, a folder with --dir, or try --sample.",
    );
  }
  return {
    help: isHelp,
    files,
    out,
    ...wanted,
    ...(folder !== undefined ? { folder } : {}),
    chosen: chosenOptions(values),
  };
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parsed(words: readonly string[]): Values {
  const strings = [...tableOptions, "dir", "out", "start", "horizon", "pattern", "currency", "name", "template"];
  const options = {
    ...Object.fromEntries(strings.map((name) => [name, { type: "string" as const }])),
    sample: { type: "boolean" as const },
    superstore: { type: "boolean" as const },
    help: { type: "boolean" as const, short: "h" },
  };
  try {
    return parseArgs({ args: [...words], options, allowPositionals: false }).values as Values;
  } catch (error) {
    const wrong = /'(-{0,2}[^' ]+)[^']*'/.exec(String((error as Error).message))?.[1] ?? "";
    throw new ArgumentError(
      `"${wrong}" cannot be used here. Options begin with two dashes and take one value: npm run plan -- --help lists them.`,
    );
  }
}

function chosenOptions(values: Values): ChosenOptions {
  const horizon = text(values.horizon);
  if (horizon !== undefined && !/^[1-9]\d?$/.test(horizon))
    throw new ArgumentError(`--horizon is a number of periods from 1 to 99, not "${horizon}".`);
  const pattern = text(values.pattern);
  if (pattern !== undefined && !patterns.includes(pattern))
    throw new ArgumentError(`--pattern is one of ${patterns.join(", ")}, not "${pattern}".`);
  const currency = text(values.currency);
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new ArgumentError(`--currency is an ISO code such as USD or EUR, not "${currency}".`);
  const template = text(values.template);
  if (template !== undefined && !templates.includes(template))
    throw new ArgumentError(`--template is one of ${templates.join(", ")}, not "${template}".`);
  const start = text(values.start);
  const name = text(values.name);
  return {
    ...(name !== undefined ? { planName: name } : {}),
    ...(start !== undefined ? { fiscalYearStart: firstOfMonth(start) } : {}),
    ...(pattern !== undefined ? { pattern } : {}),
    ...(horizon !== undefined ? { horizon: Number(horizon) } : {}),
    ...(currency !== undefined ? { currency } : {}),
    ...(template !== undefined ? { template } : {}),
  };
}

/** Excel serial of the first day of "2027-01" (or of the day of "2027-01-04"). */
function firstOfMonth(written: string): number {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)) : NaN;
  if (!match || new Date(time).toISOString().slice(0, written.length) !== written) {
    throw new ArgumentError(`--start is a month such as 2027-01, not "${written}".`);
  }
  return time / 86_400_000 + 25_569;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
