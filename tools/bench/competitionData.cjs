/** The competition series and R's forecasts of them, read from beside the project; they are no part of it. */
const fs = require("node:fs");
const path = require("node:path");
const { gunzipSync } = require("node:zlib");

const folder = path.resolve(__dirname, "../../../shared/data/forecast");
const unzipped = (file) =>
  gunzipSync(fs.readFileSync(path.join(folder, file)))
    .toString()
    .trim()
    .split(/\r?\n/);

const sets = [
  ...["m3_monthly", "m3_quarterly", "m3_yearly", "m3_other", "m1_monthly", "m1_quarterly", "m1_yearly"],
  ...[
    "tourism_monthly",
    "tourism_quarterly",
    "tourism_yearly",
    "hospital_monthly",
    "nn3_monthly",
    "m4_weekly",
    "carparts",
  ],
];

const seriesOf = (set) => unzipped(`${set}.jsonl.gz`).map((line) => JSON.parse(line));

/** method -> id -> { mean, lower, upper } of the peers, and the seconds of a method for all series. */
function peersOf(set) {
  const file = `peers/${set}.csv.gz`;
  const methods = new Map();
  if (!fs.existsSync(path.join(folder, file))) return methods;
  const [header, ...rows] = unzipped(file).map((line) => line.replaceAll('"', "").split(","));
  const at = Object.fromEntries(header.map((name, index) => [name, index]));
  for (const row of rows) {
    const [id, method, k] = [row[at.id], row[at.method], Number(row[at.k])];
    if (!methods.has(method)) methods.set(method, new Map());
    const byId = methods.get(method);
    if (!byId.has(id)) byId.set(id, { mean: [], lower: [], upper: [], seconds: Number(row[at.sec]) || 0 });
    const found = byId.get(id);
    found.mean[k - 1] = Number(row[at.f]);
    // Some peers give no bounds.
    found.lower[k - 1] = row[at.lo95] ? Number(row[at.lo95]) : NaN;
    found.upper[k - 1] = row[at.hi95] ? Number(row[at.hi95]) : NaN;
  }
  return methods;
}

module.exports = { hasData: fs.existsSync(folder), sets, seriesOf, peersOf };
