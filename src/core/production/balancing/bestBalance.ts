import { fullStation, type AssemblyLine } from "./AssemblyLine";
import { ruleBalance, type BalanceRule } from "./ruleBalance";
import { stationBound } from "./stationBound";

/** Station loads looked at: some tenths of a second, and the same on every machine. */
const loads = 300_000;
/** Sets of tasks are kept as bits of one number. */
const mostTasks = 52;
const rules: readonly BalanceRule[] = ["weight", "longest", "followers"];

/**
 * Fewest stations: from the best of the rules (forwards, and backwards from the end of the line), then station by station all loads
 * to which no task can be added, the fullest first; a set of finished tasks is never taken up twice with as many stations
 * (branch and bound, Scholl & Becker 2006; memory as in Sewell & Jacobson 2012). `proven` is false where the loads ran out.
 */
export function bestBalance(line: AssemblyLine): { stationOf: number[]; proven: boolean } {
  const { times, followers, cycleTime } = line;
  const count = times.length;
  let best = bestRule(line);
  const least = stationBound(times, cycleTime);
  if (stationsOf(best) === least) return { stationOf: best, proven: true };
  if (count > mostTasks) return { stationOf: best, proven: false };
  const needed = times.map(() => 0);
  for (const next of followers) for (const task of next) needed[task] = (needed[task] ?? 0) + 1;
  const met = new Map<number, number>();
  let left = loads;
  const stationOf = times.map(() => -1);
  const open = (): number[] => times.filter((_, task) => (stationOf[task] ?? 0) < 0);
  /** Goes on from stations that have done the tasks of the bits `done`. */
  const search = (station: number, done: number): void => {
    const rest = open();
    if (rest.length === 0) {
      if (station < stationsOf(best)) best = [...stationOf];
      return;
    }
    if (station + stationBound(rest, cycleTime) >= stationsOf(best)) return;
    if ((met.get(done) ?? Infinity) <= station) return;
    met.set(done, station);
    for (const load of fullLoads()) {
      if (left <= 0 || stationsOf(best) === least) return;
      let after = done;
      for (const task of load) {
        stationOf[task] = station;
        after += 2 ** task;
        for (const next of followers[task] ?? []) needed[next] = (needed[next] ?? 0) - 1;
      }
      search(station + 1, after);
      for (const task of load) {
        stationOf[task] = -1;
        for (const next of followers[task] ?? []) needed[next] = (needed[next] ?? 0) + 1;
      }
    }
  };
  /** Sets of tasks that fill a station so that no other fits, the fullest first. */
  const fullLoads = (): number[][] => {
    const found: { tasks: number[]; time: number }[] = [];
    const chosen: number[] = [];
    const extend = (candidates: readonly number[], from: number, time: number): void => {
      if (left <= 0) return;
      const fits = (task: number): boolean => time + (times[task] ?? 0) <= cycleTime * fullStation;
      const isFull = candidates.every((task) => chosen.includes(task) || !fits(task));
      if (isFull) {
        left--;
        found.push({ tasks: [...chosen], time });
        return;
      }
      for (let place = from; place < candidates.length; place++) {
        const task = candidates[place] ?? 0;
        if (!fits(task)) continue;
        chosen.push(task);
        const freed: number[] = [];
        for (const next of followers[task] ?? []) {
          needed[next] = (needed[next] ?? 0) - 1;
          if (needed[next] === 0) freed.push(next);
        }
        extend([...candidates, ...freed], place + 1, time + (times[task] ?? 0));
        for (const next of followers[task] ?? []) needed[next] = (needed[next] ?? 0) + 1;
        chosen.pop();
      }
    };
    const ready = times.map((_, task) => task).filter((task) => (stationOf[task] ?? 0) < 0 && needed[task] === 0);
    extend(ready, 0, 0);
    return found.sort((one, other) => other.time - one.time).map(({ tasks }) => tasks);
  };
  search(0, 0);
  return { stationOf: best, proven: left > 0 || stationsOf(best) === least };
}

/** Number of stations of a line. */
export function stationsOf(stationOf: readonly number[]): number {
  return Math.max(...stationOf) + 1;
}

function bestRule(line: AssemblyLine): number[] {
  const backwards = line.times.map((): number[] => []);
  line.followers.forEach((next, task) => next.forEach((each) => backwards[each]?.push(task)));
  const mirrored = { ...line, followers: backwards };
  const turned = (stationOf: readonly number[]): number[] => stationOf.map((each) => stationsOf(stationOf) - 1 - each);
  return rules
    .flatMap((rule) => [ruleBalance(line, rule), turned(ruleBalance(mirrored, rule))])
    .reduce((best, each) => (stationsOf(each) < stationsOf(best) ? each : best));
}
