/**
 * @jest-environment ./tests/support/windowEnvironment.js
 */
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue, SheetSnapshot } from "../../src/workbench/host/model/WorkbookSnapshot";
import { registerCommands } from "../../src/commands/registerCommands";
import { goTo } from "../../src/office/cells/goTo";
import { App } from "../../src/taskpane/App";
import { openExcel, type OpenedExcel } from "../office/support/openExcel";
import { accessibilityProblems } from "./support/accessibility";

jest.setTimeout(120_000);
// A busy machine may take its time.
configure({ asyncUtilTimeout: 60_000 });

/** Four stops round a depot: two in the east, two in the north. */
const stops: readonly (readonly CellValue[])[] = [
  ["Stop", "y", "x", "Demand kg"],
  ["Depot", 0, 0, null],
  ["East 1", 0, 3, 40],
  ["East 2", 1, 3, 50],
  ["North 1", 3, 0, 60],
  ["North 2", 3, 1, 30],
];

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
  registerCommands();
});
beforeEach(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
afterEach(cleanup);
afterAll(() => excel.close());

function sheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: "{00000000-0001-0000-0000-000000000000}",
    name: "My stops",
    visibility: "visible",
    showGridlines: true,
    cells: rows.flatMap((values, row) =>
      values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
    ),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** The page over a workbook with these cells, the first of them selected, and "Use selection" pressed. */
async function used(rows: readonly (readonly CellValue[])[]) {
  const user = userEvent.setup();
  excel.reset([sheet(rows)]);
  await goTo("'My stops'!A1");
  const { container } = render(<App />);
  await excel.addin.runCommand("showLogistics");
  await user.click(await screen.findByRole("button", { name: "Use selection" }));
  return { user, container };
}

test("routes are found, drawn and listed within the capacity, and the formula gives the same into a cell", async () => {
  const { user, container } = await used(stops);
  await screen.findByText("'My stops'!A1:D6: 4 stops from Depot, 180 to deliver.");
  await user.type(screen.getByRole("textbox", { name: "A vehicle takes" }), "100");
  await user.click(screen.getByRole("button", { name: "Find routes" }));
  // By hand: 3 + 1 + root of 10 each way round, twice.
  expect(await screen.findByText("2 routes, 14.3 in all. No shorter ones exist.")).toBeTruthy();
  expect(screen.getByRole("img", { name: /^Routes from Depot to 4 stops: 2 routes, 14.3 in all\./ })).toBeTruthy();
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Route", "Stops in order", "Load", "Length"],
    ["1", "East 1 > East 2", "90", "7.2"],
    ["2", "North 1 > North 2", "90", "7.2"],
  ]);
  expect(await accessibilityProblems(container)).toEqual([]);
  await goTo("'My stops'!H1");
  await user.click(screen.getByRole("button", { name: "Put the formula into the active cell" }));
  expect(await screen.findByText(/^The formula stands in 'My stops'!H1/)).toBeTruthy();
  await excel.settled();
  expect(excel.value("My stops", 0, 7)).toBeCloseTo(2 * (4 + Math.sqrt(10)), 9);
  expect(excel.value("My stops", 1, 8)).toBe("East 1 > East 2");
  // The two cells that hold the table's coordinates stay the planner's.
  expect(excel.value("My stops", 1, 1)).toBe(0);
  expect(excel.unserved()).toEqual([]);
});

test("without a limit there is one round trip", async () => {
  const { user } = await used(stops);
  await user.click(await screen.findByRole("button", { name: "Find routes" }));
  // By hand: 3 along the axis, 1 up, root of 8 across, 1 to the left, 3 back.
  expect(await screen.findByText("One route of 10.8. No shorter ones exist.")).toBeTruthy();
});

test("longitudes and latitudes are measured on the globe, in the unit and by the factor of the pane", async () => {
  const { user } = await used([
    ["name", "Longitude", "Latitude"],
    ["Hub", 0, 0],
    ["One degree east", 1, 0],
  ]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Lengths in" }), "mi");
  const factor = screen.getByRole("textbox", { name: "Road over straight line" });
  await user.clear(factor);
  await user.type(factor, "2");
  await user.click(screen.getByRole("button", { name: "Find routes" }));
  // A degree of the equator is 6,371 pi / 180 = 111.195 km = 69.093 miles: twice as long by road, there and back.
  expect(await screen.findByText(/^One route of 276\.4 mi\./)).toBeTruthy();
});

test.each<readonly [string, readonly (readonly CellValue[])[], RegExp]>([
  [
    "no headings",
    [
      ["Depot", 0, 0],
      ["East", 1, 2],
    ],
    /names no coordinates/,
  ],
  [
    "one row",
    [
      ["name", "x", "y"],
      ["Depot", 0, 0],
    ],
    /^'My stops'!A1:C2 has too few rows/,
  ],
  ["text in a number", [...stops, ["East 3", "far", 2, 5]], /'My stops'!B7, y: 'far' is no number/],
  ["a blank coordinate", [...stops, ["East 3", null, 2, 5]], /'My stops'!B7, y, is blank/],
  ["a blank demand", [...stops, ["East 3", 2, 2, null]], /'My stops'!D7, Demand kg, is blank/],
  ["a demand below 0", [...stops, ["East 3", 2, 2, -5]], /'My stops'!D7: a demand of -5 is below 0/],
  [
    "a demand of the depot",
    [
      ["name", "x", "y", "load"],
      ["Depot", 0, 0, 9],
      ["East", 1, 2, 3],
    ],
    /'My stops'!D2: the first row is the depot/,
  ],
  [
    "no latitude",
    [
      ["name", "lat", "lon"],
      ["Depot", 0, 0],
      ["East", 95, 2],
    ],
    /'My stops'!B3: 95 is no latitude/,
  ],
])("%s gets its sentence", async (_, rows, sentence) => {
  await used(rows);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Find routes" })).toBeNull();
});

test("a stop that no vehicle takes is told by its name, and a wrong entry at its field", async () => {
  const { user } = await used(stops);
  const capacity = await screen.findByRole("textbox", { name: "A vehicle takes" });
  await user.type(capacity, "55");
  await user.click(screen.getByRole("button", { name: "Find routes" }));
  expect(await screen.findByText(/^North 1 needs 60, but a vehicle takes 55\./)).toBeTruthy();
  await user.clear(capacity);
  await user.type(capacity, "many");
  expect(await screen.findByText("Give a number above 0, or leave it blank")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Find routes" }).getAttribute("aria-disabled")).toBe("true");
  await user.clear(capacity);
  await user.type(capacity, "100");
  await user.type(screen.getByRole("textbox", { name: "Most routes" }), "1");
  await user.click(screen.getByRole("button", { name: "Find routes" }));
  expect(await screen.findByText(/1 vehicles of 100 are too few for 180/)).toBeTruthy();
});
