/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { laneFreight } from "../../src/core/logistics/lanes/laneFreight";
import { laneLoads } from "../../src/core/logistics/lanes/laneLoads";
import { laneAwards } from "../../src/office/logistics/laneAwards";
import { networkCost } from "../../src/office/logistics/networkCost";
import { readLogisticsPlan } from "../../src/office/logistics/readLogisticsPlan";
import { writeLaneChanges } from "../../src/office/logistics/writeLaneChanges";
import { App } from "../../src/taskpane/App";
import { accessibilityProblems } from "./support/accessibility";
import { onSamplePlan, type SamplePlan } from "./support/onSamplePlan";

const slow = { timeout: 60_000 };
// A busy machine may take its time.
configure({ asyncUtilTimeout: 60_000 });

let plan: SamplePlan;
onSamplePlan((made) => (plan = made));

const carriers = async () => (await plan.values("=LaneList[Carrier]")).map(([name]) => String(name));
const departures = async () => plan.column("=LaneList[Shipments per period]");
const opened = async () => {
  const { container } = render(<App />);
  await plan.excel.addin.runCommand("showLogistics");
  await screen.findByRole("heading", { name: "Cost of the network" }, slow);
  return container;
};

test("what is read adds up to the sheets, and loads and freight are counted as the sheets count them", async () => {
  const read = await readLogisticsPlan();
  const cost = networkCost(read);
  expect(cost.freight).toBeCloseTo(await plan.number("=SUM(Lane_Freight)"), 6);
  expect(cost.warehouses).toBeCloseTo(await plan.number("=SUM(Ware_Cost)"), 6);
  expect(cost.carrying).toBeCloseTo(await plan.number('=SUM((Tariff_Force="In force")*Tariff_Carrying)'), 6);
  expect(cost.loads).toBe(await plan.number("=SUM(Lane_Loads)"));
  expect(cost.fill).toBeCloseTo(await plan.number("=SUM(Lane_Fill*Lane_Loads)/SUM(Lane_Loads)"), 9);
  expect(read.lanes).toHaveLength(await plan.number("=ROWS(LaneList[Lane])"));
  const loads = await plan.values("=Lane_Loads");
  const freight = await plan.column("=Freight_Year");
  read.lanes.forEach((lane, index) => {
    const own = {
      ...{ weights: lane.kilograms, pallets: lane.pallets, departures: lane.departures },
      ...{ vehicleWeight: lane.vehicleWeight, vehiclePallets: lane.vehiclePallets },
    };
    expect(laneLoads(own, lane.departures)).toEqual(loads[index]);
    if (!lane.tariff) throw new Error("Every lane of the sample company has a tariff.");
    const { table, fuel, charge } = lane.tariff;
    expect(laneFreight({ ...own, tariff: table, fuel, charge }, lane.departures)).toBeCloseTo(freight[index] ?? NaN, 6);
  });
  // The sheet Carrier choice ranks and sums the same.
  const best = laneAwards(read).reduce((sum, { offers }) => sum + (offers[0]?.cost ?? NaN), 0);
  expect(best).toBeCloseTo(await plan.number("=Award_Best"), 6);
});

test("the page tells cost and flow, makes the cheapest change, and takes it back", async () => {
  const user = userEvent.setup();
  const container = await opened();
  const freight = await plan.number("=SUM(Lane_Freight)");
  const row = screen.getByRole("rowheader", { name: "Freight" }).closest("tr");
  expect(row?.textContent).toContain(Math.round(freight).toLocaleString());
  expect(
    screen.getByRole("img", { name: /^Flow of the plan, from site to region: 1 at the left, 3 at the right/ }),
  ).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);
  // Of the sample company's changes another carrier to the South saves most; the amount is the sheet's own.
  const saving = -(await plan.number("=MIN(Tariff_Change)"));
  const sentence = screen.getByText(/^Transpan Intermodal on Plant to South would save /);
  expect(sentence.textContent).toContain(Math.round(saving).toLocaleString());
  const [before, cost] = [await carriers(), await plan.number("=Award_Cost")];
  await user.click(screen.getByRole("button", { name: "Make this change" }));
  expect(
    await screen.findByText(/^Plant to South: Carrier is now Transpan Intermodal instead of Fenwick Haulage/, {}, slow),
  ).toBeTruthy();
  expect(await carriers()).toEqual(["Fenwick Haulage", "Transpan Intermodal", "Transpan Intermodal"]);
  expect(await plan.number("=Award_Cost")).toBeCloseTo(cost - saving, 6);
  await plan.allPass();
  // The next best is one departure less; what it saves is what the sheets then show.
  const next = await screen.findByText(/^\d+ departures a period on .* instead of \d+ would save /);
  const told = Number(/save ([\d,]+)/.exec(next.textContent ?? "")?.[1]?.replaceAll(",", ""));
  const [freightNow, counts] = [await plan.number("=SUM(Lane_Freight)"), await departures()];
  await user.click(screen.getByRole("button", { name: "Make this change" }));
  await screen.findByText(/Shipments per period is now \d+ instead of \d+/, {}, slow);
  expect(freightNow - (await plan.number("=SUM(Lane_Freight)"))).toBeCloseTo(told, -0.5);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Taken back: the sheet Lanes is as it was before.", {}, slow);
  expect(await departures()).toEqual(counts);
  expect(await plan.number("=SUM(Lane_Freight)")).toBeCloseTo(freightNow, 6);
  plan.type("LaneList", "Plant to South", "Carrier", before[1] ?? "");
});

