import { orderOfLinks } from "../../orderOfLinks";
import { fullStation, type AssemblyLine } from "./AssemblyLine";

/** A rule that says which of the tasks that fit comes first: the longest, the one that most others wait for, or the one with the most time in itself and all that follow (ranked positional weight). */
export type BalanceRule = "longest" | "followers" | "weight";

/** Station of each task by a rule: each station takes the first of the rule's tasks whose predecessors are done and that still fits, until none does. Ties: the earlier task of the list. Helgeson & Birnie (1961), Kilbridge & Wester (1961). */
export function ruleBalance(line: AssemblyLine, rule: BalanceRule): number[] {
  const { times, followers, cycleTime } = line;
  const rank = ranks(line, rule);
  const missing = times.map(() => 0);
  for (const next of followers) for (const task of next) missing[task] = (missing[task] ?? 0) + 1;
  const stationOf = times.map(() => -1);
  let [station, load, placed] = [0, 0, 0];
  while (placed < times.length) {
    let chosen = -1;
    times.forEach((time, task) => {
      if ((stationOf[task] ?? 0) >= 0 || (missing[task] ?? 0) > 0 || load + time > cycleTime * fullStation) return;
      if (chosen < 0 || (rank[task] ?? 0) > (rank[chosen] ?? 0)) chosen = task;
    });
    if (chosen < 0) {
      [station, load] = [station + 1, 0];
      continue;
    }
    stationOf[chosen] = station;
    load += times[chosen] ?? 0;
    placed++;
    for (const task of followers[chosen] ?? []) missing[task] = (missing[task] ?? 0) - 1;
  }
  return stationOf;
}

function ranks({ times, followers }: AssemblyLine, rule: BalanceRule): number[] {
  if (rule === "longest") return [...times];
  const links = orderOfLinks(followers);
  const all = times.map(() => new Set<number>());
  for (const task of "order" in links ? [...links.order].reverse() : [])
    for (const next of followers[task] ?? []) {
      all[task]?.add(next);
      for (const later of all[next] ?? []) all[task]?.add(later);
    }
  return times.map((time, task) => {
    const later = [...(all[task] ?? [])];
    return rule === "followers" ? later.length : later.reduce((sum, each) => sum + (times[each] ?? 0), time);
  });
}
