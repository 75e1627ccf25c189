/**
 * @jest-environment jsdom
 */
import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { axisTicks } from "../../src/taskpane/components/gantt/axisTicks";
import { fittingLabel } from "../../src/taskpane/components/gantt/fittingLabel";
import type { GanttBar } from "../../src/taskpane/components/gantt/GanttBar";
import { GanttChart } from "../../src/taskpane/components/gantt/GanttChart";
import { ganttRows } from "../../src/taskpane/components/gantt/ganttRows";
import { accessibilityProblems } from "./support/accessibility";

// The least makespan of AOP.JOBSHOP's example.
const schedule: readonly GanttBar[] = [
  { row: "Drill", label: "B1", from: 0, to: 4, group: "B" },
  { row: "Saw", label: "A1", from: 0, to: 3, group: "A" },
  { row: "Drill", label: "A2", from: 4, to: 6, group: "A" },
  { row: "Saw", label: "B2", from: 4, to: 5, group: "B" },
];
const themes = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme } as const;

function show(bars: readonly GanttBar[], theme: keyof typeof themes = "light"): HTMLElement {
  return render(
    <FluentProvider theme={themes[theme]}>
      <main>
        <GanttChart title="Schedule" bars={bars} />
      </main>
    </FluentProvider>,
  ).container;
}

afterEach(cleanup);

test.each(["light", "dark", "highContrast"] as const)(
  "%s: every bar has its words, and axe finds nothing",
  async (theme) => {
    const container = show(schedule, theme);
    const chart = screen.getByRole("listbox", { name: /^Schedule: 4 bars in 2 rows, from 0 to 6\./ });
    expect(
      within(chart)
        .getAllByRole("option")
        .map((bar) => bar.getAttribute("aria-label")),
    ).toEqual(["Drill: B1 (B), 0 to 4", "Drill: A2 (A), 4 to 6", "Saw: A1 (A), 0 to 3", "Saw: B2 (B), 4 to 5"]);
    expect(await accessibilityProblems(container)).toEqual([]);
  },
);

test("the arrow keys go from bar to bar and row to row, and tell each in words", async () => {
  const user = userEvent.setup();
  show(schedule);
  expect(screen.getByText("Choose a bar to read its times.")).toBeTruthy();
  const chart = screen.getByRole("listbox");
  const chosen = (): string | null => screen.getByRole("option", { selected: true }).getAttribute("aria-label");
  await user.tab();
  expect(document.activeElement).toBe(chart);
  const steps = [
    ["{ArrowRight}", "Drill: B1 (B), 0 to 4"],
    ["{ArrowRight}", "Drill: A2 (A), 4 to 6"],
    ["{ArrowRight}", "Drill: A2 (A), 4 to 6"],
    ["{ArrowDown}", "Saw: B2 (B), 4 to 5"],
    ["{ArrowDown}", "Saw: B2 (B), 4 to 5"],
    ["{Home}", "Saw: A1 (A), 0 to 3"],
    ["{ArrowLeft}", "Saw: A1 (A), 0 to 3"],
    ["{ArrowUp}", "Drill: B1 (B), 0 to 4"],
    ["{End}", "Drill: A2 (A), 4 to 6"],
  ] as const;
  for (const [key, words] of steps) {
    await user.keyboard(key);
    expect(chosen()).toBe(words);
    expect(chart.getAttribute("aria-activedescendant")).toBe(screen.getByRole("option", { selected: true }).id);
    // In the tooltip of the bar, and below the picture.
    expect(screen.getAllByText(words)).toHaveLength(2);
  }
  await user.tab();
  expect(document.activeElement?.textContent).toBe("All bars in a table");
});

test("bars that follow each other lie on one line, whatever the last digits of their sums; others do not", () => {
  const bar = (from: number, to: number): GanttBar => ({ row: "Saw", label: "A", from, to, group: "A" });
  // 0.1 + 0.2 is 0.30000000000000004, behind which the next begins at 0.3.
  expect(ganttRows([bar(0.1, 0.1 + 0.2), bar(0.3, 0.5)])[0]?.lanes).toBe(1);
  expect(ganttRows([bar(0.1, 0.31), bar(0.3, 0.5)])[0]?.lanes).toBe(2);
});

test("a click chooses a bar; another schedule with fewer bars has none chosen", async () => {
  const user = userEvent.setup();
  const chart = (bars: readonly GanttBar[]) => (
    <FluentProvider theme={webLightTheme}>
      <GanttChart title="Schedule" bars={bars} />
    </FluentProvider>
  );
  const { rerender } = render(chart(schedule));
  await user.click(screen.getByRole("option", { name: "Saw: B2 (B), 4 to 5" }));
  expect(screen.getByRole("option", { selected: true }).getAttribute("aria-label")).toBe("Saw: B2 (B), 4 to 5");
  rerender(chart(schedule.slice(0, 1)));
  expect(screen.queryByRole("option", { selected: true })).toBeNull();
  expect(screen.getByRole("listbox").hasAttribute("aria-activedescendant")).toBe(false);
});

test("the table holds every bar, row by row in the order of time", () => {
  show(schedule);
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join("|"))).toEqual([
    "Row|Bar|Group|From|To",
    "Drill|B1|B|0|4",
    "Drill|A2|A|4|6",
    "Saw|A1|A|0|3",
    "Saw|B2|B|4|5",
  ]);
});

