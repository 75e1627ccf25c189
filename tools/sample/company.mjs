import { readTable } from "./readTable.mjs";

// Alder Lane Outdoor, a made-up maker of garden furniture: what it sells, makes and buys. Nothing here is taken from a real company.

export const name = "Alder Lane Outdoor (sample company)";

/** First year of the history and its length in months; the plan begins in the month after it. */
export const history = { year: 2023, months: 36 };

export const regions = readTable(`
  region | share | growth
  North | 0.42 | 0.05
  South | 0.33 | 0.08
  West | 0.25 | 0.11
`);

/** Units a month against the average month, January first. Summer sells; hotels and offices buy all year. */
export const seasons = {
  garden: [0.8, 0.86, 1.02, 1.15, 1.28, 1.17, 1.08, 1.0, 0.95, 0.9, 0.87, 0.92],
  shade: [0.55, 0.7, 1.0, 1.3, 1.55, 1.5, 1.3, 1.05, 0.8, 0.75, 0.7, 0.8],
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
};

/**
 * base: units a month, all regions, first year. hours: of a unit at Cutting, Finishing, Assembly, Packing, without those of
 * its subassemblies. from, until: month of the history (0 is the first) of a launch and of the last sale.
 */
const made = readTable(`
  sku | description | family | price | base | weight | pallet | parts | hours | from | until
  CH-100 | Alder dining chair | Chairs | 129 | 1450 | 6.8 | 24 | SA-CHF 1, SA-SLA 1, RM-HWK 1, PK-CTN 0.5 | 0.1 0.14 0.22 0.05 |  |
  CH-110 | Alder armchair | Chairs | 169 | 820 | 8.4 | 18 | SA-CHF 1, SA-SLA 1.5, RM-HWK 1, PK-CTN 1 | 0.13 0.18 0.28 0.06 |  |
  CH-120 | Folding chair | Chairs | 79 | 1900 | 4.6 | 40 | SA-SLA 1, RM-HWK 2, PK-CTN 0.5 | 0.08 0.1 0.16 0.04 |  |
  CH-130 | Stacking chair, aluminium | Chairs | 95 | 1250 | 3.4 | 36 | SA-ALF 1, RM-FAB 0.8, PK-CTN 0.5 | 0.06 0.05 0.2 0.04 |  |
  TB-200 | Bistro table 70 cm | Tables | 219 | 640 | 12.5 | 12 | SA-TBF 0.6, SA-TOP 0.5, RM-HWK 2, PK-CTN 1 | 0.2 0.25 0.3 0.08 |  |
  TB-210 | Dining table 180 cm | Tables | 649 | 310 | 38 | 6 | SA-TBF 1, SA-TOP 1.5, RM-HWK 3, PK-CTN 2 | 0.45 0.6 0.7 0.15 |  |
  TB-220 | Extending table 240 cm | Tables | 899 | 165 | 54 | 4 | SA-TBF 1.3, SA-TOP 2.1, RM-HWK 5, PK-CTN 3 | 0.6 0.8 1.05 0.2 |  |
  TB-230 | Side table | Tables | 99 | 720 | 5.2 | 30 | SA-TBF 0.3, SA-TOP 0.2, RM-HWK 1, PK-CTN 0.5 | 0.1 0.12 0.15 0.04 |  |
  BN-300 | Garden bench 150 cm | Benches | 329 | 380 | 19 | 8 | SA-CHF 2, SA-SLA 3, RM-HWK 2, PK-CTN 2 | 0.28 0.38 0.5 0.1 |  |
  BN-310 | Storage bench | Benches | 389 | 190 | 27 | 6 | SA-CHF 2, SA-SLA 5, RM-HWK 4, PK-CTN 2 | 0.4 0.45 0.7 0.12 |  |
  BN-320 | Swing bench | Benches | 549 | 150 | 36 | 4 | SA-ALF 3, SA-SLA 4, RM-HWK 6, PK-CTN 3 | 0.45 0.5 0.9 0.15 | 27 |
  LG-400 | Sun lounger | Loungers | 299 | 520 | 16 | 10 | SA-CHF 2, SA-SLA 3, RM-HWK 3, PK-CTN 1.5 | 0.25 0.32 0.45 0.1 |  |
  LG-410 | Double lounger | Loungers | 479 | 145 | 31 | 5 | SA-CHF 3, SA-SLA 6, RM-HWK 5, PK-CTN 3 | 0.45 0.55 0.8 0.15 |  |
  LG-420 | Deck chair | Loungers | 139 | 430 | 5.5 | 28 | SA-SLA 1, RM-FAB 1.2, RM-HWK 1, PK-CTN 0.5 | 0.1 0.12 0.2 0.04 |  | 29
  PL-500 | Planter 40 cm | Planters | 59 | 980 | 6 | 32 | SA-SLA 1, RM-HWK 0.5, PK-CTN 0.5 | 0.06 0.08 0.1 0.03 |  |
  PL-510 | Planter 80 cm | Planters | 109 | 560 | 11.5 | 16 | SA-SLA 2, RM-HWK 1, PK-CTN 1 | 0.1 0.14 0.16 0.04 |  |
`).map((item) => ({ ...item, make: true, season: "garden" }));

