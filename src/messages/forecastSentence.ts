/** What the sentence tells; the forecast's reasons have it all. */
export interface ForecastFacts {
  readonly forecast: number;
  readonly level: number;
  readonly trend: number;
  readonly season: number;
  readonly days: number;
  readonly lastYear: number | null;
  readonly low: number;
  readonly high: number;
  readonly pattern: string;
  readonly usual: number;
  readonly idlePeriods: number;
  readonly alive: number;
  readonly isAutomatic: boolean;
  readonly held: number;
  readonly report: {
    readonly model: string;
    readonly season: number;
    readonly observations: number;
    readonly holdoutWape: number | null;
    readonly naiveWape: number | null;
    readonly averageWape: number | null;
  };
}

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const remarkable: ReadonlySet<string> = new Set(["intermittent", "lumpy", "erratic", "new", "dying"]);

/** Why a forecast is what it is, in a planner's words, which `say` finds: functionMessage in a cell, message in the pane. */
export function forecastSentence(facts: ForecastFacts, say: Say): string {
  const { forecast, level, trend, season, days, lastYear, low, high, pattern, held, report } = facts;
  const { usual, idlePeriods, alive, isAutomatic } = facts;
  if (report.observations === 0) return say("demand.why.none");
  // What is a hundredth of the item's usual demand is nothing, not a figure of twelve decimals.
  const digits = digitsFor(forecast, level, usual / 100);
  const number = (value: number): string => grouped(value, digits);
  const part = (key: string, value: number, more: Record<string, string> = {}): string =>
    Number(value.toFixed(digits)) === 0
      ? ""
      : say(key, { sign: value < 0 ? "-" : "+", size: number(Math.abs(value)), ...more });
  // The parts are rounded one by one; the level takes the rest, so that what is read adds up.
  const rounded = (value: number): number => Number(value.toFixed(digits));
  const shownLevel = rounded(forecast) - rounded(trend) - rounded(season) - rounded(days);
  const base = level + trend;
  const share = base === 0 ? "" : `${season < 0 ? "-" : "+"}${percent(Math.abs(season / base))}`;
  const sentences = [
    say("demand.why.sum", {
      forecast: number(forecast),
      level: number(shownLevel),
      trend: part("demand.why.trend", trend),
      season: part("demand.why.season", season, { share }),
      days: part("demand.why.days", days),
    }),
  ];
  if (lastYear !== null) sentences.push(say("demand.why.lastYear", { units: number(lastYear) }));
  if (remarkable.has(pattern)) sentences.push(say("demand.why.pattern", { pattern }));
  if (alive === 0) sentences.push(say("demand.why.givenUp", { idle: idlePeriods }));
  else if (alive < 1) sentences.push(say("demand.why.alive", { idle: idlePeriods, share: percent(alive) }));
  const isTested = report.holdoutWape !== null && report.naiveWape !== null;
  const test = isTested
    ? say("demand.why.test", {
        held,
        own: percent(report.holdoutWape ?? 0),
        other: percent(report.naiveWape ?? 0),
        rival: say(report.season > 1 ? "demand.why.rival.season" : "demand.why.rival.last"),
        mean:
          report.averageWape === null
            ? ""
            : say(report.season > 1 ? "demand.why.mean.season" : "demand.why.mean.all", {
                share: percent(report.averageWape),
              }),
      })
    : "";
  const model = isAutomatic ? say("demand.why.automatic", { model: modelInWords(report.model, say) }) : report.model;
  sentences.push(
    say("demand.why.model", { model, observations: report.observations, test }),
    say("demand.why.range", { low: number(low), high: number(high) }),
  );
  return sentences.join(" ");
}

const automatic: ReadonlySet<string> = new Set(["combination", "combination+last year", "intermittent", "average"]);

/** What the automatic model chose, in words; a name of its own stays as it is. */
function modelInWords(model: string, say: Say): string {
  return automatic.has(model) ? say(`demand.why.automatic.${model}`) : model;
}

/** As many decimals as the size of the figures deserves. */
function digitsFor(...values: readonly number[]): number {
  const size = Math.max(...values.map(Math.abs));
  if (size >= 20 || size === 0) return 0;
  return size >= 2 ? 1 : Math.min(12, 2 - Math.floor(Math.log10(size)));
}

/** The same in every country: a comma for thousands, a point for decimals. */
function grouped(value: number, digits: number): string {
  const shown = Number(value.toFixed(digits));
  if (shown === 0) return "0";
  const [whole = "0", part] = Math.abs(value).toFixed(digits).split(".");
  const sign = shown < 0 ? "-" : "";
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${part === undefined ? "" : `.${part}`}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).replace(/^-0\.0$/, "0.0");
}
