import { plannedItems } from "../../src/plan/plannedItems";
import { planSample } from "../support/planSample";

describe("the items of a plan", () => {
  const { items, parts, assumed, leftOut } = plannedItems(planSample(), 731);

  test("are those that sold, largest revenue first", () => {
    // Units x price: A-1 2 x (100 + ... + 123) x 12 = 64,224; C-3 80 x 50 = 4,000 (500 / 5 = 100 each, 8 months x 2 x 5 units = 8,000);
    // B-2 has no price and no cost, so its price is 1.
    expect(items.map((item) => item.sku)).toEqual(["A-1", "C-3", "B-2"]);
    expect(items.find((item) => item.sku === "C-3")?.price).toBe(100);
  });

  test("take the cost from the price where there is none, and count it", () => {
    // 60 % of 100; of 1 for the item without any price.
    expect(items.find((item) => item.sku === "C-3")?.unitCost).toBe(60);
    expect(items.find((item) => item.sku === "B-2")?.unitCost).toBe(0.6);
    expect(assumed.get("unitCost")).toBe(4);
  });

  test("start with four weeks of average demand on hand where no stock is known", () => {
    // 2 x (24 x 100 + 276) = 5,352 units in 731 days = 51.25 a week; four weeks are 205.
    expect(items[0]?.openingStock).toBe(205);
  });

  test("are made here when they have a bill of materials or a routing, else bought", () => {
    expect(items.map((item) => item.makeOrBuy)).toEqual(["make", "buy", "buy"]);
  });

  test("bring the components of every level along, made ones too", () => {
    expect(parts.map((part) => [part.sku, part.makeOrBuy])).toEqual([
      ["LEG", "make"],
      ["WOOD", "buy"],
    ]);
  });

  test("leave out what neither sold nor goes into something that did", () => {
    expect(leftOut).toBe(1);
  });

  test("do not count the stock of a component twice when it is sold too", () => {
    const sold = planSample({ bom: [{ parent: "A-1", component: "B-2", quantityPer: 1, scrap: 0 }] });
    const withStock = { ...sold, items: sold.items.map((item) => ({ ...item, sku: "B-2", openingStock: 70 })) };
    const planned = plannedItems({ ...withStock, items: withStock.items.slice(0, 1) }, 731);
    expect(planned.items.find((item) => item.sku === "B-2")?.openingStock).toBe(70);
    expect(planned.parts.find((item) => item.sku === "B-2")?.openingStock).toBe(0);
  });

  test("take supplier's price, lead time and lot from the first supplier listed", () => {
    const supplier = { sku: "C-3", supplier: "First", price: 44, leadTimeDays: 30, minimumOrder: 10, orderMultiple: 5 };
    const suppliers = [supplier, { ...supplier, supplier: "Second", price: 40 }];
    const item = plannedItems(planSample({ suppliers }), 731).items.find((each) => each.sku === "C-3");
    expect(item).toMatchObject({
      supplier: "First",
      unitCost: 44,
      leadTimeDays: 30,
      minimumOrder: 10,
      orderMultiple: 5,
    });
  });
});