/** Bought finished items. intermittent: how often a month has a demand at all. */
const bought = readTable(`
  sku | description | family | price | base | weight | pallet | cost | season | intermittent
  PA-600 | Parasol 3 m | Shade | 189 | 610 | 9.8 | 20 | 96 | shade |
  PA-610 | Cantilever parasol | Shade | 349 | 240 | 23 | 8 | 182 | shade |
  PA-620 | Parasol base 45 kg | Shade | 89 | 580 | 45 | 20 | 41 | shade |
  CU-700 | Seat cushion | Textiles | 29 | 3400 | 0.7 | 160 | 12.4 | garden |
  CU-710 | Lounger cushion | Textiles | 79 | 640 | 2.1 | 60 | 36.5 | garden |
  CU-720 | Furniture cover | Textiles | 59 | 720 | 1.8 | 90 | 24.8 | even |
  SP-800 | Hinge set, extending table | Spare parts | 24 | 6 | 0.4 | 400 | 9.6 | even | 0.28
  SP-810 | Slat repair kit | Spare parts | 34 | 11 | 1.6 | 120 | 14.2 | even | 0.45
`).map((item) => ({ ...item, make: false }));

export const items = [...made, ...bought];

export const subassemblies = readTable(`
  sku | description | parts | hours | weight
  SA-CHF | Chair frame, timber | RM-TIM 2.6, RM-OIL 0.06 | 0.08 0.05 0 0 | 3.1
  SA-SLA | Slat pack | RM-TIM 1.4, RM-OIL 0.04 | 0.05 0.03 0 0 | 1.7
  SA-ALF | Aluminium frame | RM-ALU 4.2 | 0.07 0.06 0 0 | 2.4
  SA-TBF | Table frame | RM-TIM 6.5, RM-OIL 0.12, RM-HWK 1 | 0.15 0.1 0 0 | 9
  SA-TOP | Table top | RM-TIM 9, RM-OIL 0.2 | 0.2 0.22 0 0 | 12
`);

/** scrap: the share lost when the material is used; lead: days; minimum and multiple of an order. */
export const materials = readTable(`
  sku | description | cost | scrap | lead | minimum | multiple | supplier | weight
  RM-TIM | Alder timber, board metre | 3.4 | 0.06 | 35 | 2000 | 100 | Highfell Sawmills | 1.2
  RM-ALU | Aluminium profile, metre | 4.1 | 0.03 | 42 | 1000 | 100 | Corvane Profiles | 0.55
  RM-OIL | Wood oil, litre | 7.9 | 0.02 | 14 | 100 | 20 | Bramble Coatings | 0.95
  RM-HWK | Hardware kit | 2.15 | 0.01 | 21 | 2000 | 500 | Tessel Fasteners | 0.3
  RM-FAB | Outdoor fabric, metre | 8.6 | 0.04 | 28 | 500 | 50 | Marrow Mills | 0.4
  PK-CTN | Carton and corner set | 2.9 | 0.01 | 10 | 1000 | 100 | Oakham Packaging | 0.8
`);

/** In the order of `hours`. utilisation: what the average month of the plan should use; setup: hours a batch. */
export const resources = readTable(`
  resource | efficiency | rate | utilisation | setup
  Cutting | 0.88 | 46 | 0.72 | 0.5
  Finishing | 0.85 | 38 | 0.74 | 0.3
  Assembly | 0.9 | 34 | 0.82 | 0.25
  Packing | 0.92 | 27 | 0.66 | 0.1
`);

/** Who sells the bought finished items, by family. */
export const traders = readTable(`
  family | supplier | lead | minimum | multiple
  Shade | Lumenshade Trading | 56 | 200 | 20
  Textiles | Marrow Mills | 35 | 300 | 50
  Spare parts | Tessel Fasteners | 21 | 20 | 10
`);

/** Second sources are dearer (factor) and quicker. */
export const secondSources = readTable(`
  sku | supplier | factor | lead | minimum | multiple
  PA-600 | Harbour Canvas | 1.09 | 28 | 50 | 10
  RM-TIM | Northgate Timber | 1.07 | 21 | 500 | 50
`);

export const lanes = readTable(`
  lane | region | mode | carrier | rate_per_kg | minimum_per_shipment | shipments_per_period | fuel_share | transit_days
  Plant to North | North | Road | Fenwick Haulage | 0.11 | 420 | 22 | 0.12 | 2
  Plant to South | South | Road | Fenwick Haulage | 0.16 | 520 | 16 | 0.12 | 3
  Plant to West | West | Rail and road | Transpan Intermodal | 0.19 | 690 | 10 | 0.09 | 6
`);

/** What other carriers ask, some with weight breaks. */
export const offers = readTable(`
  lane | carrier | mode | from_kg | rate_per_kg | minimum_per_shipment | charge_per_shipment | fuel_share | transit_days | deviation_days
  Plant to North | Borealis Freight | Road | 0 | 0.145 | 300 | 25 | 0.10 | 3 | 0.5
  Plant to North | Borealis Freight | Road | 4000 | 0.1 | 300 | 25 | 0.10 | 3 | 0.5
  Plant to North | Borealis Freight | Road | 12000 | 0.085 | 300 | 25 | 0.10 | 3 | 0.5
  Plant to South | Borealis Freight | Road | 0 | 0.17 | 380 | 25 | 0.10 | 4 | 1
  Plant to South | Borealis Freight | Road | 6000 | 0.15 | 380 | 25 | 0.10 | 4 | 1
  Plant to South | Transpan Intermodal | Rail and road | 0 | 0.105 | 480 | 40 | 0.06 | 7 | 1.5
  Plant to West | Fenwick Haulage | Road | 0 | 0.23 | 560 | 0 | 0.12 | 4 | 0.5
  Plant to West | Fenwick Haulage | Road | 8000 | 0.2 | 560 | 0 | 0.12 | 4 | 0.5
`);

/** Month of the history, family and uplift of the promotions. */
export const promotions = readTable(`
  month | family | uplift
  4 | Chairs | 0.3
  16 | Loungers | 0.35
  22 | Textiles | 0.4
  28 | Chairs | 0.28
`);