test("by the keyboard alone: carriers are chosen and awarded, the figures follow, and Undo gives the lanes back", async () => {
  const user = userEvent.setup();
  const before = await carriers();
  const saving = await plan.number("=Award_Saving");
  await opened();
  const button = () => screen.getByRole("button", { name: /^Award/ });
  expect(button().getAttribute("aria-disabled")).toBe("true");
  const lane = screen.getByRole("radiogroup", { name: "Plant to North: carrier" });
  const offers = within(lane).getAllByRole<HTMLInputElement>("radio");
  expect(offers.map(({ value, checked }) => [value, checked])).toEqual([
    ["Borealis Freight", false],
    ["Fenwick Haulage", true],
  ]);
  offers[0]?.focus();
  await user.keyboard(" ");
  expect(offers[0]?.checked).toBe(true);
  const ofNorth = await plan.number('=-INDEX(Tariff_Change,XMATCH("Plant to North|Borealis Freight",Tariff_Key))');
  expect(ofNorth).toBeGreaterThan(100);
  expect(button().textContent).toContain(`Award 1 lane (saves ${Math.round(ofNorth).toLocaleString()} `);
  screen.getByRole("button", { name: "Choose the cheapest of all lanes" }).focus();
  await user.keyboard("{Enter}");
  expect(button().textContent).toContain(`2 lanes (saves ${Math.round(saving).toLocaleString()} `);
  button().focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("2 lanes have another carrier. Freight and budget follow.", {}, slow)).toBeTruthy();
  expect(await carriers()).toEqual(["Borealis Freight", "Transpan Intermodal", "Transpan Intermodal"]);
  expect(await plan.number("=Award_Saving")).toBeCloseTo(0, 6);
  await plan.allPass();
  expect(button().getAttribute("aria-disabled")).toBe("true");
  screen.getByRole("button", { name: "Undo" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByText("Taken back: the sheet Lanes is as it was before.", {}, slow);
  expect(await carriers()).toEqual(before);
});

test("a cell that was changed meanwhile, a formula, or a lane that is gone is refused, and nothing is written", async () => {
  const before = await carriers();
  const change = (lane: string, former: string) =>
    ({ lane, column: "Carrier", former, next: "Borealis Freight" }) as const;
  const good = change("Plant to North", "Fenwick Haulage");
  await expect(writeLaneChanges([good, change("Plant to East", "X")])).rejects.toMatchObject({
    key: "office.logistics.laneGone",
  });
  await expect(writeLaneChanges([good, change("Plant to South", "Somebody else")])).rejects.toMatchObject({
    key: "office.logistics.changed",
  });
  plan.type("LaneList", "Plant to South", "Carrier", '="Fenwick "&"Haulage"');
  await plan.excel.settled();
  await expect(writeLaneChanges([good, change("Plant to South", "Fenwick Haulage")])).rejects.toMatchObject({
    key: "office.logistics.formula",
  });
  plan.type("LaneList", "Plant to South", "Carrier", "Fenwick Haulage");
  expect(await carriers()).toEqual(before);
});

test("a carrier without an offer leaves freight out, says so, and can be replaced here", async () => {
  const user = userEvent.setup();
  plan.type("LaneList", "Plant to North", "Carrier", "Nobody");
  await plan.excel.settled();
  await opened();
  expect(await screen.findByText(/^Plant to North: Nobody has no offer for it on Carrier offers/)).toBeTruthy();
  const lane = screen.getByRole("radiogroup", { name: "Plant to North: carrier" });
  await user.click(within(lane).getByRole("radio", { name: /^Fenwick Haulage/ }));
  await user.click(screen.getByRole("button", { name: /^Award 1 lane$/ }));
  await screen.findByText(/^Plant to North: Carrier is now Fenwick Haulage instead of Nobody/, {}, slow);
  expect(screen.queryByText(/has no offer for it/)).toBeNull();
  await plan.allPass();
});
