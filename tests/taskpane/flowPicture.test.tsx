/**
 * @jest-environment jsdom
 */
import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import fc from "fast-check";
import type { Flow } from "../../src/taskpane/components/flow/Flow";
import { fewerFlows } from "../../src/taskpane/components/flow/fewerFlows";
import { flowLayout } from "../../src/taskpane/components/flow/flowLayout";
import { FlowPicture } from "../../src/taskpane/components/flow/FlowPicture";
import { accessibilityProblems } from "./support/accessibility";

const flow = (from: string, to: string, amount: number, group = "Road"): Flow => ({ from, to, group, amount });
const themes = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme } as const;
const others = (places: number): string => `${places} others`;

const anyFlows = fc.array(
  fc.record({
    from: fc.constantFrom("A", "B", "C", "D"),
    to: fc.constantFrom("North", "South", "West", "East", "Centre"),
    group: fc.constantFrom("Road", "Rail"),
    amount: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);

afterEach(cleanup);

test("bands are as wide as they carry, fill their places without overlap, and stay in the picture", () => {
  fc.assert(
    fc.property(anyFlows, (flows) => {
      const { bands, origins, destinations, height } = flowLayout(flows, 200, 15);
      const total = flows.reduce((sum, { amount }) => sum + amount, 0);
      expect(bands).toHaveLength(flows.length);
      for (const { amount, width } of bands) expect(width).toBeCloseTo((200 * amount) / total, 6);
      const fills = (nodes: typeof origins, side: "from" | "to", top: "fromTop" | "toTop"): void => {
        for (const node of nodes) {
          const own = bands.filter((band) => band[side] === node.name).sort((one, other) => one[top] - other[top]);
          let edge = node.top;
          for (const band of own) {
            expect(band[top]).toBeCloseTo(edge, 6);
            edge += band.width;
          }
          expect(edge).toBeCloseTo(node.top + node.height, 6);
          expect(node.top + node.height).toBeLessThanOrEqual(height + 1e-6);
        }
        // Above each place there is room for its name.
        nodes.reduce((end, { top, height: tall }) => {
          expect(top - end).toBeGreaterThanOrEqual(15 - 1e-6);
          return top + tall;
        }, 0);
      };
      fills(origins, "from", "fromTop");
      fills(destinations, "to", "toTop");
    }),
  );
});

test("destinations stand in the order of their origins, so that parallel flows do not cross", () => {
  const { origins, destinations } = flowLayout(
    [flow("B", "South", 5), flow("A", "North", 10), flow("A", "West", 20)],
    100,
    10,
  );
  expect(origins.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(destinations.map(({ name }) => name)).toEqual(["West", "North", "South"]);
});

test("no flow, and flows of nothing, are no picture", () => {
  expect(flowLayout([], 100, 10)).toEqual({ origins: [], destinations: [], bands: [], height: 0 });
  expect(flowLayout([flow("A", "North", 0)], 100, 10).bands).toEqual([]);
});

test("too many places are put together, the smallest first, and nothing gets lost", () => {
  const flows = [flow("A", "1", 5), flow("A", "2", 9), flow("A", "3", 1), flow("A", "4", 2), flow("A", "5", 0)];
  const shown = fewerFlows(flows, { origins: 2, destinations: 3, others });
  expect(shown).toEqual([flow("A", "1", 5), flow("A", "2", 9), flow("A", "2 others", 3)]);
  expect(
    fewerFlows([flow("A", "1", 2), flow("A", "1", 3), flow("A", "1", 4, "Rail")], {
      origins: 9,
      destinations: 9,
      others,
    }),
  ).toEqual([flow("A", "1", 5), flow("A", "1", 4, "Rail")]);
  fc.assert(
    fc.property(anyFlows, (given) => {
      const few = fewerFlows(given, { origins: 2, destinations: 3, others });
      const sum = (each: readonly Flow[]): number => each.reduce((total, { amount }) => total + amount, 0);
      expect(sum(few)).toBeCloseTo(sum(given), 3);
      expect(new Set(few.map(({ from }) => from)).size).toBeLessThanOrEqual(2);
      expect(new Set(few.map(({ to }) => to)).size).toBeLessThanOrEqual(3);
    }),
  );
});

test.each(["light", "dark", "highContrast"] as const)(
  "%s: the picture tells its most important in a sentence, all figures in a table, and axe finds nothing",
  async (theme) => {
    const flows = [flow("Plant", "North", 600, "Fenwick"), flow("Plant", "South", 400, "Transpan")];
    const { container } = render(
      <FluentProvider theme={themes[theme]}>
        <main>
          <FlowPicture title="Flow" flows={flows} groupHeading="Carrier" amountHeading="kg" />
        </main>
      </FluentProvider>,
    );
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Flow: 1 at the left, 2 at the right, 1,000 kg in all. Most: Plant to North (Fenwick): 600 kg, 60 %. All figures stand in the table below.",
    );
    container.querySelector("details")?.setAttribute("open", "");
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["From", "To", "Carrier", "kg", "%"],
      ["Plant", "North", "Fenwick", "600", "60"],
      ["Plant", "South", "Transpan", "400", "40"],
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);
  },
);
