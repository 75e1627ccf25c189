import { assumedLogistics } from "../../src/plan/assumedLogistics";
import { defaultLanes } from "../../src/plan/defaultLanes";
import { offersOf } from "../../src/plan/offersOf";

const saying = (sentences: readonly string[], begin: string) => sentences.filter((each) => each.startsWith(begin));

test("offers without days on the way are told, because they make goods on the way free", () => {
  const lanes = defaultLanes(["North", "South"]).map((lane, index) => ({ ...lane, transitDays: index === 0 ? 0 : 3 }));
  const told = saying(assumedLogistics(lanes, offersOf(lanes, [])), "Carrier offers:");
  expect(told).toEqual([
    "Carrier offers: how far the days on the way vary is an assumption for 1 of 2 offers: 20 % of the days.",
    "Carrier offers: 1 of 2 offers have no days on the way, so goods on the way and late arrivals cost nothing there and Carrier choice compares freight alone. Enter the days on Carrier offers.",
  ]);
});

test("offers that tell their days and how they vary leave nothing to assume about them", () => {
  const lanes = defaultLanes(["North"]);
  const offers = offersOf(lanes, []).map((offer) => ({ ...offer, deviationDays: 0.5 }));
  expect(saying(assumedLogistics(lanes, offers), "Carrier offers:")).toEqual([]);
});