test("bars have the length of their time, inside the picture, and the longest way ends at its edge", () => {
  const container = show(schedule);
  const bars = [...container.querySelectorAll("[role=option] rect")].map((rect) => ({
    from: Number(rect.getAttribute("x")),
    length: Number(rect.getAttribute("width")),
  }));
  const unit = (bars[0]?.length ?? NaN) / 4;
  expect(bars.map(({ length }) => length / unit)).toEqual([4, 2, 3, 1].map((length) => expect.closeTo(length, 9)));
  const [, width] = (container.querySelector("svg")?.getAttribute("viewBox") ?? "").split(" ").slice(1).map(Number);
  expect(Math.max(...bars.map(({ from, length }) => from + length))).toBeCloseTo((width ?? NaN) - 2, 9);
});

test("groups differ without their colour: neighbours have other patterns, 42 have other marks, and bars have their labels", () => {
  const many = Array.from({ length: 42 }, (_, number): GanttBar => {
    return { row: "Saw", label: `J${number}`, from: 10 * number, to: 10 * number + 10, group: `Job ${number}` };
  });
  const container = show(many);
  const marks = [...container.querySelectorAll("[role=option] line")].map((line) => ({
    colour: line.getAttribute("class"),
    pattern: line.getAttribute("stroke-dasharray"),
  }));
  expect(new Set(marks.map(({ colour, pattern }) => `${colour} ${pattern}`)).size).toBe(42);
  marks.slice(1).forEach(({ pattern }, number) => expect(pattern).not.toBe(marks[number]?.pattern));
  // Too many for a legend.
  expect(container.querySelector("figcaption")).toBeNull();
  cleanup();
  const few = show(schedule);
  expect([...few.querySelectorAll("[role=listbox] > g:last-child text")].map((text) => text.textContent)).toEqual([
    "B1",
    "A2",
    "A1",
    "B2",
  ]);
  expect(few.querySelector("figcaption")?.textContent).toBe("BA");
});

test("a bar that is too short for its whole code has no label", () => {
  const long = { row: "Saw", label: "CH-100", from: 0, to: 90, group: "A" };
  const container = show([long, { ...long, label: "CH-400", from: 90, to: 100 }]);
  expect([...container.querySelectorAll("[role=listbox] > g:last-child text")].map((text) => text.textContent)).toEqual(
    ["CH-100", ""],
  );
});

test("where label and group are one, the words say it once; times can have words of their own", () => {
  render(
    <GanttChart
      title="Orders"
      bars={[{ row: "Steel", label: "PO-7", from: 1, to: 3, group: "PO-7" }]}
      timeText={(time) => `P0${time}`}
    />,
  );
  expect(screen.getByRole("option").getAttribute("aria-label")).toBe("Steel: PO-7, P01 to P03");
});

test("no bars, no picture; a bar without length can be seen", () => {
  expect(show([]).querySelector("svg")).toBeNull();
  cleanup();
  const container = show([{ row: "Saw", label: "A", from: 2, to: 2, group: "A" }]);
  expect(Number(container.querySelector("[role=option] rect")?.getAttribute("width"))).toBeGreaterThan(1);
  expect(container.innerHTML).not.toContain("NaN");
});

const bar = fc.record({
  row: fc.constantFrom("Saw", "Drill", "Lathe"),
  label: fc.string({ maxLength: 12 }),
  from: fc.integer({ min: -20, max: 40 }),
  group: fc.constantFrom("A", "B"),
  length: fc.integer({ min: 1, max: 15 }),
});

test("no two bars of a row lie on each other, and a row has as many lines as bars at one time", () => {
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 25 }), (given) => {
      const bars = given.map(({ length, ...rest }) => ({ ...rest, to: rest.from + length }));
      const rows = ganttRows(bars);
      expect(rows.flatMap((row) => row.bars)).toHaveLength(bars.length);
      for (const { bars: placed, lanes } of rows) {
        placed.forEach((one, index) =>
          placed.slice(0, index).forEach((other) => {
            if (one.lane === other.lane) expect(one.from >= other.to || other.from >= one.to).toBe(true);
          }),
        );
        const atOnce = placed.map(({ from }) => placed.filter((each) => each.from <= from && each.to > from).length);
        expect(lanes).toBe(Math.max(...atOnce));
      }
    }),
  );
});

test("one to five round ticks, inside the axis, evenly apart, at any scale", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom(1e-9, 0.01, 1, 1e9),
      (start, length, scale) => {
        const [from, to] = [start * scale, (start + length) * scale];
        const ticks = axisTicks(from, to);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(5);
        const noise = 1e-6 * (to - from);
        ticks.forEach((tick) => {
          expect(tick).toBeGreaterThanOrEqual(from - noise);
          expect(tick).toBeLessThanOrEqual(to + noise);
        });
        const steps = ticks.slice(1).map((tick, number) => tick - (ticks[number] ?? 0));
        steps.forEach((step) => expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThanOrEqual(noise));
      },
    ),
  );
  expect(axisTicks(0, 1)).toEqual([0, 0.5, 1]);
  expect(axisTicks(0, 0.7)).toEqual([0, 0.2, 0.4, 0.6]);
  expect(axisTicks(3, 3)).toEqual([3]);
});

test("a label is cut to its end, by which codes differ, and left out where nothing of it fits", () => {
  const cut = fittingLabel;
  expect([cut("Job 12", 6), cut("Job 12", 5.9), cut("Job 12", 4), cut("Job 12", 2), cut("Job 12", 1)]).toEqual([
    "Job 12",
    "…b 12",
    "…12",
    "…2",
    "",
  ]);
});
