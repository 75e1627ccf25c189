import { fullStation } from "./AssemblyLine";

/** Stations that tasks need at least: by their work, and by those so long that no two of them, or only two halves, fit together (Scholl & Becker 2006, bounds 1 and 2). */
export function stationBound(times: readonly number[], cycleTime: number): number {
  const full = cycleTime * fullStation;
  let [work, long, halves] = [0, 0, 0];
  for (const time of times) {
    work += time;
    if (2 * time > cycleTime * fullStation) long++;
    else if (2 * time * fullStation >= cycleTime) halves++;
  }
  return Math.max(Math.ceil(work / full), long + Math.ceil(halves / 2));
}
