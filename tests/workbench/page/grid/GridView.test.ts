import { placeOnGrid, type GridView } from "../../../../src/workbench/page/grid/GridView";

const view: GridView = {
  left: 46 + 100,
  top: 20 + 24,
  width: 800,
  height: 500,
  scrollX: 30,
  scrollY: 240,
  frozenX: 100,
  frozenY: 24,
  zoom: 1,
};

describe("placeOnGrid", () => {
  test("what lies beside the frozen cells scrolls and is clipped at them", () => {
    const placed = placeOnGrid({ left: 200, top: 300 }, view);
    expect(placed.clip).toEqual({ left: 146, top: 44, width: 800, height: 500 });
    expect([placed.left, placed.top]).toEqual([200 - 100 - 30, 300 - 24 - 240]);
  });

  test("what begins in the frozen cells stays where it is", () => {
    const placed = placeOnGrid({ left: 10, top: 4 }, view);
    expect(placed.clip).toEqual({ left: 46, top: 20, width: 900, height: 524 });
    expect([placed.left, placed.top]).toEqual([10, 4]);
  });

  test("the zoom widens everything", () => {
    // At 150 % the headers and frozen cells take one and a half times the room.
    const placed = placeOnGrid({ left: 200, top: 10 }, { ...view, left: 219, top: 66, zoom: 1.5 });
    expect([placed.left, placed.top]).toEqual([(200 - 130) * 1.5, 15]);
    expect(placed.clip.top).toBe(30);
  });
});
