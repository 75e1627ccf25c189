import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const folder = path.resolve(__dirname, "../../../shared/data/forecast");

/** One series of a competition set: what a forecaster may see, and what came after. */
export interface CompetitionSeries {
  readonly id: string;
  readonly set: string;
  readonly frequency: number;
  readonly h: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/** True where the competition data lie beside the project; they are not part of it. */
export const hasCompetitionData = existsSync(folder);

/** The development half of a set. */
export function competitionSet(name: string): CompetitionSeries[] {
  const lines = gunzipSync(readFileSync(path.join(folder, `${name}.jsonl.gz`))).toString();
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CompetitionSeries);
}

/** A file of fixtures made with another program. */
export function forecastFixtures<Fixture>(name: string): Fixture[] {
  return JSON.parse(gunzipSync(readFileSync(path.join(folder, name))).toString()) as Fixture[];
}

/** `describe` where the data are there; elsewhere the tests show as skipped and say why. */
export const describeWithData: jest.Describe = hasCompetitionData
  ? describe
  : (Object.assign(
      (name: string, body: () => void) => describe.skip(`${name} (skipped: ../shared/data is not here)`, body),
      describe,
    ) as unknown as jest.Describe);
