/**
 * @jest-environment jsdom
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { placeLabels } from "../../src/taskpane/components/routes/placeLabels";
import { routePlaces } from "../../src/taskpane/components/routes/routePlaces";
import { RoutesPicture } from "../../src/taskpane/components/routes/RoutesPicture";
import { accessibilityProblems } from "./support/accessibility";

const size = { width: 300, mostHeight: 200, margin: 10 } as const;

afterEach(cleanup);

test("places keep their proportions, north up, inside the picture", () => {
  const { points, height } = routePlaces(
    [
      { x: 0, y: 0 },
      { x: 28, y: 0 },
      { x: 0, y: 14 },
    ],
    false,
    size,
  );
  // 280 wide for 28 units: ten a unit both ways.
  expect(points).toEqual([
    { x: 10, y: 150 },
    { x: 290, y: 150 },
    { x: 10, y: 10 },
  ]);
  expect(height).toBe(160);
});

test("a degree of longitude is drawn shorter by the cosine of the latitude", () => {
  const { points } = routePlaces(
    [
      { x: 10, y: 59 },
      { x: 12, y: 61 },
    ],
    true,
    size,
  );
  const [one, other] = points;
  // cos 60 degrees = 0.5
  expect((other?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo(0.5 * ((one?.y ?? 0) - (other?.y ?? 0)), 9);
});

test("any places lie within the margins, also all in one, or on a line", () => {
  const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 30 }), (places) => {
      const { points, height } = routePlaces(places, false, size);
      expect(height).toBeLessThanOrEqual(size.mostHeight + 1e-6);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(size.margin - 1e-6);
        expect(x).toBeLessThanOrEqual(size.width - size.margin + 1e-6);
        expect(y).toBeGreaterThanOrEqual(size.margin - 1e-6);
        expect(y).toBeLessThanOrEqual(height - size.margin + 1e-6);
      }
    }),
  );
  expect(
    routePlaces(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      false,
      size,
    ).points,
  ).toEqual([
    { x: 150, y: 10 },
    { x: 150, y: 10 },
  ]);
});

test("names stay in the picture and never lie on each other; the depot's comes first", () => {
  const point = fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 200, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
      const labels = placeLabels(
        points,
        points.map((_, site) => `A long name of site ${site}`),
        300,
      );
      expect(labels[0]?.site).toBe(0);
      const boxes = labels.map(({ x, y, text, anchor }) => {
        // Five a character, nine a line.
        const left = anchor === "start" ? x : x - 5 * text.length;
        return { left, right: left + 5 * text.length, top: y - 9, bottom: y };
      });
      boxes.forEach((box, index) => {
        expect(box.left).toBeGreaterThanOrEqual(-1e-9);
        expect(box.right).toBeLessThanOrEqual(300 + 1e-9);
        for (const other of boxes.slice(index + 1))
          expect(
            box.left >= other.right - 1e-9 ||
              box.right <= other.left + 1e-9 ||
              box.top >= other.bottom - 1e-9 ||
              box.bottom <= other.top + 1e-9,
          ).toBe(true);
      });
    }),
  );
});

test("each route is a closed line from the depot, with its number, and axe finds nothing", async () => {
  const places = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <RoutesPicture
          title="Two routes"
          names={["Depot", "East", "North"]}
          places={places}
          isGlobe={false}
          routes={[[1], [2]]}
        />
      </main>
    </FluentProvider>,
  );
  const picture = screen.getByRole("img", { name: "Two routes" });
  const lines = [...picture.querySelectorAll("polyline")].map((line) => line.getAttribute("points")?.split(" ") ?? []);
  expect(lines).toHaveLength(2);
  for (const points of lines) {
    expect(points).toHaveLength(3);
    expect(points[0]).toBe(points[2]);
  }
  expect(picture.textContent).toContain("East, route 1");
  expect(screen.getByText("Route 2")).toBeTruthy();
  expect(await accessibilityProblems(container)).toEqual([]);
});
