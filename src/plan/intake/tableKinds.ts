import { laneKinds } from "./laneKinds";
import type { TableKindRule } from "./TableKindRule";
import { words } from "./words";

const sku = words(
  "sku, item, item code, item number, item no, item id, product code, product id, product number, product, material, material number, material code, article, article number, part, part number, part no, stock code, code, artikel, artikelnummer, materialnummer, produkt, producto, codigo, produit, reference, ref",
);
const description = words(
  "description, item name, product name, name, item description, title, bezeichnung, descripcion, designation, libelle",
);
const family = words(
  "subcategory, sub category, family, product family, product group, item group, group, category, product category, line, product line, brand, class, type, warengruppe, familia, famille",
);
const leadTime = words(
  "lead time days, lead time, leadtime, lt, lt days, replenishment time, days to manufacture, delivery days, lieferzeit, plazo de entrega, delai",
);
const minimumOrder = words(
  "minimum order, min order qty, minimum order quantity, moq, min qty, minimum lot, mindestbestellmenge",
);
const orderMultiple = words(
  "order multiple, multiple, rounding, rounding value, lot size, pack size, case size, case pack",
);
const resource = words(
  "resource, work center, work centre, workcenter, machine, line, production line, station, cell, arbeitsplatz, maschine",
);

/** The kinds of tables a plan is made from. */
export const tableKinds: readonly TableKindRule[] = [
  {
    kind: "history",
    needs: [
      ["date", "year", "period"],
      ["units", "period", "itemUnits", "revenue"],
    ],
    excludes: words("vendor, supplier, po, po number, purchase order, received, rejected"),
    names: words("history, sales, demand, orders, shipments, superstore, umsatz, absatz, ventas"),
    headings: {
      date: words(
        "date, month, order date, sales date, invoice date, period, week, day, posting date, transaction date, year month, time, datum, monat, fecha, mes, mois, data, ship date, delivery date",
      ),
      year: words("year, fiscal year, jahr, ano, annee"),
      sku,
      description,
      family,
      region: words(
        "region, sales region, channel, sales channel, market, area, territory, customer group, segment, country, site, warehouse, store, state, province, vertriebsweg, land, canal, pays",
      ),
      units: words(
        "units, quantity, qty, units sold, quantity sold, sales units, order quantity, ordered quantity, volume, demand, pieces, pcs, cases, shipped quantity, sales qty, menge, stueck, stuck, absatz, cantidad, unidades, quantite, sales",
      ),
      revenue: words(
        "revenue, sales amount, net sales, sales value, sales revenue, gross sales, turnover, amount, value, line total, total price, sales, umsatz, importe, ingresos, chiffre d affaires, ca",
      ),
      profit: words("profit, margin, gross profit, gross margin, deckungsbeitrag"),
      cost: words("cost, cogs, cost of sales, total cost, cost amount, kosten"),
      price: words("price, unit price, list price, selling price, preis"),
      unitCost: words("unit cost, standard cost"),
      stockoutDays: words(
        "stock out days, stockout days, days out of stock, out of stock days, days out, oos days, out of stock, stockout, stock outs, fehltage, dias sin stock, jours de rupture",
      ),
    },
  },
  {
    kind: "items",
    needs: [
      ["sku"],
      ["description", "family", "makeOrBuy", "unitCost", "price", "leadTimeDays", "stock", "weight", "minimumOrder"],
    ],
    excludes: words("start, valid from, month, date, order date, quantity per"),
    names: words("item, items, products, materials, articles, master, sku"),
    headings: {
      sku: [...sku, ...words("id")],
      description,
      family,
      makeOrBuy: words("make or buy, make buy, procurement type, procurement, source, make, beschaffungsart"),
      finished: words("finished good, finished, finished goods flag, sellable, saleable"),
      unitCost: words(
        "unit cost, standard cost, std cost, cost, cost price, cost per unit, purchase price, cogs per unit, herstellkosten, einstandspreis, coste, cout",
      ),
      price: words(
        "price, list price, sales price, selling price, unit price, net price, verkaufspreis, preis, precio, prix, msrp",
      ),
      stock: words(
        "opening stock, stock, on hand, stock on hand, inventory, current stock, opening inventory, qty on hand, bestand, existencias",
      ),
      leadTimeDays: leadTime,
      leadTimeSdDays: words(
        "lead time sd, lead time sd days, lead time standard deviation, lt sd, sd of lead time, lead time variability",
      ),
      minimumOrder,
      orderMultiple,
      orderCost: words("order cost, ordering cost, setup cost, cost per order, bestellkosten"),
      weight: words("weight kg, weight, unit weight, net weight, gross weight, gewicht, peso, poids"),
      weightUnit: words("weight unit, weight uom, weight unit measure"),
      unitsPerPallet: words("units per pallet, pallet quantity, pallet qty, per pallet"),
      shelfLifeDays: words("shelf life days, shelf life, expiry days, haltbarkeit, mindesthaltbarkeit"),
      ignore: words(
        "safety stock level, safety stock, reorder point, reorder level, maximum stock, max stock, min stock",
      ),
    },
  },
  {
    kind: "bom",
    needs: [["parent"], ["component"], ["quantityPer"]],
    excludes: [],
    names: words("bom, bill, material list, recipe, stueckliste"),
    headings: {
      parent: words(
        "parent, parent sku, parent item, assembly, product assembly, finished good, finished item, parent product, product, sku, item, father",
      ),
      component: words(
        "component, component sku, component item, child, child sku, child item, ingredient, part, material, raw material, input",
      ),
      quantityPer: words(
        "quantity per, qty per, quantity per assembly, per assembly qty, quantity, qty, usage, usage per unit, amount, menge, units per",
      ),
      scrap: words("scrap, scrap rate, scrap factor, waste, loss, scrap percent, ausschuss"),
    },
  },
  {
    kind: "routings",
    needs: [["sku"], ["resource"], ["hoursPerUnit"]],
    excludes: [],
    names: words("routing, routings, operations, work plan, arbeitsplan"),
    headings: {
      sku,
      resource,
      hoursPerUnit: words(
        "hours per unit, run hours, hours, run time hours, std hours, standard hours, hrs per unit, hour per unit, machine hours per unit, run time",
      ),
      setupHours: words("setup hours, setup, set up hours, setup time, setup time hours, changeover hours, ruestzeit"),
      batchSize: words("batch size, batch, lot size, run size, losgroesse"),
    },
  },
  {
    kind: "resources",
    needs: [["resource"], ["hoursPerWeek"]],
    excludes: words("hours per unit"),
    names: words("resource, resources, work center, work centers, work centres, machines, capacity"),
    headings: {
      resource: [...resource, ...words("name")],
      hoursPerWeek: words(
        "hours per week, availability hours per week, available hours per week, weekly hours, available hours, capacity hours, capacity hours per week, hours week, hours, availability, capacity",
      ),
      efficiency: words("efficiency, oee, utilization, utilisation, yield, wirkungsgrad"),
      ratePerHour: words(
        "rate per hour, cost rate per hour, hourly rate, cost per hour, rate, hourly cost, stundensatz",
      ),
      overtimeShare: words("overtime share, max overtime, maximum overtime, overtime limit, overtime"),
      overtimePremium: words("overtime premium, overtime surcharge, overtime supplement"),
      people: words("people, crew, crew size, operators, people per hour, manning"),
      heads: words("heads, heads today, headcount, employees, staff"),
    },
  },
  {
    kind: "suppliers",
    needs: [["sku"], ["supplier"], ["price", "leadTimeDays"]],
    excludes: words("order date, date, po, po number, purchase order, due date"),
    names: words("supplier, suppliers, vendor, vendors, supplier prices, purchasing, lieferanten"),
    headings: {
      sku: [...sku, ...words("component, component sku")],
      supplier: words("supplier, vendor, supplier name, vendor name, manufacturer, lieferant, proveedor, fournisseur"),
      price: words(
        "price, standard price, unit price, purchase price, cost, unit cost, contract price, net price, last receipt cost, preis",
      ),
      leadTimeDays: leadTime,
      minimumOrder,
      orderMultiple,
    },
  },
  {
    kind: "purchases",
    needs: [["sku"], ["ordered"], ["received"], ["supplier", "purchaseOrder"]],
    excludes: [],
    names: words(
      "purchase orders, purchases, purchase order, po, goods receipts, receipts, bestellungen, compras, achats",
    ),
    headings: {
      purchaseOrder: words("po, po number, purchase order, purchase order number, order number, order no, bestellung"),
      sku,
      supplier: words("supplier, vendor, supplier name, vendor name, lieferant, proveedor, fournisseur"),
      ordered: words("order date, ordered, ordered on, po date, purchase date, date ordered, bestelldatum"),
      promised: words("due date, promised date, promised, requested date, confirmed date, delivery due, liefertermin"),
      received: words(
        "receipt date, received date, received on, date received, goods receipt date, arrival date, delivery date, delivered on, wareneingang, ship date",
      ),
      units: words("quantity, qty, order quantity, ordered quantity, units, menge, cantidad, quantite"),
      price: words("unit price, price, cost, unit cost, purchase price, preis"),
    },
  },
  ...laneKinds,
  {
    kind: "stock",
    needs: [["sku"], ["stock"]],
    excludes: words("date, month, order date, region, parent, component"),
    names: words("stock, inventory, on hand, bestand, existencias"),
    headings: {
      sku,
      stock: words(
        "opening stock, on hand, stock, quantity, qty, stock on hand, qty on hand, inventory, on hand quantity, units, bestand, menge, existencias",
      ),
      location: words("location, site, warehouse, store, bin, plant, lager, depot"),
      description,
    },
  },
  {
    kind: "costLines",
    needs: [["line", "account"], ["driver"], ["rate", "fixedPart"]],
    excludes: [],
    names: words("cost lines, costs, budget, cost, overheads, kosten"),
    headings: {
      line: words("line, cost line, cost, name, description, cost item"),
      account: words("account, gl account, account code, cost element, konto"),
      centre: words("cost centre, cost center, centre, center, department, kostenstelle"),
      driver: words("driver, cost driver, base, basis"),
      behaviour: words("behaviour, behavior, cost behaviour, type"),
      rate: words("rate, rate per driver, rate per unit, variable rate, unit rate"),
      fixedPart: words("fixed part, fixed, fixed cost, fixed per period, fixed amount"),
      stepSize: words("step size, step"),
      escalation: words("escalation, inflation, increase, rise, escalator"),
    },
  },
];
