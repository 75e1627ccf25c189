/** Networks for the benchmark, the same for the same seed, and the textbook's dynamic programme to compare with. */
function drawing(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/**
 * A tree of stages, each tied to any one before it as its supplier or its customer, numbered down the network, with costs that rise towards
 * the customers; `circles` arcs more make it a general network.
 */
function treeNetwork(count, seed, circles = 0) {
  const random = drawing(seed);
  const levels = [0];
  const ties = [];
  for (let stage = 1; stage < count; stage++) {
    const other = Math.floor(random() * stage);
    levels.push(levels[other] + (random() < 0.5 ? 1 : -1));
    ties.push([stage, other]);
  }
  const byLevel = levels.map((_, stage) => stage).sort((a, b) => levels[a] - levels[b] || a - b);
  const place = [];
  byLevel.forEach((stage, position) => (place[stage] = position));
  const known = new Set();
  const arcs = [];
  const tie = (a, b) => {
    const [supplier, customer] = [Math.min(a, b), Math.max(a, b)];
    if (supplier === customer || known.has(supplier * count + customer)) return false;
    known.add(supplier * count + customer);
    return arcs.push({ supplier, customer, quantity: 1 }) > 0;
  };
  for (const [a, b] of ties) tie(place[a], place[b]);
  while (circles > 0) if (tie(Math.floor(random() * count), Math.floor(random() * count))) circles--;
  const costs = Array.from({ length: count }, () => 0);
  for (let stage = 0; stage < count; stage++)
    costs[stage] =
      0.2 +
      3 * random() +
      arcs.filter((arc) => arc.customer === stage).reduce((sum, arc) => sum + costs[arc.supplier], 0);
  const stages = costs.map((holdingCost, stage) => {
    const isLast = arcs.every((arc) => arc.supplier !== stage);
    return {
      processingTime: 1 + Math.floor(20 * random()),
      holdingCost,
      demandDeviation: isLast ? 5 + 20 * random() : 0,
      safetyFactor: 1.645,
      inboundServiceTime: 0,
      longestServiceTime: isLast ? Math.floor(3 * random()) : null,
    };
  });
  return { stages, arcs, order: stages.map((_, stage) => stage) };
}

/** A serial chain, the stage at the customers first. */
function chainNetwork(count, distribution) {
  const stages = Array.from({ length: count }, (_, stage) => ({
    name: String(stage),
    leadTime: 1 + (stage % 3),
    holdingCost: 2 * (count - stage),
  }));
  return { stages, mean: 20, deviation: 5, distribution, shortageCost: 40 };
}

/** Least cost of a tree whose arcs lead from lower to higher numbers: Graves & Willems (2000) as written, every pair of service times at every stage. */
function plainTreeCost({ stages, arcs }) {
  const count = stages.length;
  const customersOf = stages.map(() => []);
  const suppliersOf = stages.map(() => []);
  for (const { supplier, customer } of arcs) {
    customersOf[supplier].push(customer);
    suppliersOf[customer].push(supplier);
  }
  const longest = [];
  for (let stage = 0; stage < count; stage++)
    longest[stage] = stages[stage].processingTime + Math.max(0, ...suppliersOf[stage].map((each) => longest[each]));
  const variances = stages.map((stage) => stage.demandDeviation ** 2);
  for (let stage = count - 1; stage >= 0; stage--)
    for (const customer of customersOf[stage]) variances[stage] += variances[customer];
  // Leaves first: the neighbours of a stage that come before it in this order are its branch.
  const order = [0];
  const from = [-1];
  for (let taken = 0; taken < order.length; taken++)
    for (const next of [...customersOf[order[taken]], ...suppliersOf[order[taken]]])
      if (next !== from[order[taken]]) {
        from[next] = order[taken];
        order.push(next);
      }
  const told = [];
  for (const stage of order.reverse()) {
    const { processingTime, holdingCost, safetyFactor, longestServiceTime } = stages[stage];
    const isSupplied = from[stage] >= 0 && suppliersOf[stage].includes(from[stage]);
    const best = new Array(longest[stage] + 1).fill(Infinity);
    for (let outbound = 0; outbound <= Math.min(longest[stage], longestServiceTime ?? Infinity); outbound++)
      for (
        let inbound = Math.max(0, outbound - processingTime);
        inbound <= longest[stage] - processingTime;
        inbound++
      ) {
        let cost =
          holdingCost * safetyFactor * Math.sqrt(variances[stage]) * Math.sqrt(inbound + processingTime - outbound);
        for (const each of suppliersOf[stage])
          if (each !== from[stage]) cost += told[each][Math.min(inbound, longest[each])];
        for (const each of customersOf[stage]) if (each !== from[stage]) cost += told[each][outbound] ?? Infinity;
        const own = isSupplied ? inbound : outbound;
        best[own] = Math.min(best[own], cost);
      }
    // A supplier may serve earlier than agreed, a customer may plan with more.
    if (isSupplied)
      for (let time = best.length - 2; time >= 0; time--) best[time] = Math.min(best[time], best[time + 1]);
    else for (let time = 1; time < best.length; time++) best[time] = Math.min(best[time], best[time - 1]);
    told[stage] = best;
  }
  return Math.min(...told[order.at(-1)]);
}

module.exports = { chainNetwork, plainTreeCost, treeNetwork };
