import { namesOfScenarios } from "../../src/office/scenarios/namesOfScenarios";

test("each scenario is named once, in its first spelling and place; blanks name none", () => {
  expect(namesOfScenarios(["Base", " Port strike", "", "base", "PORT STRIKE ", "Upside"])).toEqual([
    "Base",
    "Port strike",
    "Upside",
  ]);
});
